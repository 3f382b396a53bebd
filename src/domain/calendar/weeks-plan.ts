import type { Interval } from '#domain/planner/interval.ts';
import type { Week } from '#domain/shared/week.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import type { FocusChanges, SavedBlock } from './day-plan.ts';
import type { PlacedEvent } from './sort-events.ts';

/** What a person's coming weeks are planned from. */
export type WeeksPlanInput = {
  /** Everything that overlaps {@link weeksRange}. */
  readonly events: readonly CalendarEvent[];
  readonly settings: CalendarSettings;
  /** Blocks of ours that the person has deleted. */
  readonly tombstones: readonly Interval[];
  /** UTC minutes. */
  readonly now: number;
  /** Lower-case SMTP address of the calendar's owner. */
  readonly ownAddress: string;
};

/** A week with its focus; minutes throughout. */
export type PlannedWeek = {
  readonly week: Week;
  /** Sums of all its blocks, fixed ones included. */
  readonly focusMinutes: number;
  /** Of these, beside relationship time. */
  readonly besideMinutes: number;
  /** What the person wants of the week; less where they are away for some of it. */
  readonly targetMinutes: number;
  /** By how much the week falls short of it; 0 in guard mode as long as there is room. */
  readonly shortfallMinutes: number;
};

/** The coming weeks with their focus, and what to write to get there. */
export type WeeksPlan = {
  readonly weeks: readonly PlannedWeek[];
  readonly placed: readonly PlacedEvent[];
  /** `keep` holds fixed blocks too. */
  readonly focus: FocusChanges;
  /** Blocks that stay where they are, whatever the plan: begun, about to, or changed by the person. */
  readonly fixed: readonly SavedBlock[];
  readonly setAside: readonly CalendarEvent[];
};
