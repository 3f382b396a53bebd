import type { FastifyInstance } from 'fastify';
import { makeBotEndpoint } from '#adapters/botbuilder/make-bot-endpoint.ts';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { ServerConfig } from '#config/config.ts';
import type { BotEndpoint } from '#ports/bot-endpoint.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import type { Conversation } from '#ports/pace-store.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import { makeHttp } from '#server/http.ts';
import type { Doorkeeper } from '#server/http.ts';
import { makeLog } from '#server/log.ts';
import { makeBotListener } from '#surfaces/bot/make-bot-listener.ts';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import { makeCloseRound } from '#usecases/alliance/close-round.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import type { ChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { makeChangePair } from '#usecases/pair/change-pair.ts';
import { makeKeepSummaries } from '#usecases/pair/keep-summaries.ts';
import { makePostOpenInvitations } from '#usecases/pair/post-open-invitations.ts';
import { makeReplyToInvitation } from '#usecases/pair/reply-to-invitation.ts';
import { makeOpenChat } from '#usecases/people/open-chat.ts';
import { makeRefreshChat } from '#usecases/people/refresh-chat.ts';
import { makeStopChat } from '#usecases/people/stop-chat.ts';
import { makeReadPreferences } from '#usecases/settings/read-preferences.ts';
import { makeReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import { makeSetPreferences } from '#usecases/settings/set-preferences.ts';
import { makeInstallTeam } from '#usecases/team/install-team.ts';
import { keepingTeamSummaries } from '#usecases/team/keep-team-summaries.ts';
import { makeHeedSign } from '#usecases/privacy/heed-sign.ts';
import type { HeedSign } from '#usecases/privacy/heed-sign.ts';
import { makeNoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import { makeLetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';
import { makeRefreshTeam } from '#usecases/team/refresh-team.ts';
import { makeStopTeam } from '#usecases/team/stop-team.ts';
import { makeTakeInJoiners } from '#usecases/team/take-in-joiners.ts';
import { requestParts } from './request-parts.ts';
import type { RequestParts } from './request-parts.ts';
import { challengeParts } from './challenge-parts.ts';
import { dissentParts } from './dissent-parts.ts';
import { reciprocityParts } from './reciprocity-parts.ts';
import { routeTable } from './route-table.ts';
import { runProgram } from './run-program.ts';
import { makeScheduler } from './scheduler.ts';
import { connectSharedParts } from './shared-parts.ts';
import { shoutOutParts } from './shout-out-parts.ts';
import { fieldWindowParts } from './field-window-parts.ts';
import { healthParts } from './health-parts.ts';
import { countFigures } from './process-figures.ts';
import { victoryParts } from './victory-parts.ts';
import type { SharedParts } from './shared-parts.ts';

/**
 * The whole server over real parts, not listening yet.
 *
 * @param doorkeeper see `makeHttp`
 */
export const composeServer = async (
  config: ServerConfig,
  clock: Clock,
  doorkeeper?: Doorkeeper,
): Promise<FastifyInstance> => {
  const figures = countFigures('server');
  const shared = await connectSharedParts(config, clock, figures);
  const { stores, openBoard, openAlliance } = requestParts({ ...shared.storage, gate: shared.gate, clock });
  const parts = { ...shared, storage: { ...shared.storage, ...stores }, openBoard, openAlliance };
  const changeAlliance = keepingTeamSummaries({
    ...parts.storage,
    changeAlliance: makeChangeAlliance({ ...parts.storage, clock }),
    clock,
  });
  const log = makeLog(config.logLevel);
  const turnOf = (conversation: Conversation): RequestTurn => shared.pace.atOnce(conversation, 'unnoted');
  const heedSign = makeHeedSign({ ...parts.storage, clock, log });
  const bot = composeBot(parts, { config, changeAlliance, clock, log, turnOf, heedSign });
  const verifier = makeTokenVerifier({ config: config.tokens, clock });
  const health = healthParts({ config, storage: parts.storage, signIn: verifier.probe, clock, log });
  const servesOthers = config.tokens.tenants.length > 1;
  const routes = routeTable({ ...parts, ...health, changeAlliance, bot, servesOthers, clock });
  const app = await makeHttp({
    config,
    routes,
    guards: { verifier, gate: parts.gate, openBoard, heedSign },
    log,
    clock,
    doorkeeper,
  });
  app.addHook('onClose', () => bot.settled());
  const schedule = makeScheduler({ ...parts, figures, config, chance: Math.random, clock, log });
  return whileListening(app, (closed) => figures.during({ ...parts, config, clock, log }, () => schedule(closed)));
};

/** Does `work` from the moment the server listens until it is closed, which waits for it. */
const whileListening = (app: FastifyInstance, work: (closed: AbortSignal) => Promise<void>): FastifyInstance => {
  const closing = new AbortController();
  let working: Promise<void> | undefined;
  app.addHook('onListen', (done) => {
    working = work(closing.signal);
    done();
  });
  app.addHook('onClose', async () => {
    closing.abort();
    await working;
  });
  return app;
};

type BotParts = {
  readonly turnOf: (conversation: Conversation) => RequestTurn;
  readonly config: ServerConfig;
  readonly changeAlliance: ChangeAlliance;
  readonly clock: Clock;
  readonly log: Log;
  readonly heedSign: HeedSign;
};

const composeBot = (
  {
    storage,
    connection,
    gate,
    openBoard,
    openAlliance,
  }: SharedParts & Pick<RequestParts, 'openBoard' | 'openAlliance'>,
  { config, changeAlliance, clock, log, turnOf, heedSign }: BotParts,
): BotEndpoint => {
  const changePair = makeChangePair({ ...storage, keepSummaries: makeKeepSummaries({ ...storage, clock }), clock });
  const bringIntoForce = makeBringIntoForce({ ...storage, changeAlliance });
  const closeRound = makeCloseRound({ changeAlliance });
  const noteAbsence = makeNoteAbsence({ ...storage, gate, clock });
  const listener = makeBotListener({
    gate,
    openBoard,
    openAlliance,
    commitToAgreement: makeCommitToAgreement({ ...storage, changeAlliance }),
    alliances: storage.alliances,
    installTeam: makeInstallTeam({ ...storage, clock }),
    refreshTeam: makeRefreshTeam(storage),
    stopTeam: makeStopTeam({ ...storage, clock }),
    takeInJoiners: makeTakeInJoiners({ ...storage, gate }),
    letGoOfLeavers: makeLetGoOfLeavers({ ...storage, gate, noteAbsence, bringIntoForce, closeRound }),
    replyToInvitation: makeReplyToInvitation({ changePair }),
    postOpenInvitations: makePostOpenInvitations({ ...storage, gate }),
    openChat: makeOpenChat({ ...storage, clock }),
    refreshChat: makeRefreshChat({ ...storage, clock }),
    stopChat: makeStopChat({ ...storage, clock }),
    dissents: dissentParts({ ...storage, clock }),
    reciprocity: reciprocityParts({ ...storage, clock }),
    shoutOuts: shoutOutParts({ ...storage, gate, clock }),
    fieldWindows: fieldWindowParts({ ...storage, clock }),
    victories: victoryParts({ ...storage, gate, clock }),
    challenges: challengeParts({ ...storage, clock }),
    preferences: {
      read: makeReadPreferences({ ...storage, clock }),
      set: makeSetPreferences({ ...storage, clock }),
    },
    readTeamSettings: makeReadTeamSettings({ ...storage, clock }),
    homes: storage.homes,
    links: config.client,
    heedSign,
    log,
  });
  return makeBotEndpoint({ connection, config: config.bot, tenants: config.tokens.tenants, listener, clock, turnOf });
};

if (import.meta.main) {
  await runProgram(async (config, signal) => {
    const app = await composeServer(config, systemClock);
    signal.addEventListener('abort', () => void app.close(), { once: true });
    await app.listen({ host: config.host, port: config.port });
  });
}
