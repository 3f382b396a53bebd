import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeMemoryOutbox } from '../support/memory/outbox.ts';
import { describeOutbox } from './outbox.contract.ts';

let storage: TestStorage;
let tables: Tables;

beforeAll(async () => {
  storage = await startTestStorage();
  tables = await connectTables(storage.config);
});
afterAll(async () => {
  await storage.stop();
});

describeOutbox('in memory', makeMemoryOutbox);
describeOutbox('on Azurite', () => makeOutbox(tables.outbox, randomUUID));
