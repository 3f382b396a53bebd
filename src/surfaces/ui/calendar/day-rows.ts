import type { Interval } from '#domain/planner/interval.ts';

/** A day cut into rows wherever an hour, or anything in it, begins or ends. */
export type DayRows = {
  /** Minutes of each row, from the first to the last. */
  readonly lengths: readonly number[];
  /** The grid line of a minute at which something begins or ends; the first is 1. */
  readonly lineAt: (minutes: number) => number;
};

/**
 * Rows of their own let the part of a day that holds more words than its minutes have room for grow, and that part alone:
 * nothing has to be cut or moved aside.
 *
 * @param hours UTC minutes of the full hours shown, first and last included
 */
export const cutDay = (hours: readonly number[], times: readonly Interval[]): DayRows => {
  const cuts = [...new Set([...hours, ...times.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return {
    lengths: cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? cut)),
    lineAt: (minutes) => cuts.indexOf(minutes) + 1,
  };
};
