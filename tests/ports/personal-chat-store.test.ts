import { afterAll, beforeAll, jest } from '@jest/globals';
import { makePersonalChatStore } from '#adapters/tables/personal-chat-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeMemoryPersonalChatStore } from '../support/memory/personal-chat-store.ts';
import { describePersonalChatStore } from './personal-chat-store.contract.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let storage: TestStorage;
let tables: Tables;

beforeAll(async () => {
  storage = await startTestStorage();
  tables = await connectTables(storage.config);
});
afterAll(async () => {
  await storage.stop();
});

describePersonalChatStore('in memory', makeMemoryPersonalChatStore);
describePersonalChatStore('on Azurite', () => makePersonalChatStore(tables.people));
