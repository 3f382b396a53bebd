import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { nextLedger } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import { toLocalTime, toUtcMinutes, weekdayOf } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { PersonZone } from '../pane-context.tsx';

/** What planning a day needs from the person's calendar. */
export type Day = {
  /** In the person's zone, e.g. `2026-11-20`. */
  readonly date: string;
  readonly zone: PersonZone;
  readonly settings: CalendarSettings;
  /** Of the whole week, Monday to Sunday: what stands on other days counts towards its target. */
  readonly events: readonly CalendarEvent[];
  /** What the person deleted of ours is known from it. */
  readonly ledger: Ledger;
};

type Needs = {
  readonly calendar: Pick<Calendar, 'events' | 'ledger' | 'workingHours'>;
  /** What the person has set; `undefined` while they have said nothing. */
  readonly readSettings: () => Promise<CalendarSettings | undefined>;
};

/**
 * @param at UTC minutes within the day
 * @param now UTC minutes
 * @param fallback the zone to read times in where the working hours name none
 */
export const loadDay = async (needs: Needs, at: number, now: number, fallback: PersonZone): Promise<Day> => {
  const { calendar } = needs;
  const { zone, settings } = await settingsFor(needs, fallback);
  const { date } = toLocalTime(at, zone.name);
  const range = weekOf(date, zone.name);
  const [events, ledger] = await Promise.all([calendar.events(range), calendar.ledger()]);
  const standing = events.filter(({ mark, cancelled }) => mark === 'focus' && !cancelled);
  return {
    date,
    zone,
    settings,
    events,
    ledger: nextLedger(ledger, standing, range, now),
  };
};

/** What the person has set holds, in the zone that they have set; until then, what their mailbox names. */
const settingsFor = async (
  { calendar, readSettings }: Needs,
  fallback: PersonZone,
): Promise<Pick<Day, 'zone' | 'settings'>> => {
  const set = await readSettings();
  if (set !== undefined) return { zone: { name: set.zone, of: 'settings' }, settings: set };
  const { zone: named, weekdays, ...span } = await calendar.workingHours();
  const zone: PersonZone = named === undefined ? fallback : { name: named, of: 'mailbox' };
  return { zone, settings: defaultCalendarSettings(zone.name, sameHours(weekdays, span)) };
};

const minutesPerDay = 1440;

const weekOf = (date: string, zone: string): Interval => {
  const sinceMonday = (weekdayOf(date) + 6) % 7;
  const start = toUtcMinutes({ date, minutes: -sinceMonday * minutesPerDay }, zone);
  const end = toUtcMinutes({ date, minutes: (7 - sinceMonday) * minutesPerDay }, zone);
  return { start, end };
};
