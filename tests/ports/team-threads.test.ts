import { makeTeamThreads } from '#adapters/tables/team-threads.ts';
import { makeMemoryTeamThreads } from '../support/memory/team-threads.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeTeamThreads } from './team-threads.contract.ts';

const tables = openTestTables();

describeTeamThreads('in memory', makeMemoryTeamThreads);
describeTeamThreads('on Azurite', () => makeTeamThreads(tables().teams));
