import { isSameInterval, minutesInside, totalMinutes, union } from './interval-set.ts';
import type { Interval } from './interval.ts';
import type { PlanWeights } from './plan-settings.ts';

/**
 * How far a plan is from the blocks now in the calendar: minutes that only one of the two covers, and blocks that only
 * one of the two has. A metric, as a sum of two symmetric differences; hence planning an unchanged calendar again
 * cannot better the plan it holds.
 */
export const planDistance = (
  plan: readonly Interval[],
  current: readonly Interval[],
  { changedMinute, changedBlock }: PlanWeights,
): number => {
  const [covered, before] = [union(plan), union(current)];
  const both = covered.reduce((sum, part) => sum + minutesInside(part, before), 0);
  const kept = distinct(plan).filter((block) => hasBlock(current, block)).length;
  return (
    changedMinute * (totalMinutes(covered) + totalMinutes(before) - 2 * both) +
    changedBlock * (distinct(plan).length + distinct(current).length - 2 * kept)
  );
};

export const hasBlock = (blocks: readonly Interval[], block: Interval): boolean =>
  blocks.some((one) => isSameInterval(one, block));

/** Each block once. */
export const distinct = (blocks: readonly Interval[]): readonly Interval[] =>
  blocks.filter((block, index) => blocks.findIndex((one) => isSameInterval(one, block)) === index);
