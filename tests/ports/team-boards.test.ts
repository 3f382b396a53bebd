import { makeBoardStore } from '#adapters/tables/board-store.ts';
import { makeRitualPlanStore } from '#adapters/tables/ritual-plan-store.ts';
import { makeTeamBoards } from '#adapters/tables/team-boards.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeMemoryBoardStore } from '../support/memory/board-store.ts';
import { makeMemoryRitualPlanStore } from '../support/memory/due-index.ts';
import { makeMemoryTeamBoards } from '../support/memory/team-boards.ts';
import { makeMemoryTeamStore } from '../support/memory/team-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeTeamBoards } from './team-boards.contract.ts';

const tables = openTestTables();

describeTeamBoards('in memory', () => {
  const stores = { teams: makeMemoryTeamStore(), plans: makeMemoryRitualPlanStore(), board: makeMemoryBoardStore() };
  return { ...stores, teamBoards: makeMemoryTeamBoards(stores) };
});
describeTeamBoards('on Azurite', () => {
  const { teams } = tables();
  return {
    teams: makeTeamStore(teams),
    plans: makeRitualPlanStore(teams),
    board: makeBoardStore(teams),
    teamBoards: makeTeamBoards(teams),
  };
});
