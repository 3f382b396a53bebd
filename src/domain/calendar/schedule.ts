import type { Interval } from '#domain/planner/interval.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** When and where a person works, as their mailbox says. */
export type WorkingHours = {
  /** IANA zone; `undefined` when the mailbox names a zone that nobody knows. */
  readonly zone: string | undefined;
  /** 0 = Sunday. */
  readonly weekdays: readonly number[];
  /** Minutes since local midnight; an end before the start lies on the next day. */
  readonly start: number;
  readonly end: number;
};

/** What others see of a time in somebody's calendar. */
export type BusyTime = { readonly time: Interval; readonly showAs: CalendarEvent['showAs'] };

/**
 * What somebody's calendar shows to the signed-in person: when they are taken, and never by what. It never leaves the
 * client. A calendar that may not be read is `unknown`, which is never free.
 */
export type Schedule = {
  /** Lower-case SMTP address. */
  readonly address: string;
} & (
  | {
      readonly kind: 'known';
      readonly busy: readonly BusyTime[];
      /** `undefined` when the mailbox tells none, or means them in a zone that nobody knows. */
      readonly hours: (WorkingHours & { readonly zone: string }) | undefined;
    }
  | { readonly kind: 'unknown' }
);
