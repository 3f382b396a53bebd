import type { Interval, PlanInput } from '#domain/planner/plan-focus.ts';

const longest = 120;

/**
 * What a simple planner does, in the manner of the rules that Viva publishes: each day the first free stretch outside
 * lunch, one block of at most two hours.
 */
export const planFirstFit = ({ days, busy, relationship, settings }: PlanInput): readonly Interval[] =>
  days.flatMap(({ working, lunch }) => {
    const taken = [...busy, ...relationship, ...lunch].sort((a, b) => a.start - b.start);
    for (const part of working) {
      let start = part.start;
      for (const next of [...taken, { start: part.end, end: part.end }]) {
        const end = Math.min(next.start, part.end, start + longest);
        if (end - start >= settings.minLength) return [{ start, end }];
        start = Math.max(start, next.end);
      }
    }
    return [];
  });
