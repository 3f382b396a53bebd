import { makeAbsenceStore } from '#adapters/tables/absence-store.ts';
import { makeHomeStore } from '#adapters/tables/home-store.ts';
import { makeMemoryHome } from '../support/memory/home.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeAbsenceStore } from './absence-store.contract.ts';

const tables = openTestTables();

describeAbsenceStore('in memory', makeMemoryHome);
describeAbsenceStore('on Azurite', () => ({
  absences: makeAbsenceStore(tables().people),
  homes: makeHomeStore(tables().people),
}));
