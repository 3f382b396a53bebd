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
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = (a[at]?.start ?? 0) - (b[at]?.start ?? 0) || (a[at]?.end ?? 0) - (b[at]?.end ?? 0);
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
  { table, nextRow, layers }: DaySearch,
  remaining: number,
  from: number,
  left: number,
): { readonly block: Interval; readonly next: number } => {
  const { starts, minSteps, maxSteps, values } = table;
  const width = maxSteps - minSteps + 1;
  const rest = layers[remaining - 2];
  const target = worthAt(layers[remaining - 1], from, left);
  const shortest = Math.max(minSteps, left - (rest?.high ?? 0));
  const longest = Math.min(maxSteps, left - (rest?.low ?? 0));
  for (let row = from; row < starts.length; row++)
    for (let length = shortest; length <= longest; length++) {
      const cell = row * width + length - minSteps;
      const next = nextRow[cell] ?? 0;
      if ((values[cell] ?? notAllowed) + worthAt(rest, next, left - length) !== target) continue;
      const start = starts[row] ?? 0;
      return { block: { start, end: start + length }, next };
    }
  throw new Error('The best plan has no path');
};

/** Best worth that a layer has for `steps` of focus from a row on; no layer stands for no further block. */
const worthAt = (layer: Layer | undefined, row: number, steps: number): number =>
  layer === undefined ? 0 : (layer.worth[row * (layer.high - layer.low + 1) + steps - layer.low] ?? notAllowed);
