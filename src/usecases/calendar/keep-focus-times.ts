import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { protectedRange, protectedTimes } from '#domain/calendar/protected-times.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import type { FocusAlerts } from '#ports/focus-alerts.ts';
import { Unavailable } from '#ports/unavailable.ts';

export type KeepFocusTimesNeeds = {
  readonly calendar: Pick<Calendar, 'events' | 'workingHours'>;
  readonly alerts: Pick<FocusAlerts, 'areOn' | 'keep'>;
  readonly clock: Clock;
  /** IANA zone where the working hours name none. */
  readonly zone: string;
};

/**
 * Keeps in the mailbox when one's focus is and when one is free, for the events of the add-in; of whoever does not want
 * to be told, the calendar is not even looked at. Nobody waits for it: what fails now is kept the next time.
 */
export const keepFocusTimes = async ({ calendar, alerts, clock, zone }: KeepFocusTimesNeeds): Promise<void> => {
  if (!alerts.areOn()) return;
  try {
    const now = Math.floor(clock.now() / 60_000);
    const { zone: named, weekdays, ...span } = await calendar.workingHours();
    const settings = defaultCalendarSettings(named ?? zone, sameHours(weekdays, span));
    const events = await calendar.events(protectedRange(now));
    // They may have been turned off meanwhile.
    if (alerts.areOn()) await alerts.keep(protectedTimes(events, settings, now));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};
