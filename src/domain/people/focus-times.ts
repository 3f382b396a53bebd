import type { Instant } from '#domain/shared/instant.ts';

/** A time of focus that someone lets the bot know of: from when until when, and nothing else. */
export type FocusTime = { readonly from: Instant; readonly to: Instant };

const hourMs = 3_600_000;

/** How far ahead times are kept. */
export const focusHorizonMs = 14 * 24 * hourMs;

/** A longer one is an absence, which has its own setting. */
const longestMs = 24 * hourMs;

/** Times that someone can share at once: more than two weeks of days hold. */
export const mostFocusTimes = 200;

export type FocusTimesDecision =
  | { readonly kind: 'kept'; readonly times: readonly FocusTime[] }
  | { readonly kind: 'refused'; readonly reason: 'out-of-range' };

/** What is kept of the times that someone shares: in order, apart from one another, none that is over or far ahead. */
export const decideFocusTimes = (times: readonly FocusTime[], now: Instant): FocusTimesDecision =>
  times.length <= mostFocusTimes && times.every(isPossible)
    ? { kind: 'kept', times: joined(aheadOf(times.map(inMinutes), now)) }
    : { kind: 'refused', reason: 'out-of-range' };

/** Those that are not over yet, and begin within two weeks. */
export const aheadOf = (times: readonly FocusTime[], now: Instant): readonly FocusTime[] =>
  times.filter(({ from, to }) => to > now && from <= now + focusHorizonMs);

/** The first instant from `at` on that is in none of these times, which are in order. */
export const outOfFocus = (times: readonly FocusTime[], at: Instant): Instant =>
  times.reduce((instant, { from, to }) => (from <= instant && instant < to ? to : instant), at);

const isPossible = ({ from, to }: FocusTime): boolean => from < to && to - from <= longestMs;

const minuteMs = 60_000;

/** In whole minutes, as what is due is: a block's end is never looked for before it. */
const inMinutes = ({ from, to }: FocusTime): FocusTime => ({
  from: Math.floor(from / minuteMs) * minuteMs,
  to: Math.ceil(to / minuteMs) * minuteMs,
});

const joined = (times: readonly FocusTime[]): readonly FocusTime[] => {
  const apart: FocusTime[] = [];
  for (const time of times.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last === undefined || last.to < time.from) apart.push(time);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, time.to) };
  }
  return apart;
};
