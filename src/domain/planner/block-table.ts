import type { Interval } from './interval.ts';

/** Worth of what no plan may hold. */
export const notAllowed = -Infinity;

/** Every block that a day could hold, on the grid; times in steps, one step being the grid's minutes. */
export type BlockTable = {
  /** Where blocks can start, ascending. */
  readonly starts: Int32Array;
  /** Shortest and longest block. */
  readonly minSteps: number;
  readonly maxSteps: number;
  /**
   * Worth of the block at `starts[row]` that is `minSteps + column` long, in rows of `maxSteps - minSteps + 1`;
   * {@link notAllowed} where it is not allowed.
   */
  readonly values: Float64Array;
};

/** What makes a block of the day worth having; every number is exact. */
export type BlockWorth = {
  readonly perBlock: number;
  readonly perMinute: number;
  /** Added for each minute of a block inside `time`. */
  readonly minutes: readonly { readonly time: Interval; readonly worth: number }[];
  /** Added once when a block starts within `after`, or ends within `before`; bounds included. */
  readonly beside: {
    readonly after: readonly Interval[];
    readonly before: readonly Interval[];
    readonly worth: number;
  };
  /** Added when a block is exactly one of these. */
  readonly exactly: { readonly blocks: readonly Interval[]; readonly worth: number };
  /** No block may overlap one of these by half its length or more. */
  readonly barred: readonly Interval[];
};

/** The table of the blocks inside `free`, which is disjoint and by start. */
export const tabulateBlocks = (
  free: readonly Interval[],
  grid: number,
  lengths: { readonly min: number; readonly max: number },
  worth: BlockWorth,
): BlockTable => {
  const minSteps = Math.ceil(lengths.min / grid);
  const maxSteps = Math.max(Math.floor(lengths.max / grid), minSteps - 1);
  const runs = free.map((part) => toSteps(part, grid)).filter(({ start, end }) => end - start >= minSteps);
  const rows = runs.reduce((sum, { start, end }) => sum + end - start - minSteps + 1, 0);
  const width = maxSteps - minSteps + 1;
  const table = {
    starts: new Int32Array(width > 0 ? rows : 0),
    minSteps,
    maxSteps,
    values: new Float64Array(rows * width),
  };
  let row = 0;
  if (width > 0) for (const run of runs) row = fillRun(table, row, run, grid, worth);
  return table;
};

/** The whole steps inside an interval. */
const toSteps = ({ start, end }: Interval, grid: number): Interval => ({
  start: Math.ceil(start / grid),
  end: Math.floor(end / grid),
});

/** Fills the rows of one free run from `row` on and returns the next. */
const fillRun = (table: BlockTable, row: number, run: Interval, grid: number, worth: BlockWorth): number => {
  const { minSteps, maxSteps, values, starts } = table;
  const width = maxSteps - minSteps + 1;
  const running = runningWorth(run, grid, worth);
  const startsBeside = markSteps(run, grid, worth.beside.after);
  const endsBeside = markSteps(run, grid, worth.beside.before);
  const rows = run.end - run.start - minSteps + 1;
  for (let at = 0; at < rows; at++) {
    const base = (row + at) * width - minSteps;
    const longest = Math.min(maxSteps, run.end - run.start - at);
    const offset = worth.perBlock - (running[at] ?? 0);
    const besideStart = startsBeside[at] === 1;
    starts[row + at] = run.start + at;
    for (let length = minSteps; length <= longest; length++) {
      const beside = besideStart || endsBeside[at + length] === 1 ? worth.beside.worth : 0;
      values[base + length] = offset + (running[at + length] ?? 0) + beside;
    }
    for (let length = longest + 1; length <= maxSteps; length++) values[base + length] = notAllowed;
  }
  for (const block of worth.exactly.blocks) addExact(table, row, run, grid, block, worth.exactly.worth);
  if (worth.barred.length > 0) bar(table, row, row + rows, grid, worth.barred);
  return row + rows;
};

/** Worth of the run's minutes up to each of its steps, so that a block's minutes are one subtraction. */
const runningWorth = (run: Interval, grid: number, worth: BlockWorth): Float64Array => {
  const sums = new Float64Array(run.end - run.start + 1).fill(worth.perMinute * grid);
  sums[0] = 0;
  for (const { time, worth: perMinute } of worth.minutes) {
    const from = Math.max(run.start, Math.floor(time.start / grid));
    const until = Math.min(run.end, Math.ceil(time.end / grid));
    for (let step = from; step < until; step++) {
      const inside = Math.min(time.end, (step + 1) * grid) - Math.max(time.start, step * grid);
      sums[step - run.start + 1] = (sums[step - run.start + 1] ?? 0) + perMinute * inside;
    }
  }
  for (let at = 1; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
  return sums;
};

/** 1 at each of the run's steps, its end included, that lies in one of `spans`, bounds included. */
const markSteps = (run: Interval, grid: number, spans: readonly Interval[]): Uint8Array => {
  const marks = new Uint8Array(run.end - run.start + 1);
  for (const span of spans) {
    const { start, end } = toSteps(span, grid);
    const from = Math.max(0, start - run.start);
    if (from <= end - run.start) marks.fill(1, from, Math.max(0, end - run.start + 1));
  }
  return marks;
};

const addExact = (
  { minSteps, maxSteps, values }: BlockTable,
  row: number,
  run: Interval,
  grid: number,
  block: Interval,
  worth: number,
): void => {
  const { start, end } = toSteps(block, grid);
  const onGrid = start * grid === block.start && end * grid === block.end;
  const length = end - start;
  if (!onGrid || start < run.start || end > run.end || length < minSteps || length > maxSteps) return;
  const index = (row + start - run.start) * (maxSteps - minSteps + 1) + length - minSteps;
  values[index] = (values[index] ?? 0) + worth;
};

const bar = (
  { starts, minSteps, maxSteps, values }: BlockTable,
  from: number,
  until: number,
  grid: number,
  barred: readonly Interval[],
): void => {
  const width = maxSteps - minSteps + 1;
  for (const one of barred)
    for (let row = from; row < until; row++) {
      const start = (starts[row] ?? 0) * grid;
      // Where even the longest block would not touch it, none does.
      if (start >= one.end || start + maxSteps * grid <= one.start) continue;
      for (let column = 0; column < width; column++) {
        const end = start + (minSteps + column) * grid;
        const shared = Math.min(one.end, end) - Math.max(one.start, start);
        if (2 * shared >= end - start) values[row * width + column] = notAllowed;
      }
    }
};
