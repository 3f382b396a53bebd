import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';

/**
 * What a client remembers from one plan to the next, in the person's own mailbox: which blocks it saw there, and which
 * the person has deleted. Only times; only those that are not over.
 */
export type Ledger = { readonly seen: readonly Interval[]; readonly deleted: readonly Interval[] };

export const emptyLedger: Ledger = { seen: [], deleted: [] };

/** What of ours stands in the calendar, by the time at which we wrote it and the one at which it stands. */
export type StandingBlock = { readonly time: Interval; readonly written: Interval | undefined };

/**
 * The ledger once `standing`, all of our focus blocks in `range`, has been seen: what we saw before and is gone was
 * deleted, what stands again was brought back. Of other times nothing is concluded.
 *
 * @param now UTC minutes
 */
export const nextLedger = (
  ledger: Ledger,
  standing: readonly StandingBlock[],
  range: Interval,
  now: number,
): Ledger => {
  const present = standing.map(({ time, written }) => written ?? time);
  const isPresent = (one: Interval): boolean => present.some((other) => isSameInterval(one, other));
  const isLooked = ({ start, end }: Interval): boolean => range.start <= start && end <= range.end;
  const gone = ledger.seen.filter((one) => isLooked(one) && !isPresent(one));
  const unlooked = ledger.seen.filter((one) => !isLooked(one));
  return {
    seen: tidy([...present, ...unlooked], now),
    deleted: tidy(
      [...ledger.deleted, ...gone].filter((one) => !isPresent(one)),
      now,
    ),
  };
};

/** The ledger after we ourselves have written and taken away blocks: neither is anything that the person did. */
export const afterOurs = (
  { seen, deleted }: Ledger,
  ours: { readonly written: readonly Interval[]; readonly taken: readonly Interval[] },
): Ledger => {
  const isIn = (times: readonly Interval[], one: Interval): boolean =>
    times.some((other) => isSameInterval(one, other));
  return {
    seen: [...seen.filter((one) => !isIn(ours.taken, one) && !isIn(ours.written, one)), ...ours.written].sort(
      (a, b) => a.start - b.start,
    ),
    deleted: deleted.filter((one) => !isIn(ours.written, one)),
  };
};

/** Each once, by start, without what is over. */
const tidy = (times: readonly Interval[], now: number): readonly Interval[] =>
  times
    .filter((one, index) => one.end > now && times.findIndex((other) => isSameInterval(one, other)) === index)
    .sort((a, b) => a.start - b.start || a.end - b.end);
