import type { Interval, PlanInput } from '#domain/planner/plan-focus.ts';
import { candidatesOf, emptyDistance, emptyScore, roomOf } from './oracle.ts';
import type { Candidate } from './oracle.ts';

export type Best = { readonly blocks: readonly Interval[]; readonly score: number; readonly distance: number };

/** Looks at every plan there is. Ties: the smaller distance, then the canonical order. */
export const bruteForce = (input: PlanInput): Best => {
  const room = roomOf(input);
  const all = candidatesOf(input);
  const start: Best = { blocks: [], score: emptyScore(input), distance: emptyDistance(input) };
  const byDay = input.days.map((_, day) =>
    dayPlans(
      all.filter((one) => one.day === day),
      input.settings.gap,
      input.settings.perDayBlocks,
      room.days[day]!,
    ),
  );
  let best = start;
  const visit = (day: number, plan: Best, left: number): void => {
    if (day === byDay.length) {
      if (isBetter(plan, best)) best = plan;
      return;
    }
    for (const own of byDay[day]!) if (own.minutes <= left) visit(day + 1, join(plan, own), left - own.minutes);
  };
  visit(0, start, room.week);
  return best;
};

type DayPlan = Best & { readonly minutes: number };

const join = (plan: Best, own: DayPlan): Best => ({
  blocks: [...plan.blocks, ...own.blocks],
  score: plan.score + own.score,
  distance: plan.distance + own.distance,
});

const dayPlans = (
  candidates: readonly Candidate[],
  gap: number,
  count: number,
  minutes: number,
): readonly DayPlan[] => {
  const plans: DayPlan[] = [{ blocks: [], score: 0, distance: 0, minutes: 0 }];
  if (count === 0) return plans;
  for (const { block, worth, distance } of candidates) {
    const length = block.end - block.start;
    if (length > minutes) continue;
    const later = candidates.filter((other) => other.block.start >= block.end + gap);
    for (const rest of dayPlans(later, gap, count - 1, minutes - length))
      plans.push({
        blocks: [block, ...rest.blocks],
        score: worth + rest.score,
        distance: distance + rest.distance,
        minutes: length + rest.minutes,
      });
  }
  return plans;
};

const isBetter = (one: Best, other: Best): boolean => {
  if (one.score !== other.score) return one.score > other.score;
  if (one.distance !== other.distance) return one.distance < other.distance;
  return comesFirst(one.blocks, other.blocks);
};

/** Earlier starts first, then earlier ends, then the plan with a further block. */
const comesFirst = (one: readonly Interval[], other: readonly Interval[]): boolean => {
  const at = one.findIndex((block, index) => block.start !== other[index]?.start || block.end !== other[index].end);
  if (at === -1) return false;
  const [a, b] = [one[at]!, other[at]];
  return b === undefined || a.start < b.start || (a.start === b.start && a.end < b.end);
};
