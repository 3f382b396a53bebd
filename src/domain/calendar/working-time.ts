import type { Interval } from '#domain/planner/interval.ts';
import { toLocalTime, toUtcMinutes, weekdayOf } from './zone.ts';

/** A time of day in minutes since local midnight; an end before its start lies on the next day. */
export type LocalSpan = { readonly start: number; readonly end: number };

/** The days a person works (0 = Sunday), each from `start` to `end`; a night shift belongs to the day it starts on. */
export type WorkingWeek = LocalSpan & { readonly weekdays: readonly number[] };

/**
 * Working time of a date; none on a day that is not worked, or that the zone skips.
 *
 * @throws RangeError when start and end are the same time of day: that says neither all day nor never.
 */
export const workingTime = (date: string, hours: WorkingWeek, zone: string): readonly Interval[] => {
  if (hours.start === hours.end) throw new RangeError('Working hours start and end at the same time');
  if (!hours.weekdays.includes(weekdayOf(date))) return [];
  const time = spanTime(date, hours, zone);
  const isSkipped = toLocalTime(time.start, zone).date > date;
  return isSkipped || time.start >= time.end ? [] : [time];
};

/** A time of day on a date. */
export const spanTime = (date: string, { start, end }: LocalSpan, zone: string): Interval => ({
  start: toUtcMinutes({ date, minutes: start }, zone),
  end: toUtcMinutes({ date, minutes: end < start ? end + 1440 : end }, zone),
});
