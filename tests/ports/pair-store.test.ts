import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeHomeStore } from '#adapters/tables/home-store.ts';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeMemoryHome } from '../support/memory/home.ts';
import { makeMemoryPairStore } from '../support/memory/pair-store.ts';
import { describePairStoreHome } from './pair-store-home.contract.ts';
import { describePairStore } from './pair-store.contract.ts';

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

describePairStore('in memory', makeMemoryPairStore);
describePairStore('on Azurite', () => makePairStore(tables, randomUUID));

describePairStoreHome('in memory', () => {
  const home = makeMemoryHome();
  return { store: makeMemoryPairStore(home), homes: home.homes };
});
describePairStoreHome('on Azurite', () => ({
  store: makePairStore(tables, randomUUID),
  homes: makeHomeStore(tables.people),
}));
