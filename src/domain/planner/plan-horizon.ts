import { minutesInside, subtract, totalMinutes, union } from './interval-set.ts';
import type { Interval } from './interval.ts';
import type { PlanDay, PlanInput } from './plan.ts';

/** A day as both the objective and the search see it. */
export type HorizonDay = {
  /** Disjoint, by start, without time that an earlier day owns. */
  readonly working: readonly Interval[];
  readonly lunch: readonly Interval[];
  /** Where a block earns the preference, if anywhere. */
  readonly preferred: Interval | undefined;
  /** Minutes of focus that the day can still take. */
  readonly room: number;
};

/** The days in order of time, with what pinned blocks leave of the limits. */
export type Horizon = {
  readonly days: readonly HorizonDay[];
  /** What is left of the week's minutes: target and limit at once. */
  readonly target: number;
};

/** Reads the days of `input` with its pinned blocks already counted. */
export const horizonOf = ({ days, pinned, settings }: PlanInput): Horizon => {
  const fixed = union(pinned);
  const dayOf = ({ working, lunch }: OwnTime): HorizonDay => ({
    working,
    lunch,
    preferred: preferredHalf(working, settings.preference),
    room: Math.max(0, settings.perDayMinutes - working.reduce((sum, part) => sum + minutesInside(part, fixed), 0)),
  });
  return {
    days: inOrder(days).map(dayOf),
    target: Math.max(0, settings.perWeekMinutes - totalMinutes(fixed)),
  };
};

type OwnTime = { readonly working: readonly Interval[]; readonly lunch: readonly Interval[] };

const inOrder = (days: readonly PlanDay[]): readonly OwnTime[] => {
  const sorted = days
    .map(({ working, lunch }) => ({ working: union(working), lunch: union(lunch) }))
    .sort((a, b) => beginOf(a) - beginOf(b));
  let claimedUntil = -Infinity;
  return sorted.map((day, index) => {
    const earlier = beginOf(day) < claimedUntil ? union(sorted.slice(0, index).flatMap(({ working }) => working)) : [];
    claimedUntil = Math.max(claimedUntil, day.working.at(-1)?.end ?? -Infinity);
    return { working: subtract(day.working, earlier), lunch: day.lunch };
  });
};

const beginOf = ({ working }: OwnTime): number => working[0]?.start ?? Infinity;

/** The half may begin at half a minute; whole weights keep the objective exact all the same. */
const preferredHalf = (
  working: readonly Interval[],
  preference: PlanInput['settings']['preference'],
): Interval | undefined => {
  const first = working[0];
  const last = working.at(-1);
  if (first === undefined || last === undefined || preference === 'none') return undefined;
  const middle = (first.start + last.end) / 2;
  return preference === 'morning' ? { start: first.start, end: middle } : { start: middle, end: last.end };
};
