import { notAllowed } from './block-table.ts';
import type { BlockTable } from './block-table.ts';

/** What a day allows, in steps of the grid. */
export type DayLimits = {
  readonly blocks: number;
  readonly steps: number;
  /** Least distance between two blocks. */
  readonly gap: number;
};

/** Best worth of a number of blocks with `low` to `high` steps of focus, all starting at a row or later. */
export type Layer = {
  readonly low: number;
  readonly high: number;
  /** From this row of the table on there is no room for so many blocks. */
  readonly rows: number;
  /** One line a row before that, and one of `notAllowed` below them. */
  readonly worth: Float64Array;
};

/** A day searched through. */
export type DaySearch = {
  readonly table: BlockTable;
  /** Least distance between two blocks. */
  readonly gap: number;
  /** For one block, two blocks and so on. */
  readonly layers: readonly Layer[];
  /** Best worth of exactly so many steps of focus, the index; `notAllowed` where there is no way. */
  readonly best: Float64Array;
};

/**
 * Suffix dynamic programme over (start, blocks, steps of focus). Exact: every plan is one path, and a path's worth is
 * the sum of its blocks'. Layers hold only the amounts of focus that their number of blocks can have.
 */
export const searchDay = (table: BlockTable, { blocks, steps: limit, gap }: DayLimits): DaySearch => {
  const layers: Layer[] = [];
  while (table.rows > 0 && layers.length < blocks && (layers.length + 1) * table.minSteps <= limit) {
    const high = Math.min((layers.length + 1) * table.maxSteps, limit);
    layers.push(addLayer(table, gap, layers.at(-1), high));
  }
  const best = new Float64Array(limit + 1).fill(notAllowed);
  best[0] = 0;
  for (const { low, high, worth } of layers)
    for (let steps = low; steps <= high; steps++) raise(best, steps, worth[steps - low] ?? notAllowed);
  return { table, gap, layers, best };
};

/** The layer of one block more than `fewer`. */
const addLayer = (table: BlockTable, gap: number, fewer: Layer | undefined, high: number): Layer => {
  const { minSteps, maxSteps, values } = table;
  const low = (fewer?.low ?? 0) + minSteps;
  const [span, width] = [high - low + 1, maxSteps - minSteps + 1];
  const rows = fewer === undefined ? table.rows : Math.max(0, fewer.rows - minSteps - gap);
  const worth = new Float64Array((rows + 1) * span).fill(notAllowed);
  for (let row = rows - 1; row >= 0; row--) {
    const line = row * span;
    worth.copyWithin(line, line + span, line + 2 * span);
    for (let column = 0; column < width && column < span; column++) {
      const value = values[row * width + column] ?? notAllowed;
      const next = row + minSteps + column + gap;
      // Nothing fits behind this block, nor behind a longer one.
      if (fewer !== undefined && next >= fewer.rows) break;
      if (value === notAllowed) continue;
      if (fewer === undefined) raise(worth, line + column, value);
      else raiseLine(worth, line + column, span - column, value, fewer, next);
    }
  }
  return { low, high, rows, worth };
};

/** Joins a first block of worth `value` with the best of what can start in row `next` or later. */
const raiseLine = (
  worth: Float64Array,
  index: number,
  room: number,
  value: number,
  { low, high, worth: after }: Layer,
  next: number,
): void => {
  const span = high - low + 1;
  const count = span < room ? span : room;
  for (let at = 0; at < count; at++) raise(worth, index + at, value + (after[next * span + at] ?? notAllowed));
};

const raise = (worth: Float64Array, index: number, value: number): void => {
  if (value > (worth[index] ?? notAllowed)) worth[index] = value;
};
