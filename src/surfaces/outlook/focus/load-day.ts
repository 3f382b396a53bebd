import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { WorkingWeek } from '#domain/calendar/working-time.ts';
import { toLocalTime, toUtcMinutes, weekdayOf } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar } from '#ports/calendar.ts';

/** What planning a day needs from the person's calendar. */
export type Day = {
  /** In the person's zone, e.g. `2026-11-20`. */
  readonly date: string;
  /** IANA zone. */
  readonly zone: string;
  /** Whose zone that is: the mailbox's, or the device's where the mailbox names none that we know. */
  readonly zoneOf: 'mailbox' | 'device';
  readonly hours: WorkingWeek;
  /** Of the whole week, Monday to Sunday: what stands on other days counts towards its target. */
  readonly events: readonly CalendarEvent[];
};

/** @param at UTC minutes within the day */
export const loadDay = async (calendar: Calendar, at: number, deviceZone: string): Promise<Day> => {
  const { zone: mailboxZone, ...hours } = await calendar.workingHours();
  const zone = mailboxZone ?? deviceZone;
  const { date } = toLocalTime(at, zone);
  const events = await calendar.events(weekOf(date, zone));
  return { date, zone, zoneOf: mailboxZone === undefined ? 'device' : 'mailbox', hours, events };
};

const minutesPerDay = 1440;

const weekOf = (date: string, zone: string): Interval => {
  const sinceMonday = (weekdayOf(date) + 6) % 7;
  const start = toUtcMinutes({ date, minutes: -sinceMonday * minutesPerDay }, zone);
  const end = toUtcMinutes({ date, minutes: (7 - sinceMonday) * minutesPerDay }, zone);
  return { start, end };
};
