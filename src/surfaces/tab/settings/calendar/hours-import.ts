import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { LocalSpan } from '#domain/calendar/working-time.ts';
import type { MailboxHours } from '#usecases/calendar/mailbox-settings.ts';
import { weekdays } from './edit-hours.ts';

/** When one works and on whose clock, as the form holds it. */
export type FormHours = Pick<CalendarSettings, 'zone' | 'hours'>;

/** What is known of the hours in one's mailbox. */
export type MailboxLook =
  /** Nobody has asked for them yet, or not with leave. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'reading' }
  /** The person, or their administrator, does not allow it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly found: MailboxHours };

/** What the form says of the mailbox's hours. */
export type HoursSource =
  /** They are read only on the person's own act. */
  | 'unread'
  | 'reading'
  | 'refused'
  | 'failed'
  /** They stand here, and planning uses them until others are saved. */
  | 'used'
  /** They stand here since they were taken over, and are not saved. */
  | 'taken'
  /** They stand here anyway. */
  | 'same'
  /** They differ from those here. */
  | 'others';

/** The form's hours with those of the mailbox in their place; a zone that it does not name stays. */
export const takenFrom = ({ zone, hours }: MailboxHours, form: FormHours): FormHours => ({
  zone: zone ?? form.zone,
  hours,
});

/** What planning goes by while nothing was saved, as far as it is known; `zone` where the mailbox names none. */
export const settingsAtFirst = (look: MailboxLook, zone: string): CalendarSettings =>
  look.kind === 'found'
    ? defaultCalendarSettings(look.found.zone ?? zone, look.found.hours)
    : defaultCalendarSettings(zone);

/** What the form began with. */
export type FormBase = FormHours & { readonly isSaved: boolean };

/** @param form as it stands */
export const hoursSource = (look: MailboxLook, form: FormHours, base: FormBase): HoursSource => {
  if (look.kind !== 'found') return look.kind;
  if (!areSameHours(takenFrom(look.found, form), form)) return 'others';
  if (!areSameHours(form, base)) return 'taken';
  return base.isSaved ? 'same' : 'used';
};

/** Whether both say the same times on the same clock. */
export const areSameHours = (one: FormHours, other: FormHours): boolean =>
  one.zone === other.zone && JSON.stringify(one.hours) === JSON.stringify(other.hours);

/** Hours in a few words. */
type HoursTold = { readonly days: readonly number[]; readonly span: LocalSpan | undefined };

/** The days of the mailbox's hours, Monday first, and the span that all of them have. */
export const toldOf = ({ hours }: Pick<MailboxHours, 'hours'>): HoursTold => {
  const days = weekdays.filter((day) => (hours[day] ?? []).length > 0);
  return { days, span: days[0] === undefined ? undefined : hours[days[0]]?.[0] };
};
