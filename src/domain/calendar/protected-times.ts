import { subtract, union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import { eventTime, isBlocking } from './event-time.ts';
import { spanTime, workingTime } from './working-time.ts';
import type { LocalSpan } from './working-time.ts';
import { toLocalTime } from './zone.ts';

/**
 * What of a calendar is known where it cannot be read: times alone, no subject and no person. Kept in the person's own
 * mailbox. All in UTC minutes.
 */
export type ProtectedTimes = {
  /** When the calendar was read. */
  readonly at: number;
  /** Up to when it was looked at. */
  readonly until: number;
  /** Focus blocks of ours, by start. */
  readonly focus: readonly Interval[];
  /** What working time leaves beside them and beside everything else, lunch spared; by start. */
  readonly free: readonly Interval[];
};

const minutesPerDay = 1440;

/** How far ahead times are kept. */
const horizon = 14 * minutesPerDay;

/** A shorter gap holds no meeting. */
const leastFree = 15;

/** More than two weeks hold; what is kept stays far below the 32 kB that a mailbox gives an add-in. */
const most = 200;

/** What to read of the calendar for {@link protectedTimes}. */
export const protectedRange = (now: number): Interval => ({ start: now, end: now + horizon });

/**
 * @param events everything in {@link protectedRange}.
 * @param now UTC minutes
 */
export const protectedTimes = (
  events: readonly CalendarEvent[],
  settings: Pick<CalendarSettings, 'zone' | 'hours' | 'lunch' | 'tentative'>,
  now: number,
): ProtectedTimes => {
  const range = protectedRange(now);
  const live = events
    .filter((event) => isBlocking(event, settings.tentative))
    .map((event) => ({ isFocus: event.mark === 'focus', time: eventTime(event, settings.zone) }));
  const dates = datesOf(range, settings.zone);
  const hours = settings.hours.map((spans) => spans.filter(isSpan));
  const working = dates.flatMap((date) => workingTime(date, hours, settings.zone));
  const lunch = dates.flatMap((date) => settings.lunch.map((span) => spanTime(date, span, settings.zone)));
  const focus = union(live.filter(({ isFocus }) => isFocus).map(({ time }) => time));
  const taken = union([...lunch, ...live.map(({ time }) => time)]);
  const free = subtract(union(working.map((time) => within(time, range))), taken);
  return {
    at: now,
    until: range.end,
    focus: focus.slice(0, most),
    free: free.filter(({ start, end }) => end - start >= leastFree).slice(0, most),
  };
};

/** One that starts and ends at the same time of day says nothing. */
const isSpan = ({ start, end }: LocalSpan): boolean => start !== end;

const within = (time: Interval, range: Interval): Interval => ({
  start: Math.max(time.start, range.start),
  end: Math.min(time.end, range.end),
});

/** Every date that a range touches, and the one before: its night shift may last into the range. */
const datesOf = ({ start, end }: Interval, zone: string): readonly string[] => {
  const days = Math.ceil((end - start) / minutesPerDay) + 2;
  const dates = Array.from({ length: days }, (_, day) => toLocalTime(start + (day - 1) * minutesPerDay, zone).date);
  return [...new Set(dates)];
};
