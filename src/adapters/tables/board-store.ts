import type { TableClient, TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { SaveOutcome, Stored } from '#ports/stored.ts';
import { movedOn, parseBoardEntry, parsePlace, placeRowOf, rowOfEntry } from './board-row.ts';
import { boardPlaceRow, boardRow, boardRowsSince, teamPartition } from './keys.ts';
import { listRange } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { putAction, upsertAction } from './row.ts';
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
    const partitionKey = partitionOf(scope);
    const [open, place] = await Promise.all([
      readEntity(table, partitionKey, boardRow({ noun, id, place: 'open' })),
      readEntity(table, partitionKey, boardPlaceRow(noun, id)),
    ]);
    const found = open && storedFrom(open);
    const settled = found === undefined && place !== undefined ? parsePlace(place) : undefined;
    const entity = settled && (await readEntity(table, partitionKey, boardRow({ noun, id, place: settled })));
    // The key that it was found by names this noun.
    return (found ?? (entity && storedFrom(entity))) as Stored<BoardEntry<typeof noun>> | undefined;
  },
  add: async (scope, entry) => {
    const { row, ...keys } = rowOfEntry(partitionOf(scope), entry);
    const actions = [putAction(keys, row, undefined), ...placeActions(keys.partitionKey, entry)];
    return await saveToStorage(async () => await table.submitTransaction(actions));
  },
  save: async (scope, entry, mark) => {
    const { row, ...keys } = rowOfEntry(partitionOf(scope), entry);
    const { rowKey, etag } = parseMark(mark);
    if (rowKey !== keys.rowKey) return await moveEntry(table, scope, entry, { rowKey, etag });
    return await saveToStorage(async () => await table.submitTransaction([putAction(keys, row, etag)]));
  },
  remove: async (scope, mark) => {
    const { rowKey, etag } = parseMark(mark);
    return await saveToStorage(async () => await table.deleteEntity(partitionOf(scope), rowKey, { etag }));
  },
});

/**
 * Puts a thing into another place. The SDK gives a delete within a transaction no condition, so that the row of the old
 * place is replaced on its mark rather than deleted: of two who move on the same state one is told. What is left of it
 * stands for nothing, and goes when nobody is waiting for it.
 */
const moveEntry = async (table: TableClient, scope: TeamScope, entry: BoardEntry, from: Mark): Promise<SaveOutcome> => {
  const { row, ...keys } = rowOfEntry(partitionOf(scope), entry);
  const old = { partitionKey: keys.partitionKey, rowKey: from.rowKey };
  return await saveToStorage(async () => {
    const { subResponses } = await table.submitTransaction([
      putAction(old, movedOn, from.etag),
      upsertAction(keys, row),
      ...placeActions(keys.partitionKey, entry),
    ]);
    const etag = subResponses[0]?.etag;
    if (etag !== undefined)
      await saveToStorage(async () => await table.deleteEntity(old.partitionKey, old.rowKey, { etag }));
  });
};

/** What is open is found by its own key, without a row that says where. */
const placeActions = (partitionKey: string, entry: BoardEntry): readonly TransactionAction[] => {
  if (entry.place === 'open') return [];
  const { row, ...keys } = placeRowOf(partitionKey, entry);
  return [upsertAction(keys, row)];
};

const partitionOf = ({ tenantId, teamId }: TeamScope): string => teamPartition(tenantId, teamId);

const readEntity = async (table: TableClient, partitionKey: string, rowKey: string): Promise<Entity | undefined> => {
  const entity = await readFromStorage(async () => await table.getEntity(partitionKey, rowKey));
  return entity && { ...entity, rowKey };
};

const storedFrom = (entity: Entity): Stored<BoardEntry> | undefined => {
  const value = parseBoardEntry(entity);
  return value && { value, etag: JSON.stringify({ rowKey: entity.rowKey, etag: entity.etag } satisfies Mark) };
};

/** Where a thing stood when it was read, and its mark there. */
type Mark = z.infer<typeof markShape>;
const markShape = z.object({ rowKey: z.string(), etag: z.string() });
const parseMark = (mark: string): Mark => markShape.parse(JSON.parse(mark));
