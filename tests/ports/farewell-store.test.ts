import { makeFarewellStore } from '#adapters/tables/farewell-store.ts';
import { makeMemoryFarewellStore } from '../support/memory/farewell-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeFarewellStore } from './farewell-store.contract.ts';

const tables = openTestTables();

describeFarewellStore('in memory', makeMemoryFarewellStore);
describeFarewellStore('on Azurite', () => makeFarewellStore(tables().people));
