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

jest.setTimeout(120_000);

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

  test.each([
    ['another week', needEntry(4, { week: addWeeks(thisWeek, 1) })],
    ['what is open', { ...needEntry(4), place: 'open' as const }],
  ])('is found, too, when it moves to %s while it is looked for', async (_, moved) => {
    const direct = makeBoardStore((await connectTables(storage.config)).teams);
    await direct.add(scope, needEntry(4));
    const before = await direct.find(scope, 'need', itemId(4));
    const act = () => direct.save(scope, moved, before!.etag);
    wire.failNext({ kind: 'pass' }, { kind: 'pass' }, { kind: 'meanwhile', act });
    const found = await board.find(scope, 'need', itemId(4));
    expect(found?.value.place).toBe(moved.place);
    expect(await board.remove(scope, found!.etag)).toBe('saved');
    expect(await board.find(scope, 'need', itemId(4))).toBeUndefined();
  });
});
