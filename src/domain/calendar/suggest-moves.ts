import {
  isSameInterval,
  minutesInside,
  sharedMinutes,
  subtract,
  totalMinutes,
  union,
} from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { planFocus } from '#domain/planner/plan-focus.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';

/** A 1-1 that its organiser could move, with both calendars as the planner sees them. */
export type MovableOneToOne = {
  readonly id: string;
  readonly time: Interval;
  /** The organiser's week; the 1-1 is among its relationship time. */
  readonly mine: PlanInput;
  /** The other's week; the 1-1 is among its relationship time. `undefined` when it may not be read. */
  readonly theirs: PlanInput | undefined;
};

/** One 1-1 moved within its day, and the minutes of focus that each of the two would gain by it. */
export type MoveSuggestion = {
  readonly id: string;
  readonly from: Interval;
  readonly to: Interval;
  readonly mine: number;
  readonly theirs: number;
};

/** Less than this for either of the two is not worth anybody's asking. */
const leastGain = 60;

/** Minutes between two starts that are tried. */
const step = 15;

/**
 * For each 1-1 the one move within its working day that gives both the most focus, counted by whoever gains less; none
 * where either would gain less than an hour, or where the other's calendar is unknown. It moves nothing itself.
 */
export const suggestMoves = (meetings: readonly MovableOneToOne[]): readonly MoveSuggestion[] =>
  meetings.flatMap((meeting) => bestMove(meeting) ?? []);

const bestMove = ({ id, time, mine, theirs }: MovableOneToOne): MoveSuggestion | undefined => {
  if (theirs === undefined) return undefined;
  const [ownGain, otherGain] = [gainIn(mine, time), gainIn(theirs, time)];
  const moves = startsFor(time, mine, theirs).map((to) => ({
    id,
    from: time,
    to,
    mine: ownGain(to),
    theirs: otherGain(to),
  }));
  return moves
    .filter((move) => Math.min(move.mine, move.theirs) >= leastGain)
    .sort(
      (a, b) =>
        Math.min(b.mine, b.theirs) - Math.min(a.mine, a.theirs) ||
        b.mine + b.theirs - a.mine - a.theirs ||
        Math.abs(a.to.start - time.start) - Math.abs(b.to.start - time.start) ||
        a.to.start - b.to.start,
    )[0];
};

/** Minutes of focus that the week gains when the 1-1 moves from `time`. */
const gainIn = (input: PlanInput, time: Interval): ((to: Interval) => number) => {
  const others = input.relationship.filter((one) => !isSameInterval(one, time));
  const focusWith = (at: Interval): number =>
    totalMinutes(planFocus({ ...input, relationship: [...others, at] }).blocks);
  const now = focusWith(time);
  return (to) => focusWith(to) - now;
};

/** Every other start on the day of the 1-1 at which both are free. */
const startsFor = (time: Interval, mine: PlanInput, theirs: PlanInput): readonly Interval[] => {
  const length = time.end - time.start;
  const day = mine.days.find(({ working }) => minutesInside(time, working) > 0);
  const free = [freeTime(mine, time), freeTime(theirs, time)];
  const starts: Interval[] = [];
  for (const part of day?.working ?? [])
    for (let start = Math.ceil(part.start / step) * step; start + length <= part.end; start += step) {
      const to = { start, end: start + length };
      const fits = free.every((parts) => parts.some((one) => sharedMinutes(one, to) === length));
      if (fits && start !== time.start) starts.push(to);
    }
  return starts;
};

/** Free working time outside lunch, once the 1-1 is gone from it; focus that may still move is free. */
const freeTime = ({ days, busy, relationship, pinned }: PlanInput, time: Interval): readonly Interval[] => {
  const others = relationship.filter((one) => !isSameInterval(one, time));
  const working = subtract(union(days.flatMap((day) => day.working)), union(days.flatMap(({ lunch }) => lunch)));
  return subtract(working, union([...busy, ...others, ...pinned]));
};
