import { z } from 'zod';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry, BoardNoun, BoardValues } from '#domain/week/board.ts';
import { boardShapes } from './board-shapes.ts';
import { boardRow } from './board-keys.ts';
import type { Entity } from './list-rows.ts';
import { jsonColumn, parseRow, schemaNumber } from './row.ts';
import type { RowKeys, RowValues } from './row.ts';

/** A thing on a board as its row: what it holds is one column of JSON, far below the 64 KiB that a column may hold. */
export const rowOfEntry = (partitionKey: string, entry: BoardEntry): RowKeys & { readonly row: RowValues } => ({
  partitionKey,
  rowKey: boardRow(entry),
  row: { noun: entry.noun, itemId: entry.id, place: entry.place, value: JSON.stringify(entry.value) },
});

/** What the row of a place says whose thing has moved on: it stands for nothing. */
export const movedOn: RowValues = { noun: 'moved' };

export const hasMovedOn = (entity: Entity): boolean => entity['noun'] === movedOn['noun'];

/** `undefined` for what has moved on, and for a noun that a newer release may have added. Throws for a row in another shape than ours. */
export const parseBoardEntry = (entity: Entity): BoardEntry | undefined => {
  const { noun } = nounShape.parse(entity);
  if (!isKnown(noun)) return undefined;
  const { itemId, place, value } = parseRow(entity, rowShape(boardShapes[noun]));
  // The shape that read the value is that of its noun.
  return { noun, id: itemId, place, value } as BoardEntry;
};

const nounShape = z.object({ noun: z.string() });

const isKnown = (noun: string): noun is BoardNoun => Object.hasOwn(boardShapes, noun);

const placeShape = z.string().transform((value, context): 'open' | Week => {
  const place = value === 'open' ? value : parseWeek(value);
  if (place !== undefined) return place;
  context.addIssue({ code: 'custom', message: 'neither open nor a week' });
  return z.NEVER;
});

/** A row that says where a thing stands. */
export const placedShape = z.object({ schema: z.literal(schemaNumber), place: placeShape });

const rowShape = (value: z.ZodType<BoardValues[BoardNoun]>) =>
  z.object({ schema: z.literal(schemaNumber), itemId: z.string(), place: placeShape, value: jsonColumn(value) });
