import type { Interval } from '#domain/planner/interval.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarSettings } from './calendar-settings.ts';

/** What a day is planned from. */
export type DayPlanInput = {
  /** The day in the person's zone, `2026-11-20`. On a day that is not worked, no focus time is planned. */
  readonly date: string;
  /** At least the day's, at most its week's: focus blocks of other days then count towards the week, and a field window on another day is seen. */
  readonly events: readonly CalendarEvent[];
  /** The 1-1 that is open, as it stands on the screen: it need not be saved yet. */
  readonly oneToOne: Interval;
  /** UTC minutes: nothing is proposed before it, and what has begun stays. */
  readonly now: number;
  /** Whether a weekly field window is asked for. */
  readonly fieldWindow: 'wanted' | 'not-wanted';
  readonly settings: CalendarSettings;
  /** Blocks of ours that the person has deleted: see {@link Ledger}. */
  readonly tombstones: readonly Interval[];
  /** Lower-case SMTP address of the calendar's owner. */
  readonly ownAddress: string;
};

/** A focus block of ours that is in the calendar. */
export type SavedBlock = { readonly id: string; readonly time: Interval };

/** What to write so that the calendar holds the plan; nothing to create or remove when it does already. */
export type FocusChanges = {
  readonly keep: readonly SavedBlock[];
  readonly create: readonly Interval[];
  readonly remove: readonly SavedBlock[];
};

export type FieldWindowAnswer =
  | { readonly kind: 'not-wanted' }
  /** There is one already among the events, on this day or another. */
  | { readonly kind: 'saved'; readonly time: Interval }
  | { readonly kind: 'proposed'; readonly time: Interval }
  /** The day has no free half hour left. */
  | { readonly kind: 'no-room' };

/** One thing to draw. */
export type TimelineItem = {
  readonly kind:
    'meeting' | 'one-to-one' | 'field-window' | 'new-field-window' | 'kept-focus' | 'new-focus' | 'removed-focus';
  /** Clipped to the plan's `span`. */
  readonly time: Interval;
  /** Undefined for private events and for what is only proposed. */
  readonly subject: string | undefined;
};

/** A day with its focus blocks beside the 1-1. */
export type DayPlan = {
  /** What to show: the working time, the 1-1 and everything of ours. */
  readonly span: Interval;
  /** By start, then by end. */
  readonly timeline: readonly TimelineItem[];
  readonly focus: FocusChanges;
  /** By how much the week falls short of what it is to hold now; 0: no more is wanted of it. */
  readonly shortfallMinutes: number;
  readonly fieldWindow: FieldWindowAnswer;
  /** Events whose end lies before their start: left out, to be named to the person. */
  readonly setAside: readonly CalendarEvent[];
};
