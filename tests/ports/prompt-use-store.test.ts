import { afterAll, beforeAll, jest } from '@jest/globals';
import { makePromptUseStore } from '#adapters/tables/prompt-use-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeMemoryPromptUseStore } from '../support/memory/prompt-use-store.ts';
import { describePromptUseStore } from './prompt-use-store.contract.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(30_000);

let storage: TestStorage;
let tables: Tables;

beforeAll(async () => {
  storage = await startTestStorage();
  tables = await connectTables(storage.config);
});
afterAll(async () => {
  await storage.stop();
});

describePromptUseStore('in memory', makeMemoryPromptUseStore);
describePromptUseStore('on Azurite', () => makePromptUseStore(tables.people));
