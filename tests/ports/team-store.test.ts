import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeMemoryTeamStore } from '../support/memory/team-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeTeamStore } from './team-store.contract.ts';

const tables = openTestTables();

describeTeamStore('in memory', makeMemoryTeamStore);
describeTeamStore('on Azurite', () => makeTeamStore(tables().teams));
