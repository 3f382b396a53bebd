import { union } from './interval-set.ts';
import type { Interval } from './interval.ts';

/** Someone who should take part. */
export type Participant = {
  readonly id: string;
  /** `undefined` when the calendar may not be read: unknown is never free. */
  readonly busy: readonly Interval[] | undefined;
};

/** A start and who cannot come, in the order of the participants. */
export type CommonWindow = { readonly start: number; readonly conflicts: readonly string[] };

/**
 * Every start on the grid of a window of `lengthMinutes` inside `range`, the fewest conflicts first, then the earliest.
 * Exact: a person conflicts with a start when some busy time begins before the window's end and ends after its start.
 *
 * @param grid minutes; starts are its multiples.
 * @throws RangeError when the length or the grid is not a whole number above 0.
 */
export const findCommonWindows = (
  people: readonly Participant[],
  lengthMinutes: number,
  range: Interval,
  grid: number,
): readonly CommonWindow[] => {
  for (const value of [lengthMinutes, grid])
    if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`${value} is not a whole number above 0`);
  const cursors = people.map((person) => makeCursor(person, lengthMinutes));
  const windows: CommonWindow[] = [];
  for (let start = Math.ceil(range.start / grid) * grid; start + lengthMinutes <= range.end; start += grid)
    windows.push({ start, conflicts: cursors.filter(({ conflictsAt }) => conflictsAt(start)).map(({ id }) => id) });
  return windows.sort((a, b) => a.conflicts.length - b.conflicts.length || a.start - b.start);
};

type Cursor = {
  readonly id: string;
  /** To be asked for ascending starts. */
  readonly conflictsAt: (start: number) => boolean;
};

/** Sweeps over the starts that busy time rules out: busy [a, b) rules out those strictly between a - length and b. */
const makeCursor = ({ id, busy }: Participant, length: number): Cursor => {
  if (busy === undefined) return { id, conflictsAt: () => true };
  const barred = union(busy).map(({ start, end }) => ({ start: start - length, end }));
  let at = 0;
  return {
    id,
    conflictsAt: (start) => {
      while ((barred[at]?.end ?? Infinity) <= start) at++;
      return (barred[at]?.start ?? Infinity) < start;
    },
  };
};
