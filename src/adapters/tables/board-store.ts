import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Stored } from '#ports/stored.ts';
import { parseBoardEntry, rowOfEntry } from './board-row.ts';
import { boardRow, boardRowsSince, teamPartition } from './keys.ts';
import { listRange, listRows } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { putAction } from './row.ts';
import { readFromStorage, saveToStorage } from './translate-error.ts';

/** Keeps boards in a table, each in its team's own partition: what is open first, then the weeks, newest first. */
export const makeBoardStore = (table: TableClient): BoardStore => ({
  ofWeeks: async (scope, from, to) => {
    const entities = await listRange(table, partitionOf(scope), boardRowsSince(from));
    return entities
      .flatMap((entity) => storedFrom(entity) ?? [])
      .filter(({ value: { place } }) => place === 'open' || place <= to);
  },
  find: async (scope, noun, id) => {
    const entity = (await readOpen(table, scope, noun, id)) ?? (await lookThrough(table, scope, noun, id));
    // The key and the column that it was found by both name this noun.
    return entity && (storedFrom(entity) as Stored<BoardEntry<typeof noun>> | undefined);
  },
  add: async (scope, entry) => {
    const { row, ...keys } = rowOfEntry(partitionOf(scope), entry);
    return await saveToStorage(async () => await table.submitTransaction([putAction(keys, row, undefined)]));
  },
  save: async (scope, entry, mark) => {
    const { row, ...keys } = rowOfEntry(partitionOf(scope), entry);
    const { rowKey, etag } = parseMark(mark);
    if (rowKey === keys.rowKey)
      return await saveToStorage(async () => await table.submitTransaction([putAction(keys, row, etag)]));
    return await saveToStorage(
      async () =>
        await table.submitTransaction([
          ['delete', { partitionKey: keys.partitionKey, rowKey, etag }],
          putAction(keys, row, undefined),
        ]),
    );
  },
  remove: async (scope, mark) => {
    const { rowKey, etag } = parseMark(mark);
    return await saveToStorage(async () => await table.deleteEntity(partitionOf(scope), rowKey, { etag }));
  },
});

const partitionOf = ({ tenantId, teamId }: TeamScope): string => teamPartition(tenantId, teamId);

const readOpen = async (
  table: TableClient,
  scope: TeamScope,
  noun: BoardNoun,
  id: string,
): Promise<Entity | undefined> => {
  const rowKey = boardRow({ noun, id, place: 'open' });
  const entity = await readFromStorage(async () => await table.getEntity(partitionOf(scope), rowKey));
  return entity && { ...entity, rowKey };
};

/** For what has been settled long ago, as a late press on an old card asks for it: seldom, hence without an index. */
const lookThrough = async (
  table: TableClient,
  scope: TeamScope,
  noun: BoardNoun,
  id: string,
): Promise<Entity | undefined> => {
  const filter = odata`PartitionKey eq ${partitionOf(scope)} and noun eq ${noun} and itemId eq ${id}`;
  return (await listRows(table, filter))[0];
};

const storedFrom = (entity: Entity): Stored<BoardEntry> | undefined => {
  const value = parseBoardEntry(entity);
  return value && { value, etag: JSON.stringify({ rowKey: entity.rowKey, etag: entity.etag } satisfies Mark) };
};

/** Where a thing stood when it was read, and its mark there. */
type Mark = z.infer<typeof markShape>;
const markShape = z.object({ rowKey: z.string(), etag: z.string() });
const parseMark = (mark: string): Mark => markShape.parse(JSON.parse(mark));
