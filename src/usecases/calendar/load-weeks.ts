import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { nextLedger } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import { weeksRange } from '#domain/calendar/plan-weeks.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import { mailboxSettings } from './mailbox-settings.ts';

/** What planning a person's coming weeks needs from their calendar. */
export type LoadedWeeks = {
  readonly settings: CalendarSettings;
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
  const settings = (await readSettings()) ?? (await mailboxSettings(calendar, zone));
  const now = Math.ceil(clock.now() / minuteMs);
  const range = weeksRange(now, settings);
  const [events, ledger] = await Promise.all([calendar.events(range), calendar.ledger()]);
  const standing = events.filter(({ mark, cancelled }) => mark === 'focus' && !cancelled);
  return { settings, events, ledger: nextLedger(ledger, standing, range, now), now };
};
