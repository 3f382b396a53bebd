import { sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { ProtectedTimes } from './protected-times.ts';

/** A free time beside a meeting. */
type FreeBeside = {
  readonly time: Interval;
  /** Whether it touches the focus that the meeting falls into. */
  readonly place: 'before' | 'after' | 'apart';
};

/** A meeting that falls into protected focus. */
export type FocusClash = {
  /** The focus that it takes from, by start. */
  readonly blocks: readonly [Interval, ...Interval[]];
  /** The nearest time of the same length and day that is free; `undefined` where there is none, or none is known. */
  readonly free: FreeBeside | undefined;
};

/** What lasts as long is no meeting but a day; when the clock goes forward, one has 23 hours. */
const wholeDay = 23 * 60;

/** What is free changes all the time: after a day nobody is told that something is. */
const freeStaysKnown = 24 * 60;

/** Meetings begin on it. */
const grid = 5;

/**
 * What was kept counts as far as the calendar was looked at, and no longer than that: a block may have been moved since.
 *
 * @param meeting UTC minutes
 * @param day on which a free time is looked for
 * @param now UTC minutes
 */
export const focusClash = (
  times: ProtectedTimes,
  meeting: Interval,
  day: Interval,
  now: number,
): FocusClash | undefined => {
  const { at, until, focus, free } = times;
  if (now >= until || meeting.end - meeting.start >= wholeDay) return undefined;
  const known = { start: day.start, end: Math.min(day.end, until) };
  const [first, ...more] = focus.filter((block) => block.start < until && sharedMinutes(block, meeting) > 0);
  if (first === undefined) return undefined;
  const last = more[more.length - 1] ?? first;
  const time = now - at <= freeStaysKnown ? nearest(free, meeting, known, now) : undefined;
  return {
    blocks: [first, ...more],
    free: time && { time, place: placeOf(time, { start: first.start, end: last.end }) },
  };
};

/** Of two that are equally near, the earlier. */
const nearest = (free: readonly Interval[], meeting: Interval, day: Interval, now: number): Interval | undefined => {
  const length = meeting.end - meeting.start;
  const distance = (start: number): number => Math.abs(start - meeting.start);
  const [best] = free
    .map(({ start, end }) => ({
      from: Math.ceil(Math.max(start, day.start, now) / grid) * grid,
      to: Math.min(end, day.end) - length,
    }))
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }) => Math.min(Math.max(meeting.start, from), to))
    .sort((one, other) => distance(one) - distance(other) || one - other);
  return best === undefined ? undefined : { start: best, end: best + length };
};

const placeOf = (time: Interval, focus: Interval): FreeBeside['place'] => {
  if (time.end === focus.start) return 'before';
  return time.start === focus.end ? 'after' : 'apart';
};
