import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeChat } from '#adapters/botbuilder/chat.ts';
import { makeBotEndpoint } from '#adapters/botbuilder/make-bot-endpoint.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeDirectMessages } from '#adapters/botbuilder/direct-messages.ts';
import { makeRoster } from '#adapters/botbuilder/roster.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { changeBoardOf } from '#composition/change-board-of.ts';
import { requestParts } from '#composition/request-parts.ts';
import { challengeParts } from '#composition/challenge-parts.ts';
import { dissentParts } from '#composition/dissent-parts.ts';
import { reciprocityParts } from '#composition/reciprocity-parts.ts';
import { shoutOutParts } from '#composition/shout-out-parts.ts';
import { fieldWindowParts } from '#composition/field-window-parts.ts';
import { victoryParts } from '#composition/victory-parts.ts';
import type { BotConfig } from '#config/config.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { BotEndpoint } from '#ports/bot-endpoint.ts';
import { makeBotListener } from '#surfaces/bot/make-bot-listener.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import { makeCloseRound } from '#usecases/alliance/close-round.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { makeDeliverJob } from '#usecases/delivery/deliver-job.ts';
import { heedRefusals } from '#usecases/delivery/heed-refusals.ts';
import { makeChangePair } from '#usecases/pair/change-pair.ts';
import { makeInviteToPair } from '#usecases/pair/invite-to-pair.ts';
import { makeKeepSummaries } from '#usecases/pair/keep-summaries.ts';
import { makePostOpenInvitations } from '#usecases/pair/post-open-invitations.ts';
import { makeReplyToInvitation } from '#usecases/pair/reply-to-invitation.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { heedAnswers } from '#usecases/people/heed-answers.ts';
import { makeGate } from '#usecases/people/make-gate.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import { makeOpenChat } from '#usecases/people/open-chat.ts';
import { makeRefreshChat } from '#usecases/people/refresh-chat.ts';
import { makeStopChat } from '#usecases/people/stop-chat.ts';
import { makeStartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makeReadPreferences } from '#usecases/settings/read-preferences.ts';
import { makeReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import { makeSetPreferences } from '#usecases/settings/set-preferences.ts';
import { makeInstallTeam } from '#usecases/team/install-team.ts';
import { keepingTeamSummaries } from '#usecases/team/keep-team-summaries.ts';
import { makeHeedSign } from '#usecases/privacy/heed-sign.ts';
import { makeNoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import { makeLetGoOfAll } from '#usecases/team/let-go-of-all.ts';
import { makeLetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { makeRefreshTeam } from '#usecases/team/refresh-team.ts';
import { makeStopTeam } from '#usecases/team/stop-team.ts';
import { makeTakeInJoiners } from '#usecases/team/take-in-joiners.ts';
import type { Activity } from './activities.ts';
import { unsignedBot } from './bot-config.ts';
import { startConnector } from './connector.ts';
import type { Connector, Judge } from './connector.ts';
import { collectLog } from './log-lines.ts';
import { makeMemoryAllianceStore } from './memory/alliance-store.ts';
import { makeMemoryBoardStore } from './memory/board-store.ts';
import { makeMemoryDueIndex, makeMemoryRitualPlanStore } from './memory/due-index.ts';
import { makeMemoryNewsStore } from './memory/news-store.ts';
import { makeMemoryHome } from './memory/home.ts';
import { makeMemoryOutbox } from './memory/outbox.ts';
import { makeMemoryPairStore } from './memory/pair-store.ts';
import { makeMemoryPersonalChatStore } from './memory/personal-chat-store.ts';
import { makeMemoryPersonalDissentStore } from './memory/personal-dissent-store.ts';
import { makeMemoryFocusTimeStore } from './memory/focus-time-store.ts';
import { makeMemoryPreferenceStore } from './memory/preference-store.ts';
import { makeMemorySendQueue } from './memory/send-queue.ts';
import { makeMemoryTeamRows } from './memory/team-rows.ts';
import { makeMemoryTeamBoards } from './memory/team-boards.ts';
import { makeMemoryTeamStore } from './memory/team-store.ts';
import { makeMemoryTeamThreads } from './memory/team-threads.ts';
import { makeMemoryTenantSettingsStore } from './memory/tenant-settings-store.ts';
import { members, nameOfSample, sampleTeam, teamId, tenantId } from './sample-team.ts';
import { principal } from './team-world.ts';
import { makeDrawVoices, makeStartVoices } from '#usecases/shout-out/draw-voices.ts';
import { testClock } from './test-clock.ts';
import { workOff } from './work-off.ts';

const links = { teamsBaseUrl: 'https://teams.example', appId: 'dddddddd-0000-4000-8000-000000000003' };

const silent = { info: () => undefined };

// The rig stands where the gate stands in production.
export const scope = { tenantId: tenantId(1), teamId: teamId(1) } as TeamScope;

/**
 * The bot and its worker over HTTP, between in-memory stores and a Bot Connector on loopback.
 *
 * @param renderBoard how cards about the board look; as in the product unless given.
 * @param judge what the connector answers in the place of its own answer.
 * @param replaceStores what the bot uses in the place of these stores.
 */
export const startBotRig = async (
  config: BotConfig = unsignedBot(),
  renderBoard = makeRenderBoard(links),
  judge?: Judge,
  replaceStores: <Stores extends object>(stores: Stores) => Stores = (stores) => stores,
) => {
  const connector = await startConnector(judge);
  connector.roster = [
    members.map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
  ];
  const clock = testClock();
  const home = makeMemoryHome();
  const stores = replaceStores({
    teams: makeMemoryTeamStore(),
    alliances: makeMemoryAllianceStore(),
    pairs: makeMemoryPairStore(home),
    homes: home.homes,
    absences: home.absences,
    teamSummaries: home.teamSummaries,
    personalChats: makeMemoryPersonalChatStore(),
    personalDissents: makeMemoryPersonalDissentStore(),
    board: makeMemoryBoardStore(),
    preferences: makeMemoryPreferenceStore(),
    focusTimes: makeMemoryFocusTimeStore(),
    news: makeMemoryNewsStore(),
    plans: makeMemoryRitualPlanStore(),
    dueIndex: makeMemoryDueIndex(),
    outbox: makeMemoryOutbox(),
    queue: makeMemorySendQueue(clock),
    teamRows: makeMemoryTeamRows(),
    teamThreads: makeMemoryTeamThreads(),
    tenantSettings: makeMemoryTenantSettingsStore(),
  });
  const storage = { ...stores, teamBoards: makeMemoryTeamBoards(stores) };
  const connection = makeCloudAdapter(config);
  const asked = heedAnswers(makeRoster(connection.adapter, config), { ...storage, clock });
  const roster = makeCachedRoster({ roster: asked, clock });
  const gate = makeGate({ ...storage, roster, sha256 });
  const { log, text } = collectLog();
  const changeAlliance = keepingTeamSummaries({
    ...storage,
    changeAlliance: makeChangeAlliance({ ...storage, clock }),
    clock,
  });
  const bringIntoForce = makeBringIntoForce({ ...storage, changeAlliance });
  const keepSummaries = makeKeepSummaries({ ...storage, clock });
  const changePair = makeChangePair({ ...storage, keepSummaries, clock });
  const invite = makeInviteToPair({ ...storage, gate, changePair, keepSummaries, clock });
  const { stores: once, openBoard, openAlliance } = requestParts({ ...storage, gate, clock });
  const served = { ...storage, ...once };
  const noteAbsence = makeNoteAbsence({ ...served, gate, clock });
  const letGoOfAll = makeLetGoOfAll({ ...served, noteAbsence });
  const listener = makeBotListener({
    gate,
    openBoard,
    openAlliance,
    commitToAgreement: makeCommitToAgreement({ ...served, changeAlliance }),
    alliances: served.alliances,
    installTeam: makeInstallTeam({ ...served, clock }),
    refreshTeam: makeRefreshTeam(served),
    stopTeam: makeStopTeam({ ...served, clock }),
    takeInJoiners: makeTakeInJoiners({ ...served, gate }),
    letGoOfLeavers: makeLetGoOfLeavers({
      noteAbsence,
      ...served,
      gate,
      bringIntoForce,
      closeRound: makeCloseRound({ changeAlliance }),
    }),
    replyToInvitation: makeReplyToInvitation({ changePair }),
    postOpenInvitations: makePostOpenInvitations({ ...served, gate }),
    openChat: makeOpenChat({ ...served, clock }),
    refreshChat: makeRefreshChat({ ...served, clock }),
    stopChat: makeStopChat({ ...served, clock }),
    dissents: dissentParts({ ...served, clock }),
    reciprocity: reciprocityParts({ ...served, clock }),
    shoutOuts: shoutOutParts({ ...served, gate, clock }),
    fieldWindows: fieldWindowParts({ ...served, clock }),
    victories: victoryParts({ ...served, gate, clock }),
    challenges: challengeParts({ ...served, clock }),
    preferences: {
      read: makeReadPreferences({ ...served, clock }),
      set: makeSetPreferences({ ...served, clock }),
    },
    readTeamSettings: makeReadTeamSettings({ ...served, clock }),
    homes: served.homes,
    heedSign: makeHeedSign({ ...served, clock, log }),
    links,
    log,
  });
  const endpoint = makeBotEndpoint({ connection, config, tenants: [tenantId(1)], listener, clock });
  const server = await serve(endpoint);
  const chat = heedRefusals(makeChat(connection.adapter, config), { ...storage, clock, roster: asked });
  const deliver = makeDeliverJob({
    ...storage,
    gate,
    chat,
    directMessages: makeDirectMessages(connection.adapter, config),
    clock,
    renderPost: makeRenderPost(links),
    renderDirectPost: makeRenderDirectPost(links),
    renderBoard,
    purgeTeam: makePurgeTeam({ ...storage, letGoOfAll, gate, clock, log: silent }),
    forgetPerson: () => Promise.resolve('over'),
    lookForLeaver: () => Promise.resolve(),
    sweepPractices: () => Promise.resolve('over'),
    lookThroughRoster: () => Promise.resolve(),
    sweepTenant: () => Promise.resolve(),
    letGoOfAll,
    scheduleRituals: makeScheduleRituals({ ...storage, gate, clock }),
    drawVoices: makeDrawVoices({ ...storage, gate, changeBoard: changeBoardOf(storage), clock }),
    startVoices: makeStartVoices({ ...storage, clock }),
    startFieldReminders: makeStartFieldReminders({ ...storage, clock }),
  });
  return {
    ...storage,
    connector,
    gate,
    changePair,
    clock,
    /** Invites as the tab does. */
    invite: (by: PersonId, personId: PersonId, why = 'To learn from one another') =>
      invite(gate.openSelf(principal(by)), { personId, name: nameOfSample(personId), address: '', why }),
    /** The alliance of two as it opens to `by`. */
    openPair: async (by: PersonId, otherId: PersonId): Promise<OpenPair> => {
      const pairing = await gate.openPairWith(gate.openSelf(principal(by)), otherId);
      if (pairing.kind === 'closed' || pairing.stored === undefined) throw new Error('there is no alliance');
      return { ...pairing, stored: pairing.stored };
    },
    endpoint,
    deliver,
    send: server.send,
    /** Everything that the bot has logged. */
    logged: text,
    /** Works until the queue has nothing to hand out. */
    work: (): Promise<void> => workOff(storage.queue, deliver),
    /** The sample team, as if installed and greeted. */
    addTeam: () => storage.teams.add(sampleTeam({ serviceUrl: connector.url })),
    stop: async (): Promise<void> => {
      await endpoint.settled();
      await server.stop();
      await connector.stop();
    },
  };
};

export type BotRig = Awaited<ReturnType<typeof startBotRig>>;

export const forget = ({ connector }: BotRig): void => {
  const { calls, posts, replies, faults }: Connector = connector;
  for (const list of [calls, posts, replies, faults]) list.length = 0;
};

type Reply = { readonly status: number; readonly body: unknown };

const serve = async (endpoint: BotEndpoint) => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      endpoint.receive(body, request.headers.authorization).then(
        (reply) => response.writeHead(reply.status).end(JSON.stringify(reply.body)),
        (error: unknown) => response.writeHead(500).end(JSON.stringify(String(error))),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    send: async (activity: Activity, authorization?: string): Promise<Reply> => {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: authorization === undefined ? {} : { authorization },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
