import { makeDueIndex } from '#adapters/tables/due-index.ts';
import { makeMemoryDueIndex } from '../support/memory/due-index.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeDueIndex } from './due-index.contract.ts';

const tables = openTestTables();

describeDueIndex('in memory', makeMemoryDueIndex);
describeDueIndex('on Azurite', () => makeDueIndex(tables().due));
