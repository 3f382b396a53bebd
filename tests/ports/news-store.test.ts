import { makeNewsStore } from '#adapters/tables/news-store.ts';
import { makeMemoryNewsStore } from '../support/memory/news-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeNewsStore } from './news-store.contract.ts';

const tables = openTestTables();

describeNewsStore('in memory', makeMemoryNewsStore);
describeNewsStore('on Azurite', () => makeNewsStore(tables().people));
