import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import { makeCalendarSettingsStore } from '#adapters/tables/calendar-settings-store.ts';
import { openPlacementTable } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import { makeFigureStore } from '#adapters/tables/figure-store.ts';
import { makeFocusTimeStore } from '#adapters/tables/focus-time-store.ts';
import { makeHomeStore } from '#adapters/tables/home-store.ts';
import { makeNewsStore } from '#adapters/tables/news-store.ts';
import { makeOperatorKeys } from '#adapters/tables/operator-keys.ts';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { makePaceStore } from '#adapters/tables/pace-store.ts';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makePersonalChatStore } from '#adapters/tables/personal-chat-store.ts';
import { makePersonalDissentStore } from '#adapters/tables/personal-dissent-store.ts';
import { makePlacementStore } from '#adapters/tables/placement-store.ts';
import { makePreferenceStore } from '#adapters/tables/preference-store.ts';
import { makePromptUseStore } from '#adapters/tables/prompt-use-store.ts';
import { makeRitualPlanStore } from '#adapters/tables/ritual-plan-store.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import { makeTeamThreads } from '#adapters/tables/team-threads.ts';
import type { StorageConfig } from '#config/config.ts';
import type { LastingStores } from './seed-rows.ts';

/** Every store over one account, with marks that are the same each time. */
export const openLastingStores = (tables: Tables, config: StorageConfig): LastingStores => {
  let marks = 0;
  const newMark = (): string => `mark ${String((marks += 1))}`;
  return {
    alliances: makeAllianceStore(tables.alliances),
    board: makeBoardStore(tables.teams),
    calendarSettings: makeCalendarSettingsStore(tables.people),
    dueIndex: makeDueIndex(tables.due),
    figures: makeFigureStore(tables.figures),
    focusTimes: makeFocusTimeStore(tables.people),
    homes: makeHomeStore(tables.people),
    news: makeNewsStore(tables.people),
    operatorKeys: makeOperatorKeys(tables.figures),
    outbox: makeOutbox(tables.outbox, newMark),
    paces: makePaceStore(tables.paces),
    pairs: makePairStore(tables, newMark),
    personalChats: makePersonalChatStore(tables.people),
    personalDissents: makePersonalDissentStore(tables),
    placements: makePlacementStore(openPlacementTable(config)),
    plans: makeRitualPlanStore(tables.teams),
    preferences: makePreferenceStore(tables.people),
    promptUses: makePromptUseStore(tables.people),
    teams: makeTeamStore(tables.teams),
    teamSummaries: makeTeamSummaryStore(tables.people),
    teamThreads: makeTeamThreads(tables.teams),
  };
};
