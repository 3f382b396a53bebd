import { sha256 } from '#adapters/system/sha256.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Principal, TeamScope } from '#domain/people/scope.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import type { DueIndex, RitualPlanStore } from '#ports/due-index.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { NewsStore } from '#ports/news-store.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import type { SendJob, SendQueue } from '#ports/send-queue.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { makeGate } from '#usecases/people/gate.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import { makeMemoryBoardStore } from './memory/board-store.ts';
import { makeMemoryAllianceStore } from './memory/alliance-store.ts';
import { makeMemoryCalendarSettingsStore } from './memory/calendar-settings-store.ts';
import { makeMemoryDueIndex, makeMemoryRitualPlanStore } from './memory/due-index.ts';
import { makeMemoryHome } from './memory/home.ts';
import { makeMemoryNewsStore } from './memory/news-store.ts';
import { makeMemoryOutbox } from './memory/outbox.ts';
import { makeMemoryPairStore } from './memory/pair-store.ts';
import { makeMemoryPersonalChatStore } from './memory/personal-chat-store.ts';
import { makeMemoryPersonalDissentStore } from './memory/personal-dissent-store.ts';
import { makeMemoryFocusTimeStore } from './memory/focus-time-store.ts';
import { makeMemoryPreferenceStore } from './memory/preference-store.ts';
import { makeMemoryPromptUseStore } from './memory/prompt-use-store.ts';
import { makeMemorySendQueue } from './memory/send-queue.ts';
import { makeMemoryTeamStore } from './memory/team-store.ts';
import { members, nameOfSample, sampleTeam, teamId, tenantId } from './sample-team.ts';
import { testClock } from './test-clock.ts';
import type { TestClock } from './test-clock.ts';

/** The sample team with everything around it in memory. */
export type TeamWorld = {
  readonly clock: TestClock;
  readonly teams: TeamStore;
  readonly alliances: AllianceStore;
  readonly board: BoardStore;
  readonly pairs: PairStore;
  readonly homes: HomeStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly personalChats: PersonalChatStore;
  readonly outbox: Outbox;
  readonly personalDissents: PersonalDissentStore;
  readonly promptUses: PromptUseStore;
  readonly preferences: PreferenceStore;
  readonly focusTimes: FocusTimeStore;
  readonly calendarSettings: CalendarSettingsStore;
  readonly news: NewsStore;
  readonly plans: RitualPlanStore;
  readonly dueIndex: DueIndex;
  readonly queue: SendQueue;
  readonly channels: TeamChannels;
  readonly gate: Gate;
  /** The channels that the whole team reads, as Teams says; `undefined`: the bot is not in the team. */
  openChannels: readonly string[] | undefined;
  /** Who is in the team, as Teams says; `undefined`: the bot is not. */
  roster: readonly RosterMember[] | undefined;
  /** The team as it opens to a member. */
  open(personId: PersonId): Promise<OpenTeam>;
  /** The alliance as it is stored. */
  stored(): Promise<TeamAlliance | undefined>;
  /** Takes the jobs out of the queue. */
  takeJobs(): Promise<readonly SendJob[]>;
};

/** Someone whose token was verified. */
export const principal = (personId: PersonId, tenant: TenantId = tenantId(1)): Principal =>
  // The cast stands for the verification that these tests are not about.
  ({ tenantId: tenant, personId, name: nameOfSample(personId), address: '' }) as Principal;

export const makeTeamWorld = async (): Promise<TeamWorld> => {
  const clock = testClock();
  const teams = makeMemoryTeamStore();
  await teams.add(sampleTeam());
  const alliances = makeMemoryAllianceStore();
  const queue = makeMemorySendQueue(clock);
  const roster = makeCachedRoster({ roster: { members: () => Promise.resolve(world.roster) }, clock });
  const home = makeMemoryHome();
  const pairs = makeMemoryPairStore(home);
  const gate = makeGate({ teams, roster, pairs, teamSummaries: home.teamSummaries, sha256 });
  const world: TeamWorld = {
    clock,
    teams,
    alliances,
    board: makeMemoryBoardStore(),
    pairs,
    homes: home.homes,
    teamSummaries: home.teamSummaries,
    personalChats: makeMemoryPersonalChatStore(),
    outbox: makeMemoryOutbox(),
    personalDissents: makeMemoryPersonalDissentStore(),
    promptUses: makeMemoryPromptUseStore(),
    preferences: makeMemoryPreferenceStore(),
    focusTimes: makeMemoryFocusTimeStore(),
    calendarSettings: makeMemoryCalendarSettingsStore(),
    news: makeMemoryNewsStore(),
    plans: makeMemoryRitualPlanStore(),
    dueIndex: makeMemoryDueIndex(),
    queue,
    channels: { open: () => Promise.resolve(world.openChannels) },
    gate,
    openChannels: [sampleTeam().threadId, sampleTeam().channelId],
    roster: members,
    open: async (personId) => {
      const open = await gate.openTeam(principal(personId), teamId(1));
      if (open.kind === 'closed') throw new Error('not a member');
      return open;
    },
    stored: async () => (await alliances.loadOfTeam(await deliveryScope(gate)))?.value,
    takeJobs: () => takeAll(queue),
  };
  return world;
};

const deliveryScope = async (gate: Gate): Promise<TeamScope> => {
  const open = await gate.openForDelivery(tenantId(1), teamId(1));
  if (open.kind === 'closed') throw new Error('the team is closed');
  return open.scope;
};

const takeAll = async (queue: SendQueue): Promise<readonly SendJob[]> => {
  const received = await queue.receive(1000);
  await Promise.all(received.map((one) => one.done()));
  return received.map((one) => one.job);
};
