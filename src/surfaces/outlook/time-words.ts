import type { Interval } from '#domain/planner/interval.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';

/** Says times in words, in one locale and one zone; all times in UTC minutes. */
export type TimeWords = {
  /** e.g. Friday 20 November */
  day(minutes: number): string;
  /** e.g. 14:00 */
  time(minutes: number): string;
  /** e.g. 14:00–14:30 */
  range(interval: Interval): string;
};

export const makeTimeWords = (locale: string, zone: string): TimeWords => {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const time = (minutes: number): string => clock.format(minutes * 60_000);
  return {
    day: (minutes) => day.format(minutes * 60_000),
    time,
    // Word joiners: a line never breaks inside a range.
    range: ({ start, end }) => `${time(start)}\u2060–\u2060${time(end)}`,
  };
};

/** A length in hours and minutes, e.g. 2 h 30 min. */
export const durationWords = (words: Words<PaneKey>, minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return words('duration.minutes', { minutes: rest });
  return rest === 0 ? words('duration.hours', { hours }) : words('duration.both', { hours, minutes: rest });
};
