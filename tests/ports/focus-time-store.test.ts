import { makeFocusTimeStore } from '#adapters/tables/focus-time-store.ts';
import { makeMemoryFocusTimeStore } from '../support/memory/focus-time-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeFocusTimeStore } from './focus-time-store.contract.ts';

const tables = openTestTables();

describeFocusTimeStore('in memory', makeMemoryFocusTimeStore);
describeFocusTimeStore('on Azurite', () => makeFocusTimeStore(tables().people));
