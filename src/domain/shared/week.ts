import { addDays, daysBetween, startOf } from './day.ts';
import type { Day } from './instant.ts';

declare const brand: unique symbol;

/** A week as ISO 8601 names it, Monday first: `2026-W47`. */
export type Week = string & { readonly [brand]: 'Week' };

/** How a week is written; not every such name is that of a week. */
export const weekPattern = /^(\d{4})-W(\d{2})$/;

/** The week of a day. */
export const weekOf = (day: Day): Week => {
  const thursday = addDays(mondayBefore(day), 3);
  const year = thursday.slice(0, 4);
  const number = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return weekNamed(year, number);
};

/** `undefined` for what names no week, such as `2025-W53`. */
export const parseWeek = (value: string): Week | undefined => {
  const [, year = '', number = ''] = weekPattern.exec(value) ?? [];
  if (year === '' || Number(number) === 0) return undefined;
  const week = weekNamed(year, Number(number));
  return weekOf(mondayOf(week)) === week ? week : undefined;
};

/** The first day of a week. */
export const mondayOf = (week: Week): Day => {
  // The fourth of January is always in the first week.
  const first = mondayBefore(`${week.slice(0, 4)}-01-04`);
  return addDays(first, (Number(week.slice(6)) - 1) * 7);
};

/** The week so many weeks later; earlier for a negative number. */
export const addWeeks = (week: Week, weeks: number): Week => weekOf(addDays(mondayOf(week), weeks * 7));

/** Whole weeks from one to another; negative when `to` comes first. */
export const weeksBetween = (from: Week, to: Week): number => daysBetween(mondayOf(from), mondayOf(to)) / 7;

/** Day of the week, 0 = Monday. */
export const weekdayOf = (day: Day): number => (new Date(startOf(day)).getUTCDay() + 6) % 7;

const mondayBefore = (day: Day): Day => addDays(day, -weekdayOf(day));

// The brand exists at compile time only.
const weekNamed = (year: string, number: number): Week => `${year}-W${String(number).padStart(2, '0')}` as Week;
