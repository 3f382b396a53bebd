import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { BoardStore } from '#ports/board-store.ts';
import { startTestStorage } from '../../support/azurite.ts';
import type { TestStorage } from '../../support/azurite.ts';
import { itemId, needEntry, promiseEntry, thisWeek } from '../../support/sample-board.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';
import { openStorageWire } from '../../support/storage-wire.ts';
import type { StorageWire } from '../../support/storage-wire.ts';

jest.setTimeout(30_000);

const scope = teamScope(tenantId(1), teamId(1));

let storage: TestStorage;
let wire: StorageWire;
let board: BoardStore;

beforeAll(async () => {
  storage = await startTestStorage();
  wire = await openStorageWire(storage.config, 'Table');
  board = makeBoardStore((await connectTables(wire.config)).teams);
  await board.add(scope, promiseEntry(1));
  await board.add(scope, needEntry(2, { week: addWeeks(thisWeek, -40) }));
});
afterAll(async () => {
  await wire.close();
  await storage.stop();
});

/** A read by key names its keys in the path; a look through a partition has them in its query. */
const isByKey = (request: string): boolean => /^GET .*\(PartitionKey=.*RowKey=.*\)$/.test(decodeURIComponent(request));

describe('something on a board that is looked for by its id', () => {
  test.each([
    ['is found at once while it is open', 'promise', 1, 1],
    ['is found with a second look once it is settled, however long ago', 'need', 2, 2],
    ['is known at once not to be there', 'need', 3, 1],
  ] as const)('%s', async (_, noun, number, waits) => {
    wire.forget();
    expect(await wire.countWaits(() => board.find(scope, noun, itemId(number)))).toBe(waits);
    expect(wire.requests.filter((request) => !isByKey(request))).toEqual([]);
  });
});
