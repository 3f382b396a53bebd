import { addDays } from '#domain/shared/day.ts';
import { weekdayOf } from '#domain/shared/week.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';

/** Days ahead that a promise can be for: a quarter of a year. */
export const promiseDaysAhead = 92;

/** Why nobody can promise something for this day. */
export const refusalOfDay = (day: Day, today: Day): PracticeRefusal | undefined => {
  if (day < today) return 'day-is-past';
  return day > addDays(today, promiseDaysAhead) ? 'day-is-too-far' : undefined;
};

/** A day to begin a choice with: in two days, or on the Monday after where that is a weekend. */
export const usualDay = (today: Day): Day => {
  const day = addDays(today, 2);
  const weekday = weekdayOf(day);
  return weekday < 5 ? day : addDays(day, 7 - weekday);
};
