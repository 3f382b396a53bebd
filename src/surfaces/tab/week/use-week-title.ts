import { addDays } from '#domain/shared/day.ts';
import { mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { useTab } from '../tab-context.tsx';

/** A week in words, from Monday to Friday; with its year when that is another one than now. */
export const useWeekTitle = (week: Week, current: Week): string => {
  const { dates } = useTab();
  const monday = mondayOf(week);
  return dates.days(monday, addDays(monday, 4), week.slice(0, 4) !== current.slice(0, 4));
};
