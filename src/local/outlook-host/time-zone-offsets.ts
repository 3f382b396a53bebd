import type { Instant } from '#domain/shared/instant.ts';
import { wallClock } from '../wall-clock.ts';

/** A time in which a zone's clock is ahead of UTC by the same `offset`, in minutes; `start` included, `end` not. */
export type ZoneOffset = { readonly start: Instant; readonly end: Instant; readonly offset: number };

const minute = 60_000;
const day = 1440 * minute;
const daysAround = 400;

/** What Outlook tells office.js of the mailbox's zone: its offsets in the years before and after. */
export const timeZoneOffsets = (zone: string, around: Instant): readonly ZoneOffset[] => {
  const offsetAt = (instant: Instant): number => {
    const { date, minutes } = wallClock(instant, zone);
    return (Date.parse(`${date}T00:00:00Z`) - instant) / minute + minutes;
  };
  /** The first whole minute of `(from, to]` that has the offset of `to`. */
  const changeIn = (from: Instant, to: Instant): Instant => {
    if (to - from <= minute) return to;
    const middle = from + Math.floor((to - from) / minute / 2) * minute;
    return offsetAt(middle) === offsetAt(to) ? changeIn(from, middle) : changeIn(middle, to);
  };
  const first = Math.floor(around / day - daysAround) * day;
  const days = Array.from({ length: 2 * daysAround }, (_, index) => first + index * day);
  const changes = days.filter((at) => offsetAt(at) !== offsetAt(at + day)).map((at) => changeIn(at, at + day));
  const starts = [first, ...changes];
  const last = first + 2 * daysAround * day;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? last, offset: offsetAt(start) }));
};
