import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import type { WeekHours } from '#domain/calendar/working-time.ts';
import type { Calendar } from '#ports/calendar.ts';

/**
 * What holds while the person has said nothing: the hours of their mailbox, in its zone or else in `zone`. Rejects with
 * `Unavailable` (`calendar`).
 */
export const mailboxSettings = async (
  calendar: Pick<Calendar, 'workingHours'>,
  zone: string,
): Promise<CalendarSettings> => {
  const found = await mailboxHours(calendar);
  return defaultCalendarSettings(found.zone ?? zone, found.hours);
};

/** When the person works, as their mailbox says. */
export type MailboxHours = {
  /** IANA zone; `undefined` when the mailbox names a zone that nobody knows. */
  readonly zone: string | undefined;
  readonly hours: WeekHours;
};

/** Reads the hours that a mailbox names. Rejects with `Unavailable` (`calendar`). */
export const mailboxHours = async (calendar: Pick<Calendar, 'workingHours'>): Promise<MailboxHours> => {
  const { zone, weekdays, ...span } = await calendar.workingHours();
  return { zone, hours: sameHours(weekdays, span) };
};
