import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { nextLedger } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import { weeksRange } from '#domain/calendar/plan-weeks.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import { mailboxHours } from './mailbox-settings.ts';

/** What planning a person's coming weeks needs from their calendar. */
export type LoadedWeeks = {
  readonly settings: CalendarSettings;
  /** Whose its zone is: the device's only where nothing was set and the mailbox names none that is known. */
  readonly zoneOf: 'settings' | 'mailbox' | 'device';
  readonly events: readonly CalendarEvent[];
  /** What the person deleted of ours is known from it. */
  readonly ledger: Ledger;
  /** UTC minutes at which it was read. */
  readonly now: number;
};

export type LoadWeeksNeeds = {
  readonly calendar: Pick<Calendar, 'events' | 'ledger' | 'workingHours'>;
  /** What the person has set; `undefined` while they have said nothing. */
  readonly readSettings: () => Promise<CalendarSettings | undefined>;
  readonly clock: Clock;
  /** IANA zone to plan in where nothing was set and the mailbox names none. */
  readonly zone: string;
};

const minuteMs = 60_000;

/** Reads the weeks that the person has planned. Rejects with `Unavailable`. */
export const loadWeeks = async ({ calendar, readSettings, clock, zone }: LoadWeeksNeeds): Promise<LoadedWeeks> => {
  const set = await readSettings();
  const { settings, zoneOf } =
    set === undefined ? await fromMailbox(calendar, zone) : { settings: set, zoneOf: 'settings' as const };
  const now = Math.ceil(clock.now() / minuteMs);
  const range = weeksRange(now, settings);
  const [events, ledger] = await Promise.all([calendar.events(range), calendar.ledger()]);
  const standing = events.filter(({ mark, cancelled }) => mark === 'focus' && !cancelled);
  return { settings, zoneOf, events, ledger: nextLedger(ledger, standing, range, now), now };
};

const fromMailbox = async (
  calendar: LoadWeeksNeeds['calendar'],
  zone: string,
): Promise<Pick<LoadedWeeks, 'settings' | 'zoneOf'>> => {
  const found = await mailboxHours(calendar);
  return {
    settings: defaultCalendarSettings(found.zone ?? zone, found.hours),
    zoneOf: found.zone === undefined ? 'device' : 'mailbox',
  };
};
