import type { TableClient, TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import type { TeamScope } from '#domain/people/scope.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { SaveOutcome, Stored } from '#ports/stored.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { hasMovedOn, movedOn, parseBoardEntry, placedShape, rowOfEntry } from './board-row.ts';
import { boardPlaceRow, boardRow, boardRowsSince } from './board-keys.ts';
import { teamPartition } from './keys.ts';
import { listRange } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { putAction, readRow, upsertAction } from './row.ts';
import type { RowKeys } from './row.ts';
import { readFromStorage, saveToStorage } from './translate-error.ts';

/**
 * Keeps boards in a table, each in its team's own partition: what is open first, then the weeks, newest first. Beside what
 * belongs to a week stands a row that says where, so that it is found by its id alone.
 */
export const makeBoardStore = (table: TableClient): BoardStore => ({
  ofWeeks: async (scope, from, to) => {
    const entities = await listRange(table, partitionOf(scope), boardRowsSince(from));
    return entities.flatMap((entity) => storedEntryFrom(entity) ?? []).filter((entry) => isOfWeeks(entry, to));
  },
  find: async (scope, noun, id) => {
    const entity = await findEntity(table, partitionOf(scope), { noun, id });
    // The key that it was found by names this noun.
    return entity && (storedEntryFrom(entity) as Stored<BoardEntry<typeof noun>> | undefined);
  },
  add: async (scope, entry) => {
    const { row, ...keys } = rowOfEntry(partitionOf(scope), entry);
    const put = (etag: string | undefined): Promise<SaveOutcome> =>
      saveToStorage(
        async () => await table.submitTransaction([putAction(keys, row, etag), ...placeActions(keys, entry)]),
      );
    if ((await put(undefined)) === 'saved') return 'saved';
    const there = await readFromStorage(async () => await table.getEntity(keys.partitionKey, keys.rowKey));
    // What a move could not clear away stands for nothing, and makes room.
    return there !== undefined && hasMovedOn({ ...there, rowKey: keys.rowKey }) ? await put(there.etag) : 'conflict';
  },
  save: async (scope, entry, mark) => {
    const { row, ...keys } = rowOfEntry(partitionOf(scope), entry);
    const { rowKey, etag } = parseMark(mark);
    if (rowKey !== keys.rowKey) return await moveEntry(table, keys.partitionKey, entry, { rowKey, etag });
    return await saveToStorage(async () => await table.submitTransaction([putAction(keys, row, etag)]));
  },
  remove: async (scope, mark) => {
    const { rowKey, etag } = parseMark(mark);
    return await saveToStorage(async () => await table.deleteEntity(partitionOf(scope), rowKey, { etag }));
  },
});

const partitionOf = ({ tenantId, teamId }: TeamScope): string => teamPartition(tenantId, teamId);

/**
 * Puts a thing into another place. The SDK sends a delete inside a transaction without its mark, so the row of the old
 * place is replaced on its mark rather than deleted: of two who move on the same state one is told. What is left there
 * stands for nothing, and is cleared away when the move is done.
 */
export const moveEntry = async (
  table: TableClient,
  partitionKey: string,
  entry: BoardEntry,
  from: Mark,
): Promise<SaveOutcome> => {
  const { row, ...keys } = rowOfEntry(partitionKey, entry);
  const old = { partitionKey: keys.partitionKey, rowKey: from.rowKey };
  const actions = [putAction(old, movedOn, from.etag), upsertAction(keys, row), ...placeActions(keys, entry)];
  return await saveToStorage(async () => {
    const { subResponses } = await table.submitTransaction(actions);
    const etag = subResponses[0]?.etag;
    if (etag !== undefined) await clearAway(table, { ...old, etag });
  });
};

/** The move is through, whatever becomes of this: what stays behind is read by nobody. */
const clearAway = async (table: TableClient, { partitionKey, rowKey, etag }: RowKeys & Mark): Promise<void> => {
  try {
    await saveToStorage(async () => await table.deleteEntity(partitionKey, rowKey, { etag }));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};

type Thing = { readonly noun: BoardNoun; readonly id: string };

/** The row that says where a thing stands that is not open; it outlives the thing, and says nothing of it. */
const placeActions = (keys: RowKeys, entry: BoardEntry): readonly TransactionAction[] => {
  if (entry.place === 'open') return [];
  return [upsertAction({ partitionKey: keys.partitionKey, rowKey: boardPlaceRow(entry) }, { place: entry.place })];
};

/**
 * Two round trips, each of reads by their key: where it may stand, and what stands there. Where it has moved on between
 * the two, it is looked for anew.
 *
 * @param before where it was said to stand, and does not any more
 */
const findEntity = async (
  table: TableClient,
  partitionKey: string,
  thing: Thing,
  before?: BoardEntry['place'],
): Promise<Entity | undefined> => {
  const [open, placed] = await Promise.all([
    readEntity(table, partitionKey, boardRow({ ...thing, place: 'open' })),
    readRow(table, { partitionKey, rowKey: boardPlaceRow(thing) }, placedShape),
  ]);
  if (open !== undefined || placed === undefined) return open;
  const { place } = placed.row;
  const there = await readEntity(table, partitionKey, boardRow({ ...thing, place }));
  return there === undefined && place !== before ? findEntity(table, partitionKey, thing, place) : there;
};

const readEntity = async (table: TableClient, partitionKey: string, rowKey: string): Promise<Entity | undefined> => {
  const entity = await readFromStorage(async () => await table.getEntity(partitionKey, rowKey));
  return entity && !hasMovedOn({ ...entity, rowKey }) ? { ...entity, rowKey } : undefined;
};

/** Of what was read from a week on: whether it is open, or of a week up to `to`. */
export const isOfWeeks = ({ value: { place } }: Stored<BoardEntry>, to: Week): boolean =>
  place === 'open' || place <= to;

/** A thing on a board out of its row; `undefined` for one that stands for nothing, or that a newer release has added. */
export const storedEntryFrom = (entity: Entity): Stored<BoardEntry> | undefined => {
  const value = parseBoardEntry(entity);
  return value && { value, etag: JSON.stringify({ rowKey: entity.rowKey, etag: entity.etag } satisfies Mark) };
};

/** Where a thing stood when it was read, and its mark there. */
type Mark = z.infer<typeof markShape>;
const markShape = z.object({ rowKey: z.string(), etag: z.string() });
const parseMark = (mark: string): Mark => markShape.parse(JSON.parse(mark));
