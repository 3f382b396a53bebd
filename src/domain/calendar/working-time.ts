import { union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { toLocalTime, toUtcMinutes, weekdayOf } from './zone.ts';

/** A time of day in minutes since local midnight; an end before its start lies on the next day. */
export type LocalSpan = { readonly start: number; readonly end: number };

/**
 * When a person works, by day of the week (0 = Sunday): several spans are split hours, none is a day off. A night shift
 * belongs to the day it starts on.
 */
export type WeekHours = readonly (readonly LocalSpan[])[];

/** The same hours on each of these days (0 = Sunday), none on the others. */
export const sameHours = (weekdays: readonly number[], span: LocalSpan): WeekHours =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => (weekdays.includes(day) ? [span] : []));

/**
 * Working time of a date, disjoint and by start; none on a day that is not worked, or that the zone skips.
 *
 * @throws RangeError when a span starts and ends at the same time of day: that says neither all day nor never.
 */
export const workingTime = (date: string, hours: WeekHours, zone: string): readonly Interval[] => {
  const spans = hours[weekdayOf(date)] ?? [];
  if (spans.some(({ start, end }) => start === end))
    throw new RangeError('Working hours start and end at the same time');
  const isSkipped = (time: Interval): boolean => toLocalTime(time.start, zone).date > date;
  return union(spans.map((span) => spanTime(date, span, zone)).filter((time) => !isSkipped(time)));
};

/** From the first start to the last end of the hours of a date; of a day off, of the whole week's. */
export const usualSpan = (date: string, hours: WeekHours, zone: string): Interval => {
  const own = hours[weekdayOf(date)] ?? [];
  const spans = own.length > 0 ? own : hours.flat();
  const times = spans.map((span) => spanTime(date, span, zone));
  if (times.length === 0) return spanTime(date, officeHours, zone);
  return { start: Math.min(...times.map(({ start }) => start)), end: Math.max(...times.map(({ end }) => end)) };
};

/** What a day is shown over when nobody works in the whole week. */
const officeHours: LocalSpan = { start: 9 * 60, end: 18 * 60 };

/** A time of day on a date. */
export const spanTime = (date: string, { start, end }: LocalSpan, zone: string): Interval => ({
  start: toUtcMinutes({ date, minutes: start }, zone),
  end: toUtcMinutes({ date, minutes: end < start ? end + 1440 : end }, zone),
});
