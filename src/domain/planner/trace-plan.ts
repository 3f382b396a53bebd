import { notAllowed } from './block-table.ts';
import type { Interval } from './interval.ts';
import type { DaySearch, Layer } from './search-day.ts';

/** The first in canonical order of the day's best plans with exactly `steps` of focus; times in steps. */
export const tracePlan = (search: DaySearch, steps: number): readonly Interval[] => {
  let first: readonly Interval[] = [];
  search.layers.forEach(({ low, worth }, index) => {
    if (steps < low || worth[steps - low] !== search.best[steps]) return;
    const plan = traceBlocks(search, index + 1, steps);
    if (comparePlans(plan, first) < 0) first = plan;
  });
  return first;
};

/**
 * The canonical order, block by block: the earlier start comes first, then the earlier end, then the plan that has a
 * further block. Hence whole weeks compare as their first days that differ do.
 */
export const comparePlans = (a: readonly Interval[], b: readonly Interval[]): number => {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? one;
    const difference = one.start - other.start || one.end - other.end;
    if (difference !== 0) return difference;
  }
  return b.length - a.length;
};

/** Walks a best path, taking the earliest start and then the shortest block that stay on one. */
const traceBlocks = (search: DaySearch, count: number, steps: number): readonly Interval[] => {
  const blocks: Interval[] = [];
  let [row, left] = [0, steps];
  for (let remaining = count; remaining > 0; remaining--) {
    const { block, next } = firstBlock(search, remaining, row, left);
    blocks.push(block);
    row = next;
    left -= block.end - block.start;
  }
  return blocks;
};

/** The first block of a best plan of `remaining` blocks with `left` steps of focus from a row on. */
const firstBlock = (
  { table, gap, layers }: DaySearch,
  remaining: number,
  from: number,
  left: number,
): { readonly block: Interval; readonly next: number } => {
  const { first, rows, minSteps, maxSteps, values } = table;
  const width = maxSteps - minSteps + 1;
  const rest = layers[remaining - 2];
  const target = worthAt(layers[remaining - 1], from, left);
  const shortest = Math.max(minSteps, left - (rest?.high ?? 0));
  const longest = Math.min(maxSteps, left - (rest?.low ?? 0));
  for (let row = from; row < rows; row++)
    for (let length = shortest; length <= longest; length++) {
      const value = values[row * width + length - minSteps] ?? notAllowed;
      const next = row + length + gap;
      if (value + worthAt(rest, next, left - length) !== target) continue;
      return { block: { start: first + row, end: first + row + length }, next };
    }
  throw new Error('The best plan has no path');
};

/** Best worth that a layer has for `steps` of focus from a row on; no layer stands for no further block. */
const worthAt = (layer: Layer | undefined, row: number, steps: number): number =>
  layer === undefined ? 0 : (layer.worth[row * (layer.high - layer.low + 1) + steps - layer.low] ?? notAllowed);
