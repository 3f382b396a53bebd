import { makePromptUseStore } from '#adapters/tables/prompt-use-store.ts';
import { makeMemoryPromptUseStore } from '../support/memory/prompt-use-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describePromptUseStore } from './prompt-use-store.contract.ts';

const tables = openTestTables();

describePromptUseStore('in memory', makeMemoryPromptUseStore);
describePromptUseStore('on Azurite', () => makePromptUseStore(tables().people));
