import { sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { addDays } from '#domain/shared/day.ts';
import { addWeeks, mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { WeeklyTime } from './team-series.ts';
import { toUtcMinutes } from './zone.ts';

/**
 * Whether two times of each week meet in one of these weeks. Each keeps its hour on its own clock: where clocks change on
 * different dates, two that never met before may.
 */
export const overlapsWeekly = (one: WeeklyTime, other: WeeklyTime, weeks: readonly Week[]): boolean =>
  weeks.some((week) => {
    const time = timeIn(week, one);
    // What is Sunday night on one clock is Monday on another.
    return [-1, 0, 1].some((beside) => sharedMinutes(time, timeIn(addWeeks(week, beside), other)) > 0);
  });

/** When it is in a week. */
export const timeIn = (week: Week, { moment, minutes, zone }: WeeklyTime): Interval => {
  const start = toUtcMinutes({ date: addDays(mondayOf(week), moment.weekday), minutes: moment.minute }, zone);
  return { start, end: start + minutes };
};
