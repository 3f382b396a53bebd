import { minutesInside, sharedMinutes } from './interval-set.ts';
import type { Interval } from './interval.ts';
import { planDistance } from './plan-distance.ts';
import { horizonOf } from './plan-horizon.ts';
import type { HorizonDay } from './plan-horizon.ts';
import { checkSettings } from './plan-settings.ts';
import type { PlanWeights } from './plan-settings.ts';
import type { PlanInput } from './plan.ts';

/**
 * The objective's value of any set of blocks, straight from its definition: the search shares with it only how
 * settings, days and intervals are read. It says how good a plan is, not whether it keeps the limits.
 *
 * @throws RangeError on invalid settings.
 */
export const scorePlan = (input: PlanInput, blocks: readonly Interval[]): number => {
  const weights = checkSettings(input.settings);
  const { days, target } = horizonOf(input);
  const planned = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  const worth = blocks.reduce((sum, block) => sum + scoreBlock(block, days, input.relationship, weights), 0);
  return worth - weights.missingMinute * Math.max(0, target - planned) - planDistance(blocks, input.current, weights);
};

const scoreBlock = (
  block: Interval,
  days: readonly HorizonDay[],
  relationship: readonly Interval[],
  weights: PlanWeights,
): number => {
  const day = days.find(({ working }) => working.some((part) => part.start <= block.start && block.end <= part.end));
  const preferred = day?.preferred === undefined ? 0 : sharedMinutes(block, day.preferred);
  return (
    weights.focusMinute * (block.end - block.start - weights.warmUpMinutes) +
    (isBeside(block, relationship, weights.besideWithin) ? weights.beside : 0) +
    weights.preferredMinute * preferred -
    weights.lunchMinute * minutesInside(block, day?.lunch ?? [])
  );
};

const isBeside = (block: Interval, relationship: readonly Interval[], within: number): boolean =>
  relationship.some(
    ({ start, end }) => start < end && (isWithin(block.start - end, within) || isWithin(start - block.end, within)),
  );

const isWithin = (distance: number, within: number): boolean => distance >= 0 && distance <= within;
