import { afterAll, beforeAll, jest } from '@jest/globals';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { startTestStorage } from './azurite.ts';
import type { TestStorage } from './azurite.ts';

/** Gives a test file tables of its own on a real storage; to be asked for inside of tests only. */
export const openTestTables = (): (() => Tables) => {
  // Azurite is a process of its own; on a busy machine its start alone can take seconds.
  jest.setTimeout(120_000);
  let storage: TestStorage | undefined;
  let tables: Tables | undefined;
  beforeAll(async () => {
    storage = await startTestStorage();
    tables = await connectTables(storage.config);
  });
  afterAll(() => storage?.stop());
  return () => {
    if (tables === undefined) throw new Error('the tables are there once the tests run');
    return tables;
  };
};
