import type { Interval } from './interval.ts';
import type { PlanSettings } from './plan-settings.ts';

/** One local day's working time (split hours are several intervals) and the lunch inside it. */
export type PlanDay = { readonly working: readonly Interval[]; readonly lunch: readonly Interval[] };

/** What focus time is planned from. Intervals come in any order, may overlap, and empty ones are ignored. */
export type PlanInput = {
  /** Time that two days claim belongs to the one that begins first. */
  readonly days: readonly PlanDay[];
  /** Blocks everything; buffers already added. */
  readonly busy: readonly Interval[];
  /** 1-1s and field windows: block focus and attract it to their edges. */
  readonly relationship: readonly Interval[];
  /** Our movable blocks now in the calendar. */
  readonly current: readonly Interval[];
  /** Ours and never moved: their minutes count towards the limit of their day and of the week. */
  readonly pinned: readonly Interval[];
  /** Blocks of ours that the person has deleted: none comes back that overlaps one by half its own length or more. */
  readonly tombstones: readonly Interval[];
  readonly settings: PlanSettings;
};

/** The best set of focus blocks, by start, and what has to be written to get there. */
export type Plan = {
  readonly blocks: readonly Interval[];
  readonly keep: readonly Interval[];
  readonly create: readonly Interval[];
  readonly remove: readonly Interval[];
  /** The objective's value. */
  readonly score: number;
  /** Minutes by which blocks and pinned time together miss the week's target. */
  readonly shortfallMinutes: number;
};
