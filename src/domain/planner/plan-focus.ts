import { tabulateBlocks } from './block-table.ts';
import type { BlockWorth } from './block-table.ts';
import { subtract, totalMinutes, union } from './interval-set.ts';
import type { Interval } from './interval.ts';
import { distinct, hasBlock } from './plan-distance.ts';
import { horizonOf } from './plan-horizon.ts';
import type { Horizon, HorizonDay } from './plan-horizon.ts';
import { checkSettings } from './plan-settings.ts';
import type { PlanWeights } from './plan-settings.ts';
import type { Plan, PlanInput } from './plan.ts';
import { searchDay } from './search-day.ts';
import type { DaySearch } from './search-day.ts';
import { searchWeek } from './search-week.ts';

export type { Interval } from './interval.ts';
export type { Plan, PlanInput } from './plan.ts';
export type { PlanSettings } from './plan-settings.ts';
export { scorePlan } from './score-plan.ts';

/** What the days have in common. */
type Frame = {
  readonly input: PlanInput;
  readonly weights: PlanWeights;
  /** Each once. */
  readonly current: readonly Interval[];
  /** How far they are from no plan at all. */
  readonly distance: number;
  /** Time without focus. */
  readonly taken: readonly Interval[];
  /**
   * Worth is `scale` times the objective minus the distance to the blocks now in the calendar: of two plans that score
   * the same, the one that changes less is worth more. `scale` is above twice any distance, as scores may lie half a
   * unit apart.
   */
  readonly scale: number;
};

/**
 * The best focus blocks of the given days, exactly: no other plan within the limits scores higher. Of plans that score
 * the same it takes the one that changes less, then the first in canonical order; so planning a calendar that holds
 * the plan changes nothing.
 *
 * The gap is between blocks that are planned for the same day: they may touch a pinned one, which takes no more than its
 * own time, and where two days meet at midnight, each other; days share nothing but the week's minutes.
 *
 * @throws RangeError on invalid settings.
 */
export const planFocus = (input: PlanInput): Plan => {
  const weights = checkSettings(input.settings);
  const { grid } = input.settings;
  const horizon = horizonOf(input);
  const frame = frameOf(input, weights, horizon);
  const days = horizon.days.map((day) => searchOneDay(day, frame, horizon.target));
  const { worth, blocks } = searchWeek(days, Math.floor(horizon.target / grid));
  const planned = blocks
    .map(({ start, end }) => ({ start: start * grid, end: end * grid }))
    .sort((a, b) => a.start - b.start);
  return toPlan(planned, worth, frame, horizon.target);
};

const frameOf = (input: PlanInput, weights: PlanWeights, horizon: Horizon): Frame => {
  const current = distinct(input.current);
  const { changedMinute, changedBlock } = weights;
  const distance = changedMinute * totalMinutes(union(current)) + changedBlock * current.length;
  const mostBlocks = horizon.days.length * input.settings.perDayBlocks;
  return {
    input,
    weights,
    current,
    distance,
    taken: union([...input.busy, ...input.relationship, ...input.pinned]),
    scale: 2 * (distance + changedMinute * horizon.target + changedBlock * mostBlocks) + 1,
  };
};

const searchOneDay = (day: HorizonDay, frame: Frame, target: number): DaySearch => {
  const { grid, minLength, maxLength, gap, perDayBlocks } = frame.input.settings;
  const lengths = { min: minLength, max: Math.min(maxLength, day.room, target) };
  const table = tabulateBlocks(subtract(day.working, frame.taken), grid, lengths, worthOf(day, frame));
  const steps = Math.floor(Math.min(day.room, target) / grid);
  return searchDay(table, { blocks: perDayBlocks, steps, gap: Math.ceil(gap / grid) });
};

/** The objective and the distance, taken apart by block and by minute. */
const worthOf = (day: HorizonDay, { input, weights, current, scale }: Frame): BlockWorth => {
  const { focusMinute, warmUpMinutes, missingMinute, changedMinute, changedBlock, besideWithin } = weights;
  const change = scale + 1;
  const meetings = input.relationship.filter(({ start, end }) => start < end);
  return {
    perBlock: -scale * focusMinute * warmUpMinutes - change * changedBlock,
    perMinute: scale * (focusMinute + missingMinute) - change * changedMinute,
    minutes: [
      ...day.lunch.map((time) => ({ time, worth: -scale * weights.lunchMinute })),
      ...union(current).map((time) => ({ time, worth: 2 * change * changedMinute })),
      ...(day.preferred === undefined ? [] : [{ time: day.preferred, worth: scale * weights.preferredMinute }]),
    ],
    beside: {
      after: meetings.map(({ end }) => ({ start: end, end: end + besideWithin })),
      before: meetings.map(({ start }) => ({ start: start - besideWithin, end: start })),
      worth: scale * weights.beside,
    },
    exactly: { blocks: current, worth: 2 * change * changedBlock },
    barred: input.tombstones.filter(({ start, end }) => start < end),
  };
};

const toPlan = (blocks: readonly Interval[], worth: number, frame: Frame, target: number): Plan => {
  const { current, distance, weights, scale } = frame;
  // The search counts from an empty plan; its distance and its shortfall are the same for every plan.
  const empty = scale * (weights.missingMinute * target) + (scale + 1) * distance;
  return {
    blocks,
    keep: blocks.filter((block) => hasBlock(current, block)),
    create: blocks.filter((block) => !hasBlock(current, block)),
    remove: current.filter((block) => !hasBlock(blocks, block)),
    // What the plan's own distance takes off is less than half a unit, and scores are whole halves; 0 is not -0.
    score: Math.ceil((2 * (worth - empty)) / scale) / 2 + 0,
    shortfallMinutes: Math.max(0, target - totalMinutes(blocks)),
  };
};
