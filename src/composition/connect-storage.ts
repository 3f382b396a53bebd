import { randomUUID } from 'node:crypto';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { makePoison } from '#adapters/queues/poison.ts';
import { makeQueuesProbe } from '#adapters/queues/queues-health.ts';
import { makeQueueBacklog } from '#adapters/queues/queue-backlog.ts';
import { makeSendQueue } from '#adapters/queues/send-queue.ts';
import { makeAbsenceStore } from '#adapters/tables/absence-store.ts';
import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import { makeAuditLog } from '#adapters/tables/audit-log.ts';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import { makeCalendarSettingsStore } from '#adapters/tables/calendar-settings-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeDueBacklog } from '#adapters/tables/due-backlog.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import type { TellUnreadable } from '#adapters/tables/due-index.ts';
import { makeFarewellStore } from '#adapters/tables/farewell-store.ts';
import { makeFigureStore } from '#adapters/tables/figure-store.ts';
import { makeFocusTimeStore } from '#adapters/tables/focus-time-store.ts';
import { makeHomeStore } from '#adapters/tables/home-store.ts';
import { makeNewsStore } from '#adapters/tables/news-store.ts';
import { makeOperatorKeys } from '#adapters/tables/operator-keys.ts';
import { makePaceStore } from '#adapters/tables/pace-store.ts';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makePersonRows } from '#adapters/tables/person-rows.ts';
import { makePersonalChatStore } from '#adapters/tables/personal-chat-store.ts';
import { makePersonalDissentStore } from '#adapters/tables/personal-dissent-store.ts';
import { makePracticeRows } from '#adapters/tables/practice-rows.ts';
import { makePreferenceStore } from '#adapters/tables/preference-store.ts';
import { makePromptUseStore } from '#adapters/tables/prompt-use-store.ts';
import { makeRitualPlanStore } from '#adapters/tables/ritual-plan-store.ts';
import { makeTablesProbe } from '#adapters/tables/tables-health.ts';
import { makeTeamRows } from '#adapters/tables/team-rows.ts';
import { makeTeamBoards } from '#adapters/tables/team-boards.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeTeamThreads } from '#adapters/tables/team-threads.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import { makeTenantPeople } from '#adapters/tables/tenant-people.ts';
import { makeTenantOverview } from '#adapters/tables/tenant-overview.ts';
import { makeTenantSettingsStore } from '#adapters/tables/tenant-settings-store.ts';
import type { StorageConfig } from '#config/config.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import type { DueBacklog, QueueBacklog } from '#ports/backlog.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import type { DueIndex, RitualPlanStore } from '#ports/due-index.ts';
import type { FarewellStore } from '#ports/farewell-store.ts';
import type { FigureStore } from '#ports/figure-store.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { StorageProbe } from '#ports/health.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { NewsStore } from '#ports/news-store.ts';
import type { OperatorKeys } from '#ports/operator-keys.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PaceStore } from '#ports/pace-store.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonRows } from '#ports/person-rows.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { Poison } from '#ports/poison.ts';
import type { PracticeRows } from '#ports/practice-rows.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamRows } from '#ports/team-rows.ts';
import type { TeamBoards } from '#ports/team-boards.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { TenantPeople } from '#ports/tenant-people.ts';
import type { TenantOverview } from '#ports/tenant-overview.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';

/** Everything that is kept, over Azure Storage. */
export type Storage = {
  readonly alliances: AllianceStore;
  readonly pairs: PairStore;
  readonly homes: HomeStore;
  readonly teams: TeamStore;
  readonly teamRows: TeamRows;
  readonly teamThreads: TeamThreads;
  readonly board: BoardStore;
  readonly teamBoards: TeamBoards;
  readonly teamSummaries: TeamSummaryStore;
  readonly personalChats: PersonalChatStore;
  readonly personRows: PersonRows;
  readonly farewells: FarewellStore;
  readonly absences: AbsenceStore;
  readonly practiceRows: PracticeRows;
  readonly personalDissents: PersonalDissentStore;
  readonly promptUses: PromptUseStore;
  readonly preferences: PreferenceStore;
  readonly focusTimes: FocusTimeStore;
  readonly calendarSettings: CalendarSettingsStore;
  readonly news: NewsStore;
  readonly plans: RitualPlanStore;
  readonly dueIndex: DueIndex;
  readonly outbox: Outbox;
  readonly paces: PaceStore;
  readonly queue: SendQueue;
  /** Messages that were set aside, of all accounts. */
  readonly poison: Poison;
  readonly probes: readonly StorageProbe[];
  readonly backlogs: { readonly due: readonly DueBacklog[]; readonly queues: readonly QueueBacklog[] };
  readonly figures: FigureStore;
  readonly operatorKeys: OperatorKeys;
  readonly tenantSettings: TenantSettingsStore;
  readonly tenantOverview: TenantOverview;
  readonly tenantPeople: TenantPeople;
  readonly auditLog: AuditLog;
};

/** All of one account. */
export const connectStorage = async (config: StorageConfig, tellUnreadable?: TellUnreadable): Promise<Storage> => {
  const [tables, queues] = await Promise.all([connectTables(config), connectQueues(config)]);
  return storageOver(tables, queues, tellUnreadable);
};

export const storageOver = (tables: Tables, queues: Queues, tellUnreadable?: TellUnreadable): Storage => ({
  alliances: makeAllianceStore(tables.alliances),
  pairs: makePairStore(tables, randomUUID),
  homes: makeHomeStore(tables.people),
  teams: makeTeamStore(tables.teams),
  teamRows: makeTeamRows(tables),
  teamThreads: makeTeamThreads(tables.teams),
  board: makeBoardStore(tables.teams),
  teamBoards: makeTeamBoards(tables.teams),
  teamSummaries: makeTeamSummaryStore(tables.people),
  personalChats: makePersonalChatStore(tables.people),
  personRows: makePersonRows(tables),
  farewells: makeFarewellStore(tables.people),
  absences: makeAbsenceStore(tables.people),
  practiceRows: makePracticeRows(tables),
  personalDissents: makePersonalDissentStore(tables),
  promptUses: makePromptUseStore(tables.people),
  preferences: makePreferenceStore(tables.people),
  focusTimes: makeFocusTimeStore(tables.people),
  calendarSettings: makeCalendarSettingsStore(tables.people),
  news: makeNewsStore(tables.people),
  plans: makeRitualPlanStore(tables.teams),
  dueIndex: makeDueIndex(tables.due, tellUnreadable),
  outbox: makeOutbox(tables.outbox, randomUUID),
  paces: makePaceStore(tables.paces),
  queue: makeSendQueue(queues),
  poison: makePoison(queues),
  probes: [makeTablesProbe(tables), makeQueuesProbe(queues)],
  backlogs: { due: [makeDueBacklog(tables.due)], queues: [makeQueueBacklog(queues)] },
  figures: makeFigureStore(tables.figures),
  operatorKeys: makeOperatorKeys(tables.figures),
  tenantSettings: makeTenantSettingsStore(tables.tenants),
  tenantOverview: makeTenantOverview(tables),
  tenantPeople: makeTenantPeople(tables.people),
  auditLog: makeAuditLog(tables.tenants),
});
