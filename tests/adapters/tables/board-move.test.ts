import { beforeEach, describe, expect, test } from '@jest/globals';
import { RestError } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import { itemId, promiseEntry } from '../../support/sample-board.ts';
import { friday, teamId, tenantId } from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';
import { openTestTables } from '../../support/test-tables.ts';

const scope = teamScope(tenantId(1), teamId(1));
const tables = openTestTables();

/** The table of teams, where a single delete fails as `error` says. */
const failing = (error: Error): TableClient =>
  new Proxy(tables().teams, {
    get: (table, name) => {
      if (name === 'deleteEntity') return () => Promise.reject(error);
      const member: unknown = Reflect.get(table, name);
      return typeof member === 'function' ? (member.bind(table) as unknown) : member;
    },
  });
const unavailable = new RestError('Server busy', { statusCode: 503, code: 'ServerBusy' });
const crash = new Error('The process ends here.');

const kept = (number: number): BoardEntry<'promise'> =>
  promiseEntry(number, { state: { kind: 'kept', at: friday }, revision: 2 });

let number = 200;
let store: BoardStore;
beforeEach(async () => {
  number += 1;
  store = makeBoardStore(tables().teams);
  await store.add(scope, promiseEntry(number));
});
const find = (): ReturnType<typeof store.find<'promise'>> => store.find(scope, 'promise', itemId(number));
const move = async (table: TableClient): Promise<unknown> => {
  const { etag } = (await find())!;
  return await makeBoardStore(table).save(scope, kept(number), etag);
};

describe('a move whose clearing away fails', () => {
  test('is done all the same', async () => {
    expect(await move(failing(unavailable))).toBe('saved');
    expect((await find())?.value).toEqual(kept(number));
  });

  test('leaves what stands for nothing in nobody’s way: the same place can be taken again', async () => {
    await expect(move(failing(crash))).rejects.toThrow('The process ends here.');
    expect((await find())?.value).toEqual(kept(number));
    await store.remove(scope, (await find())!.etag);
    expect(await find()).toBeUndefined();
    expect(await store.add(scope, promiseEntry(number, { text: 'Once more.' }))).toBe('saved');
    expect((await find())?.value.value.text).toBe('Once more.');
    expect(await store.add(scope, promiseEntry(number))).toBe('conflict');
  });

  test('leaves room for what moves back', async () => {
    await expect(move(failing(crash))).rejects.toThrow('The process ends here.');
    expect(await store.save(scope, promiseEntry(number, { revision: 3 }), (await find())!.etag)).toBe('saved');
    expect((await find())?.value.value.revision).toBe(3);
  });
});
