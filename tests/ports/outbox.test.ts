import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeMemoryOutbox } from '../support/memory/outbox.ts';
import { describeOutbox } from './outbox.contract.ts';

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

describeOutbox('in memory', makeMemoryOutbox);
describeOutbox('on Azurite', () => makeOutbox(tables.outbox, randomUUID));
