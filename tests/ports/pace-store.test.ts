import { makePaceStore } from '#adapters/tables/pace-store.ts';
import { makeMemoryPaceStore } from '../support/memory/pace-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describePaceStore } from './pace-store.contract.ts';

const tables = openTestTables();

describePaceStore('in memory', makeMemoryPaceStore);
describePaceStore('on Azurite', () => makePaceStore(tables().paces));
