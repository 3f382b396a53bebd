import { makePreferenceStore } from '#adapters/tables/preference-store.ts';
import { makeMemoryPreferenceStore } from '../support/memory/preference-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describePreferenceStore } from './preference-store.contract.ts';

const tables = openTestTables();

describePreferenceStore('in memory', makeMemoryPreferenceStore);
describePreferenceStore('on Azurite', () => makePreferenceStore(tables().people));
