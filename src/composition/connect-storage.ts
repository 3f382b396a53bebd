import { randomUUID } from 'node:crypto';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import { makeQueuesProbe } from '#adapters/queues/queues-health.ts';
import { makeSendQueue } from '#adapters/queues/send-queue.ts';
import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import { makeCalendarSettingsStore } from '#adapters/tables/calendar-settings-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import { makeFocusTimeStore } from '#adapters/tables/focus-time-store.ts';
import { makeHomeStore } from '#adapters/tables/home-store.ts';
import { makeNewsStore } from '#adapters/tables/news-store.ts';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makePersonalChatStore } from '#adapters/tables/personal-chat-store.ts';
import { makePersonalDissentStore } from '#adapters/tables/personal-dissent-store.ts';
import { makePreferenceStore } from '#adapters/tables/preference-store.ts';
import { makePromptUseStore } from '#adapters/tables/prompt-use-store.ts';
import { makeRitualPlanStore } from '#adapters/tables/ritual-plan-store.ts';
import { makeTablesProbe } from '#adapters/tables/tables-health.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import type { StorageConfig } from '#config/config.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import type { DueIndex, RitualPlanStore } from '#ports/due-index.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { HealthProbe } from '#ports/health.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { NewsStore } from '#ports/news-store.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';

/** Everything that is kept, over Azure Storage. */
export type Storage = {
  readonly alliances: AllianceStore;
  readonly pairs: PairStore;
  readonly homes: HomeStore;
  readonly teams: TeamStore;
  readonly board: BoardStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly personalChats: PersonalChatStore;
  readonly personalDissents: PersonalDissentStore;
  readonly promptUses: PromptUseStore;
  readonly preferences: PreferenceStore;
  readonly focusTimes: FocusTimeStore;
  readonly calendarSettings: CalendarSettingsStore;
  readonly news: NewsStore;
  readonly plans: RitualPlanStore;
  readonly dueIndex: DueIndex;
  readonly outbox: Outbox;
  readonly queue: SendQueue;
  readonly probes: readonly HealthProbe[];
};

export const connectStorage = async (config: StorageConfig): Promise<Storage> => {
  const [tables, queues] = await Promise.all([connectTables(config), connectQueues(config)]);
  return {
    alliances: makeAllianceStore(tables.alliances),
    pairs: makePairStore(tables, randomUUID),
    homes: makeHomeStore(tables.people),
    teams: makeTeamStore(tables.teams),
    board: makeBoardStore(tables.teams),
    teamSummaries: makeTeamSummaryStore(tables.people),
    personalChats: makePersonalChatStore(tables.people),
    personalDissents: makePersonalDissentStore(tables),
    promptUses: makePromptUseStore(tables.people),
    preferences: makePreferenceStore(tables.people),
    focusTimes: makeFocusTimeStore(tables.people),
    calendarSettings: makeCalendarSettingsStore(tables.people),
    news: makeNewsStore(tables.people),
    plans: makeRitualPlanStore(tables.teams),
    dueIndex: makeDueIndex(tables.due),
    outbox: makeOutbox(tables.outbox, randomUUID),
    queue: makeSendQueue(queues),
    probes: [makeTablesProbe(tables), makeQueuesProbe(queues)],
  };
};
