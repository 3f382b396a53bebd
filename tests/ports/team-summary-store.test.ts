import { randomUUID } from 'node:crypto';
import { makeHomeStore } from '#adapters/tables/home-store.ts';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import { makeMemoryHome } from '../support/memory/home.ts';
import { makeMemoryPairStore } from '../support/memory/pair-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeTeamSummaryStore } from './team-summary-store.contract.ts';

const tables = openTestTables();

describeTeamSummaryStore('in memory', () => {
  const home = makeMemoryHome();
  return { ...home, pairs: makeMemoryPairStore(home) };
});
describeTeamSummaryStore('on Azurite', () => ({
  homes: makeHomeStore(tables().people),
  teamSummaries: makeTeamSummaryStore(tables().people),
  pairs: makePairStore(tables(), randomUUID),
}));
