import type { Day, Instant } from './instant.ts';

const millisecondsPerDay = 86_400_000;

/** The day of an instant in UTC: rhythms are counted in weeks, so the hours that zones differ by do not matter. */
export const dayOf = (instant: Instant): Day => new Date(instant).toISOString().slice(0, 10);

/** The instant at which a day begins in UTC. */
export const startOf = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day => dayOf(startOf(day) + days * millisecondsPerDay);

/** The same date so many months later; the month's last day where it is shorter. */
export const addMonths = (day: Day, months: number): Day => {
  const date = new Date(startOf(day));
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  return dayOf(date.getTime());
};

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => (startOf(to) - startOf(from)) / millisecondsPerDay;
