import type { Interval } from './interval.ts';

/** Worth of what no plan may hold. */
export const notAllowed = -Infinity;

/** Every block that a day could hold, on the grid; times in steps, one step being the grid's minutes. */
export type BlockTable = {
  /** The step at which the blocks of the first row start; those of each further row start one later. */
  readonly first: number;
  readonly rows: number;
  /** Shortest and longest block. */
  readonly minSteps: number;
  readonly maxSteps: number;
  /**
   * Worth of the block at `first + row` that is `minSteps + column` long, in rows of `maxSteps - minSteps + 1`;
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
  const least = minSteps > maxSteps ? Infinity : minSteps;
  const runs = free.map((part) => toSteps(part, grid)).filter(({ start, end }) => end - start >= least);
  const first = runs[0]?.start ?? 0;
  const rows = Math.max(0, (runs.at(-1)?.end ?? 0) - first - minSteps + 1);
  const values = new Float64Array(rows * (maxSteps - minSteps + 1)).fill(notAllowed);
  const table = { first, rows, minSteps, maxSteps, values };
  for (const run of runs) fillRun(table, run, grid, worth);
  for (const block of worth.exactly.blocks) addExact(table, grid, block, worth.exactly.worth);
  for (const one of worth.barred) bar(table, grid, one);
  return table;
};

/** The whole steps inside an interval. */
const toSteps = ({ start, end }: Interval, grid: number): Interval => ({
  start: Math.ceil(start / grid),
  end: Math.floor(end / grid),
});

/** Fills the rows of one free run. */
const fillRun = (
  { first, minSteps, maxSteps, values }: BlockTable,
  run: Interval,
  grid: number,
  worth: BlockWorth,
): void => {
  const running = runningWorth(run, grid, worth);
  const startsBeside = markSteps(run, grid, worth.beside.after);
  const endsBeside = markSteps(run, grid, worth.beside.before);
  for (let start = run.start; start <= run.end - minSteps; start++) {
    const at = start - run.start;
    const base = (start - first) * (maxSteps - minSteps + 1) - minSteps;
    const offset = worth.perBlock - (running[at] ?? 0);
    for (let length = minSteps; length <= maxSteps && start + length <= run.end; length++) {
      const beside = startsBeside[at] === 1 || endsBeside[at + length] === 1 ? worth.beside.worth : 0;
      values[base + length] = offset + (running[at + length] ?? 0) + beside;
    }
  }
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

/** What is not allowed stays so, whatever is added to it. */
const addExact = (
  { first, rows, minSteps, maxSteps, values }: BlockTable,
  grid: number,
  block: Interval,
  worth: number,
): void => {
  const [row, column] = [block.start / grid - first, (block.end - block.start) / grid - minSteps];
  const width = maxSteps - minSteps + 1;
  if (!Number.isInteger(row) || row < 0 || row >= rows || column < 0 || column >= width) return;
  const index = row * width + column;
  values[index] = (values[index] ?? 0) + worth;
};

const bar = ({ first, rows, minSteps, maxSteps, values }: BlockTable, grid: number, barred: Interval): void => {
  const width = maxSteps - minSteps + 1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < width; column++) {
      const [start, minutes] = [(first + row) * grid, (minSteps + column) * grid];
      const shared = Math.min(barred.end, start + minutes) - Math.max(barred.start, start);
      if (2 * shared >= minutes) values[row * width + column] = notAllowed;
    }
};
