import type { LocalSpan, WeekHours } from '#domain/calendar/working-time.ts';

/** Days of a week as people read them, Monday first; 0 = Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;
export type Weekday = (typeof weekdays)[number];

/** Parts that a day's hours can have. */
const mostSpans = 4;

const usualDay: LocalSpan = { start: 9 * 60, end: 18 * 60 };
const hour = 60;

/** The week with other hours on one of its days. */
export const withDay = (hours: WeekHours, weekday: Weekday, spans: readonly LocalSpan[]): WeekHours =>
  hours.map((before, day) => (day === weekday ? spans : before));

/** The hours that a day begins with when one works on it: those of the first day that is worked. */
export const firstHours = (hours: WeekHours): readonly LocalSpan[] => {
  const worked = firstWorked(hours);
  return worked === undefined ? [usualDay] : (hours[worked] ?? []);
};

/** Another part of a day, an hour after its last; `undefined` when the day has no room or no more parts for it. */
export const nextSpan = (spans: readonly LocalSpan[]): LocalSpan | undefined => {
  const last = spans.at(-1) ?? usualDay;
  const start = last.end + hour;
  const isOver = last.end < last.start || start >= 24 * hour;
  return isOver || spans.length >= mostSpans ? undefined : { start, end: Math.min(start + 2 * hour, 24 * hour) };
};

/** The first working day when another one has other hours: what could hold for all of them. */
export const modelDay = (hours: WeekHours): Weekday | undefined => {
  const first = firstWorked(hours);
  if (first === undefined) return undefined;
  const isOther = (weekday: Weekday): boolean =>
    isWorked(hours, weekday) && textOf(hours, weekday) !== textOf(hours, first);
  return weekdays.some(isOther) ? first : undefined;
};

/** The week with the hours of `model` on all days that are worked. */
export const likeDay = (hours: WeekHours, model: Weekday): WeekHours =>
  hours.map((spans) => (spans.length > 0 ? (hours[model] ?? []) : spans));

const firstWorked = (hours: WeekHours): Weekday | undefined => weekdays.find((weekday) => isWorked(hours, weekday));

const isWorked = (hours: WeekHours, weekday: Weekday): boolean => (hours[weekday] ?? []).length > 0;

const textOf = (hours: WeekHours, weekday: Weekday): string => JSON.stringify(hours[weekday]);
