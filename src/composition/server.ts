import type { FastifyInstance } from 'fastify';
import { makeBotEndpoint } from '#adapters/botbuilder/make-bot-endpoint.ts';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { ServerConfig } from '#config/config.ts';
import type { BotEndpoint } from '#ports/bot-endpoint.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
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
import { makeLetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';
import { makeRefreshTeam } from '#usecases/team/refresh-team.ts';
import { makeStopTeam } from '#usecases/team/stop-team.ts';
import { makeTakeInJoiners } from '#usecases/team/take-in-joiners.ts';
import { challengeParts } from './challenge-parts.ts';
import { dissentParts } from './dissent-parts.ts';
import { reciprocityParts } from './reciprocity-parts.ts';
import { routeTable } from './route-table.ts';
import { runProgram } from './run-program.ts';
import { connectSharedParts } from './shared-parts.ts';
import { shoutOutParts } from './shout-out-parts.ts';
import { fieldWindowParts } from './field-window-parts.ts';
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
  const parts = await connectSharedParts(config, clock);
  const changeAlliance = keepingTeamSummaries({
    ...parts.storage,
    changeAlliance: makeChangeAlliance({ ...parts.storage, clock }),
    clock,
  });
  const log = makeLog(config.logLevel);
  const bot = composeBot(parts, { config, changeAlliance, clock, log });
  const routes = routeTable({ ...parts, changeAlliance, bot, clock });
  const verifier = makeTokenVerifier({ config: config.tokens, clock });
  return makeHttp({ config, routes, guards: { verifier, gate: parts.gate }, log, clock, doorkeeper });
};

type BotParts = {
  readonly config: ServerConfig;
  readonly changeAlliance: ChangeAlliance;
  readonly clock: Clock;
  readonly log: Log;
};

const composeBot = (
  { storage, connection, gate }: SharedParts,
  { config, changeAlliance, clock, log }: BotParts,
): BotEndpoint => {
  const changePair = makeChangePair({ ...storage, keepSummaries: makeKeepSummaries({ ...storage, clock }), clock });
  const bringIntoForce = makeBringIntoForce({ ...storage, changeAlliance });
  const listener = makeBotListener({
    gate,
    commitToAgreement: makeCommitToAgreement({ ...storage, changeAlliance }),
    alliances: storage.alliances,
    installTeam: makeInstallTeam(storage),
    refreshTeam: makeRefreshTeam(storage),
    stopTeam: makeStopTeam({ ...storage, clock }),
    takeInJoiners: makeTakeInJoiners({ ...storage, gate }),
    letGoOfLeavers: makeLetGoOfLeavers({
      ...storage,
      gate,
      bringIntoForce,
      closeRound: makeCloseRound({ changeAlliance }),
    }),
    replyToInvitation: makeReplyToInvitation({ changePair }),
    postOpenInvitations: makePostOpenInvitations({ ...storage, gate }),
    openChat: makeOpenChat({ ...storage, clock }),
    refreshChat: makeRefreshChat(storage),
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
    log,
  });
  return makeBotEndpoint({ connection, config: config.bot, tenants: config.tokens.tenants, listener });
};

if (import.meta.main) {
  await runProgram(async (config, signal) => {
    const app = await composeServer(config, systemClock);
    signal.addEventListener('abort', () => void app.close(), { once: true });
    await app.listen({ host: config.host, port: config.port });
  });
}
