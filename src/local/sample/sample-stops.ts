import type { Instant } from '#domain/shared/instant.ts';
import { addDays, instantAt, wallClock } from '../wall-clock.ts';

/** Where the local clock stops on the way to today. */
export type SampleStop = {
  readonly at: Instant;
  /** From when on the bot writes about it. */
  readonly due: Instant;
  readonly kind: 'week-begins' | 'agreement' | 'check-in' | 'week-ends';
  /** Of weeks that begin and of weeks that end, counted from 0. */
  readonly number: number;
};

const minute = 60_000;
const day = 24 * 60 * minute;
const monday = 1;
const friday = 5;

/** The bot asks on Monday at nine and looks back on Friday at three; a few minutes later it has written. */
const asked = { weekday: monday, minutes: 9 * 60 };
const lookedBack = { weekday: friday, minutes: 15 * 60 };
const later = 5 * minute;

/**
 * The stops between two instants three weeks apart, in order: every Monday on which the bot asks after the first of them,
 * every Friday on which it looks back on such a week, the agreement after a week and the check-in after another.
 *
 * @param zone IANA zone of the team's clock
 */
export const sampleStops = (start: Instant, end: Instant, zone: string): readonly SampleStop[] => {
  const begins = weekly({ ...asked, start, end, zone });
  const ends = weekly({ ...lookedBack, start: begins[0] ?? end, end, zone });
  return [
    ...begins.map((due, number) => ({ at: due + later, due, kind: 'week-begins' as const, number })),
    ...ends.map((due, number) => ({ at: due + later, due, kind: 'week-ends' as const, number })),
    { at: start + 7 * day, due: start + 7 * day, kind: 'agreement' as const, number: 0 },
    { at: start + 14 * day, due: start + 14 * day, kind: 'check-in' as const, number: 0 },
  ].toSorted((one, other) => one.at - other.at);
};

type Weekly = typeof asked & { readonly start: Instant; readonly end: Instant; readonly zone: string };

/** What falls due before the app is there, or is still to come, the bot does not write. */
const weekly = ({ weekday, minutes, start, end, zone }: Weekly): readonly Instant[] =>
  datesBetween(start, end, zone)
    .map((date) => instantAt(date, minutes, zone))
    .filter((due) => wallClock(due, zone).weekday === weekday && due > start + later && due + later < end);

const datesBetween = (start: Instant, end: Instant, zone: string): readonly string[] => {
  const first = wallClock(start, zone).date;
  const last = wallClock(end, zone).date;
  const dates = [first];
  for (let date = addDays(first, 1); date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
};
