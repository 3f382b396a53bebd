import { makePersonalDissentStore } from '#adapters/tables/personal-dissent-store.ts';
import { makeMemoryPersonalDissentStore } from '../support/memory/personal-dissent-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describePersonalDissentStore } from './personal-dissent-store.contract.ts';

const tables = openTestTables();

describePersonalDissentStore('in memory', makeMemoryPersonalDissentStore);
describePersonalDissentStore('on Azurite', () => makePersonalDissentStore(tables()));
