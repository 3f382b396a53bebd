import type { Interval } from './interval.ts';

/** The same time as disjoint intervals by start: touching ones joined, empty and reversed ones dropped. */
export const union = (intervals: readonly Interval[]): readonly Interval[] => {
  const sorted = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const joined: Interval[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last === undefined || last.end < next.start) joined.push(next);
    else if (last.end < next.end) joined[joined.length - 1] = { start: last.start, end: next.end };
  }
  return joined;
};

/** The time of `from` that `taken` leaves; both as {@link union} returns them. */
export const subtract = (from: readonly Interval[], taken: readonly Interval[]): readonly Interval[] =>
  from.flatMap((whole) => {
    const left: Interval[] = [];
    let start = whole.start;
    for (const hole of taken) {
      if (hole.end <= start) continue;
      if (hole.start >= whole.end) break;
      if (hole.start > start) left.push({ start, end: hole.start });
      start = hole.end;
    }
    if (start < whole.end) left.push({ start, end: whole.end });
    return left;
  });

/** Minutes that two intervals share. */
export const sharedMinutes = (a: Interval, b: Interval): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Minutes of `interval` inside `set`, which is disjoint. */
export const minutesInside = (interval: Interval, set: readonly Interval[]): number =>
  set.reduce((sum, part) => sum + sharedMinutes(interval, part), 0);

/** Minutes of a disjoint set. */
export const totalMinutes = (set: readonly Interval[]): number =>
  set.reduce((sum, { start, end }) => sum + end - start, 0);

export const isSameInterval = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end;
