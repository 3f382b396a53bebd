import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { protectedRange, protectedTimes } from '#domain/calendar/protected-times.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import type { FocusAlerts } from '#ports/focus-alerts.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { mailboxSettings } from './mailbox-settings.ts';

export type KeepFocusTimesNeeds = {
  readonly calendar: Pick<Calendar, 'events' | 'workingHours'>;
  readonly alerts: Pick<FocusAlerts, 'areOn' | 'keep'>;
  /** What the person has set; `undefined` while they have said nothing. Rejects with `Unavailable`. */
  readonly readSettings: () => Promise<CalendarSettings | undefined>;
  readonly clock: Clock;
  /** IANA zone where nothing was set and the mailbox names none. */
  readonly zone: string;
};

/**
 * Keeps in the mailbox when one's focus is and when one is free, for the events of the add-in; of whoever does not want
 * to be told, the calendar is not even looked at. Nobody waits for it: what fails now is kept the next time.
 */
export const keepFocusTimes = async ({
  calendar,
  alerts,
  readSettings,
  clock,
  zone,
}: KeepFocusTimesNeeds): Promise<void> => {
  if (!alerts.areOn()) return;
  try {
    const settings = (await readSettings()) ?? (await mailboxSettings(calendar, zone));
    // Only now: a clock that goes by the server's knows the time from its first answer on.
    const now = Math.floor(clock.now() / 60_000);
    const events = await calendar.events(protectedRange(now));
    // They may have been turned off meanwhile.
    if (alerts.areOn()) await alerts.keep(protectedTimes(events, settings, now));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};
