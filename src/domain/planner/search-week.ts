import { notAllowed } from './block-table.ts';
import type { Interval } from './interval.ts';
import type { DaySearch } from './search-day.ts';
import { comparePlans, tracePlan } from './trace-plan.ts';

/** The best that the days can do together. */
export type WeekSearch = {
  readonly worth: number;
  /** The first in canonical order of the best plans, in steps. */
  readonly blocks: readonly Interval[];
};

/** (max,+) convolution of the days over the steps of focus they share; exact, as nothing else couples them. */
export const searchWeek = (days: readonly DaySearch[], steps: number): WeekSearch => {
  const suffixes = suffixesOf(days, steps);
  const blocks: Interval[] = [];
  let left = steps;
  days.forEach((day, index) => {
    const plan = firstDayPlan(day, suffixes[index], suffixes[index + 1], left);
    blocks.push(...plan);
    left -= plan.reduce((sum, { start, end }) => sum + end - start, 0);
  });
  return { worth: suffixes[0]?.[steps] ?? 0, blocks };
};

/** For each day: the best worth of it and all later ones with at most so many steps, the index. */
const suffixesOf = (days: readonly DaySearch[], steps: number): readonly Float64Array[] => {
  const suffixes = [new Float64Array(steps + 1)];
  for (const { best } of days.toReversed()) {
    const later = suffixes[0] ?? best;
    const joined = later.slice();
    for (let own = 1; own < best.length; own++) {
      const worth = best[own] ?? notAllowed;
      if (worth === notAllowed) continue;
      for (let total = own; total <= steps; total++) {
        const value = worth + (later[total - own] ?? notAllowed);
        if (value > (joined[total] ?? notAllowed)) joined[total] = value;
      }
    }
    suffixes.unshift(joined);
  }
  return suffixes;
};

const firstDayPlan = (
  day: DaySearch,
  suffix: Float64Array | undefined,
  later: Float64Array | undefined,
  left: number,
): readonly Interval[] => {
  let first: readonly Interval[] | undefined;
  day.best.forEach((worth, own) => {
    if (own > left || worth + (later?.[left - own] ?? notAllowed) !== suffix?.[left]) return;
    const plan = tracePlan(day, own);
    if (first === undefined || comparePlans(plan, first) < 0) first = plan;
  });
  return first ?? [];
};
