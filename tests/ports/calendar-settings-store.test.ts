import { makeCalendarSettingsStore } from '#adapters/tables/calendar-settings-store.ts';
import { makeMemoryCalendarSettingsStore } from '../support/memory/calendar-settings-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeCalendarSettingsStore } from './calendar-settings-store.contract.ts';

const tables = openTestTables();

describeCalendarSettingsStore('in memory', makeMemoryCalendarSettingsStore);
describeCalendarSettingsStore('on Azurite', () => makeCalendarSettingsStore(tables().people));
