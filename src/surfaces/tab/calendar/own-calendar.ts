import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { Calendar } from '#ports/calendar.ts';

/** One's own calendar, opened. */
export type OwnCalendar = {
  readonly calendar: Calendar;
  /** Lower-case SMTP address of its owner. */
  readonly ownAddress: string;
  /** How its owner wants it planned; `undefined` while they have said nothing. */
  readonly readSettings: () => Promise<CalendarSettings | undefined>;
};

/**
 * Opens one's own calendar; `asking`, where the person has just chosen it, may show Entra's question. Rejects with
 * `Unavailable`: `sign-in` where it is not allowed, or not yet; `nested-sign-in` where this Teams cannot open it.
 */
export type OpenCalendar = (how: 'quietly' | 'asking') => Promise<OwnCalendar>;

/** Under which the tab holds it once it is open. */
export const ownCalendarKey = ['calendar', 'own'] as const;
