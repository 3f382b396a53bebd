import { afterAll, beforeAll } from '@jest/globals';
import { createTables, openPlacementTable } from '#adapters/tables/connect-tables.ts';
import { makePlacementStore } from '#adapters/tables/placement-store.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeMemoryPlacementStore } from '../support/memory/placement-store.ts';
import { describePlacementStore } from './placement-store.contract.ts';

let storage: TestStorage;
let store: PlacementStore;
// Azurite is a process of its own; on a busy machine its start alone can take seconds.
beforeAll(async () => {
  storage = await startTestStorage();
  const table = openPlacementTable(storage.config);
  await createTables([table]);
  store = makePlacementStore(table);
}, 30_000);
afterAll(() => storage.stop());

describePlacementStore('in memory', makeMemoryPlacementStore);
describePlacementStore('on Azurite', () => store);
