import { defaultPlanSettings } from '#domain/planner/plan-settings.ts';
import type { PlanSettings } from '#domain/planner/plan-settings.ts';
import { sameHours } from './working-time.ts';
import type { LocalSpan, WeekHours } from './working-time.ts';

/** How a person wants their calendar planned; theirs alone to read and to change. */
export type CalendarSettings = {
  /** IANA zone that the hours are meant in; it may differ from the mailbox's. */
  readonly zone: string;
  readonly hours: WeekHours;
  /** Spared where there is other room; none when empty. */
  readonly lunch: readonly LocalSpan[];
  /** Lengths, limits and the weekly target. */
  readonly focus: PlanSettings;
  /** Minutes kept free before and after a meeting that is no relationship time. */
  readonly buffer: number;
  /** What a meeting that is tentative, or not answered yet, does to focus. */
  readonly tentative: 'blocks' | 'leaves-free';
  /** Minutes from now within which nothing of ours is moved, and nothing is proposed before now. */
  readonly freeze: number;
  /** `proactive` fills towards the target, `guard` books only what the week is about to run out of room for. */
  readonly mode: 'proactive' | 'guard';
  /** Weeks planned, this one included: 1 to 12. */
  readonly weeks: number;
  /** Whether a meeting with one person of another organisation is a 1-1. */
  readonly externalOneToOnes: boolean;
  /** Whether others see of our blocks that one is busy, and nothing more. */
  readonly privateBlocks: boolean;
  /** Whether a plan is shown first each time, or only the first time. */
  readonly apply: 'ask' | 'automatic';
};

/** What holds until a person says otherwise, in the zone and with the hours that their mailbox names. */
export const defaultCalendarSettings = (
  zone: string,
  hours: WeekHours = sameHours([1, 2, 3, 4, 5], { start: 9 * 60, end: 18 * 60 }),
): CalendarSettings => ({
  zone,
  hours,
  lunch: [{ start: 12 * 60 + 30, end: 13 * 60 + 30 }],
  focus: defaultPlanSettings,
  buffer: 0,
  tentative: 'blocks',
  freeze: 0,
  mode: 'proactive',
  weeks: 2,
  externalOneToOnes: true,
  privateBlocks: true,
  apply: 'ask',
});
