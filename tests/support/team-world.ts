import { randomUUID } from 'node:crypto';
import { sha256 } from '#adapters/system/sha256.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Principal, TeamScope } from '#domain/people/scope.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import type { ChatPresence } from '#ports/chat-presence.ts';
import type { DueIndex, RitualPlanStore } from '#ports/due-index.ts';
import type { FarewellStore } from '#ports/farewell-store.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { NewsStore } from '#ports/news-store.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { Poison } from '#ports/poison.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import type { SendJob, SendQueue } from '#ports/send-queue.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import type { TeamBoards } from '#ports/team-boards.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { TenantPeople } from '#ports/tenant-people.ts';
import type { TenantOverview } from '#ports/tenant-overview.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCloseRound } from '#usecases/alliance/close-round.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { makeGate } from '#usecases/people/make-gate.ts';
import { makeBeginFarewell } from '#usecases/privacy/begin-farewell.ts';
import { makeForgetPerson } from '#usecases/privacy/forget-person.ts';
import type { ForgetPerson } from '#usecases/privacy/forget-person.ts';
import { makeLookForLeaver, makeNoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import type { LookForLeaver } from '#usecases/privacy/look-for-leaver.ts';
import { makeLookThroughRoster } from '#usecases/privacy/look-through-roster.ts';
import type { LookThroughRoster } from '#usecases/privacy/look-through-roster.ts';
import { makeSweepPractices } from '#usecases/privacy/sweep-practices.ts';
import type { SweepPractices } from '#usecases/privacy/sweep-practices.ts';
import { makeSweepTenant } from '#usecases/privacy/sweep-tenant.ts';
import type { SweepTenant } from '#usecases/privacy/sweep-tenant.ts';
import { makeLetGoOfAll } from '#usecases/team/let-go-of-all.ts';
import type { LetGoOfAll } from '#usecases/team/let-go-of-all.ts';
import { makeLetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import { makeMemoryBoardStore } from './memory/board-store.ts';
import { makeMemoryAuditLog } from './memory/audit-log.ts';
import { makeMemoryAllianceStore } from './memory/alliance-store.ts';
import { makeMemoryCalendarSettingsStore } from './memory/calendar-settings-store.ts';
import { makeMemoryDueIndex, makeMemoryRitualPlanStore } from './memory/due-index.ts';
import { makeMemoryHome } from './memory/home.ts';
import { makeMemoryNewsStore } from './memory/news-store.ts';
import { makeMemoryOutbox } from './memory/outbox.ts';
import { makeMemoryPairStore } from './memory/pair-store.ts';
import { makeMemoryPersonalChatStore } from './memory/personal-chat-store.ts';
import { makeMemoryPersonalDissentStore } from './memory/personal-dissent-store.ts';
import { makeMemoryFarewellStore } from './memory/farewell-store.ts';
import { makeMemoryFocusTimeStore } from './memory/focus-time-store.ts';
import { makeMemoryPersonRows } from './memory/person-rows.ts';
import type { MemoryPersonRows } from './memory/person-rows.ts';
import { makeMemoryPracticeRows } from './memory/practice-rows.ts';
import type { MemoryPracticeRows } from './memory/practice-rows.ts';
import { makeMemoryPreferenceStore } from './memory/preference-store.ts';
import { makeMemoryPromptUseStore } from './memory/prompt-use-store.ts';
import { makeMemorySendQueue } from './memory/send-queue.ts';
import { makeMemoryTeamRows } from './memory/team-rows.ts';
import type { MemoryTeamRows } from './memory/team-rows.ts';
import { makeMemoryTeamBoards } from './memory/team-boards.ts';
import { makeMemoryTeamStore } from './memory/team-store.ts';
import { makeMemoryTeamThreads } from './memory/team-threads.ts';
import { makeMemoryTenantOverview } from './memory/tenant-overview.ts';
import { makeMemoryTenantSettingsStore } from './memory/tenant-settings-store.ts';
import { members, nameOfSample, sampleTeam, teamId, tenantId } from './sample-team.ts';
import { testClock } from './test-clock.ts';
import type { TestClock } from './test-clock.ts';

/** The sample team with everything around it in memory. */
export type TeamWorld = {
  readonly clock: TestClock;
  readonly teams: TeamStore;
  readonly alliances: AllianceStore;
  readonly board: BoardStore;
  readonly teamBoards: TeamBoards;
  readonly pairs: PairStore;
  readonly homes: HomeStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly personalChats: PersonalChatStore;
  readonly personRows: MemoryPersonRows;
  readonly farewells: FarewellStore;
  readonly absences: AbsenceStore;
  readonly practiceRows: MemoryPracticeRows;
  readonly sweepPractices: SweepPractices;
  readonly lookForLeaver: LookForLeaver;
  readonly lookThroughRoster: LookThroughRoster;
  readonly sweepTenant: SweepTenant;
  readonly letGoOfAll: LetGoOfAll;
  readonly forgetPerson: ForgetPerson;
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
  readonly poison: Poison;
  readonly teamRows: MemoryTeamRows;
  readonly teamThreads: TeamThreads;
  readonly tenantPeople: TenantPeople;
  readonly tenantSettings: TenantSettingsStore;
  readonly tenantOverview: TenantOverview;
  readonly auditLog: AuditLog;
  readonly channels: TeamChannels;
  readonly gate: Gate;
  /** The channels that the whole team reads, as Teams says; `undefined`: the bot is not in the team. */
  openChannels: readonly string[] | undefined;
  /** Who is in the team, as Teams says; `undefined`: the bot is not. */
  roster: readonly RosterMember[] | undefined;
  /** Whether Teams names someone in their chat with the bot; nobody is to be asked for unless a test says so. */
  isNamed: ChatPresence['isNamed'];
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
  ({ tenantId: tenant, personId, name: nameOfSample(personId), address: '', isAdministrator: false }) as Principal;

export const makeTeamWorld = async (): Promise<TeamWorld> => {
  const clock = testClock();
  const teams = makeMemoryTeamStore();
  await teams.add(sampleTeam());
  const alliances = makeMemoryAllianceStore();
  const queue = makeMemorySendQueue(clock);
  const roster = makeCachedRoster({ roster: { members: () => Promise.resolve(world.roster) }, clock });
  const home = makeMemoryHome();
  const pairs = makeMemoryPairStore(home);
  const board = makeMemoryBoardStore();
  const plans = makeMemoryRitualPlanStore();
  const [practiceRows, tenantSettings, dueIndex] = [
    makeMemoryPracticeRows(),
    makeMemoryTenantSettingsStore(),
    makeMemoryDueIndex(),
  ];
  const [teamThreads, personalChats] = [makeMemoryTeamThreads(), makeMemoryPersonalChatStore()];
  await teamThreads.keep(tenantId(1), sampleTeam().threadId, teamId(1));
  const [personRows, farewells] = [makeMemoryPersonRows(), makeMemoryFarewellStore()];
  const poison: Poison = { goThrough: () => Promise.resolve('all') };
  const gate = makeGate({ teams, roster, pairs, teamSummaries: home.teamSummaries, sha256 });
  const { teamSummaries, homes, absences } = home;
  const letting = lettingGo({ gate, teams, alliances, teamSummaries, homes, absences, dueIndex, queue, clock });
  const world: TeamWorld = {
    clock,
    teams,
    alliances,
    board,
    teamBoards: makeMemoryTeamBoards({ teams, plans, board }),
    pairs,
    homes: home.homes,
    teamSummaries: home.teamSummaries,
    personalChats,
    personRows,
    farewells,
    absences: home.absences,
    practiceRows,
    sweepPractices: makeSweepPractices({ practiceRows, teams, tenantSettings, dueIndex, clock }),
    ...letting,
    sweepTenant: makeSweepTenant({ teamThreads, tenantPeople: home.tenantPeople, dueIndex, clock }),
    lookForLeaver: makeLookForLeaver({
      absences: home.absences,
      homes: home.homes,
      gate,
      personalChats,
      chatPresence: { isNamed: (chat) => world.isNamed(chat) },
      dueIndex,
      clock,
      beginFarewell: makeBeginFarewell({ farewells, dueIndex, queue, clock, newId: randomUUID }),
    }),
    forgetPerson: makeForgetPerson({
      farewells,
      personRows,
      dueIndex,
      queue,
      poison,
      sha256,
      clock,
      log: { info: () => undefined },
    }),
    outbox: makeMemoryOutbox(),
    personalDissents: makeMemoryPersonalDissentStore(),
    promptUses: makeMemoryPromptUseStore(),
    preferences: makeMemoryPreferenceStore(),
    focusTimes: makeMemoryFocusTimeStore(),
    calendarSettings: makeMemoryCalendarSettingsStore(),
    news: makeMemoryNewsStore(),
    plans,
    dueIndex,
    queue,
    poison,
    teamRows: makeMemoryTeamRows(),
    teamThreads,
    tenantPeople: home.tenantPeople,
    isNamed: () => Promise.reject(new Error('no chat is asked for')),
    tenantSettings,
    tenantOverview: makeMemoryTenantOverview({
      teams,
      threads: teamThreads,
      people: [home.inTeams, personalChats.inTenant],
    }),
    auditLog: makeMemoryAuditLog(),
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

type LettingNeeds = Pick<
  TeamWorld,
  'gate' | 'teams' | 'alliances' | 'teamSummaries' | 'homes' | 'absences' | 'dueIndex' | 'queue' | 'clock'
>;

const lettingGo = (parts: LettingNeeds): Pick<TeamWorld, 'lookThroughRoster' | 'letGoOfAll'> => {
  const changeAlliance = makeChangeAlliance(parts);
  const noteAbsence = makeNoteAbsence(parts);
  const bringIntoForce = makeBringIntoForce({ ...parts, changeAlliance });
  const closeRound = makeCloseRound({ changeAlliance });
  const letGoOfLeavers = makeLetGoOfLeavers({ ...parts, noteAbsence, bringIntoForce, closeRound });
  return {
    lookThroughRoster: makeLookThroughRoster({ ...parts, letGoOfLeavers }),
    letGoOfAll: makeLetGoOfAll({ ...parts, noteAbsence }),
  };
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
