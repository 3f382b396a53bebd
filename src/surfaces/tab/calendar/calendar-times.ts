import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Words } from '#messages/words.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { startOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';

/** Says times of a calendar in words, in one locale and one zone; times in UTC minutes. */
export type CalendarTimes = {
  /** e.g. Tue 9 */
  shortDay(date: Day): string;
  /** e.g. Tue */
  weekday(date: Day): string;
  /** e.g. Tuesday 9 June */
  day(date: Day): string;
  /** e.g. 14:00 */
  time(minutes: number): string;
  /** e.g. 14:00–14:30 */
  range(interval: Interval): string;
  /** Of minutes since midnight, e.g. 9:00 */
  hour(minutes: number): string;
};

export const makeCalendarTimes = (locale: string, zone: string): CalendarTimes => {
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const form = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;
  const clock = new Intl.DateTimeFormat(locale, { ...form, timeZone: zone });
  const plain = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  const time = (minutes: number): string => clock.format(minutes * 60_000);
  return {
    shortDay: (date) => short.format(startOf(date)),
    weekday: (date) => weekday.format(startOf(date)),
    day: (date) => long.format(startOf(date)),
    time,
    // Word joiners: a line never breaks inside a range.
    range: ({ start, end }) => `${time(start)}\u2060–\u2060${time(end)}`,
    hour: (minutes) => plain.format(minutes * 60_000),
  };
};

/** A length in hours and minutes, e.g. 2 h 30 min. */
export const sayDuration = (words: Words<CalendarPageKey>, minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return words('duration.minutes', { minutes: rest });
  return rest === 0 ? words('duration.hours', { hours }) : words('duration.both', { hours, minutes: rest });
};
