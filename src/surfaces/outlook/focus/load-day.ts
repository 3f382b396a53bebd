import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { nextLedger } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import type { WeekHours } from '#domain/calendar/working-time.ts';
import { toLocalTime, toUtcMinutes, weekdayOf } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { PersonZone } from '../pane-context.tsx';

/** What planning a day needs from the person's calendar. */
export type Day = {
  /** In the person's zone, e.g. `2026-11-20`. */
  readonly date: string;
  readonly zone: PersonZone;
  readonly hours: WeekHours;
  /** Of the whole week, Monday to Sunday: what stands on other days counts towards its target. */
  readonly events: readonly CalendarEvent[];
  /** What the person deleted of ours is known from it. */
  readonly ledger: Ledger;
};

/**
 * @param at UTC minutes within the day
 * @param now UTC minutes
 * @param fallback the zone to read times in where the working hours name none
 */
export const loadDay = async (calendar: Calendar, at: number, now: number, fallback: PersonZone): Promise<Day> => {
  const { zone: named, weekdays, ...span } = await calendar.workingHours();
  const zone: PersonZone = named === undefined ? fallback : { name: named, of: 'mailbox' };
  const { date } = toLocalTime(at, zone.name);
  const range = weekOf(date, zone.name);
  const [events, ledger] = await Promise.all([calendar.events(range), calendar.ledger()]);
  const standing = events.filter(({ mark, cancelled }) => mark === 'focus' && !cancelled);
  return {
    date,
    zone,
    hours: sameHours(weekdays, span),
    events,
    ledger: nextLedger(ledger, standing, range, now),
  };
};

const minutesPerDay = 1440;

const weekOf = (date: string, zone: string): Interval => {
  const sinceMonday = (weekdayOf(date) + 6) % 7;
  const start = toUtcMinutes({ date, minutes: -sinceMonday * minutesPerDay }, zone);
  const end = toUtcMinutes({ date, minutes: (7 - sinceMonday) * minutesPerDay }, zone);
  return { start, end };
};
