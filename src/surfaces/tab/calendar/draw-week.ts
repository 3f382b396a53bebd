import type { TimelineItem } from '#domain/calendar/day-plan.ts';
import { usualSpan, workingTime } from '#domain/calendar/working-time.ts';
import type { WeekHours } from '#domain/calendar/working-time.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';

/** One thing to draw in a week. */
export type WeekItem = {
  readonly kind: Exclude<TimelineItem['kind'], 'new-field-window'>;
  /** UTC minutes. */
  readonly time: Interval;
  /** Undefined for what is private and for what is only proposed. */
  readonly subject: string | undefined;
  /** Where the plan had wanted it, for a block that the person has put here. */
  readonly from?: Interval;
};

/** A day's column. */
export type DrawnDay = {
  readonly date: Day;
  /** By start, each with the minutes of the day that it takes, on the clock of the zone. */
  readonly blocks: readonly DrawnBlock[];
};

type DrawnBlock = { readonly item: WeekItem; readonly time: Interval };

/** A week to draw. */
export type DrawnWeek = {
  readonly days: readonly DrawnDay[];
  /** Full hours of the day, in minutes since midnight, first and last included. */
  readonly hours: readonly number[];
};

type Clock = { readonly zone: string; readonly hours: WeekHours };

/**
 * The days of a week that are worked, or hold anything of ours, with all that is in them. The hours are the usual ones,
 * widened by everything that is no mere meeting; a meeting outside of them is not shown.
 */
export const drawWeek = (week: Week, items: readonly WeekItem[], clock: Clock): DrawnWeek => {
  const dates = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(mondayOf(week), day));
  const all = dates.map((date) => ({ date, blocks: blocksOn(date, items, clock.zone) }));
  const shown = all.filter(({ date, blocks }, day) => day < 5 || isWorked(date, clock) || blocks.some(isOurs));
  const hours = hoursOf(shown, clock);
  const [start = 0, end = 0] = [hours.at(0), hours.at(-1)];
  return { days: shown.map(({ date, blocks }) => ({ date, blocks: within(blocks, { start, end }) })), hours };
};

const isOurs = ({ item }: DrawnBlock): boolean => item.kind !== 'meeting';

const isWorked = (date: Day, { hours, zone }: Clock): boolean => workingTime(date, hours, zone).length > 0;

const minutesPerDay = 1440;

const blocksOn = (date: Day, items: readonly WeekItem[], zone: string): readonly DrawnBlock[] =>
  items
    .map((item) => ({ item, time: minutesOn(date, item.time, zone) }))
    .filter(({ time }) => time.start < time.end)
    .sort((a, b) => a.time.start - b.time.start || a.time.end - b.time.end);

/** The minutes of a date that a time takes; none, with its end before its start, where it is on other days. */
const minutesOn = (date: Day, { start, end }: Interval, zone: string): Interval => {
  const [first, last] = [toLocalTime(start, zone), toLocalTime(end, zone)];
  if (first.date > date || last.date < date) return { start: 0, end: 0 };
  const from = first.date < date ? 0 : first.minutes;
  const to = last.date > date ? minutesPerDay : last.minutes;
  // Clocks that go back in between would let it end before it starts.
  return { start: from, end: first.date === last.date && to <= from ? from + end - start : to };
};

const hoursOf = (days: readonly DrawnDay[], { zone, hours }: Clock): readonly number[] => {
  const usual = days.map(({ date }) => minutesOn(date, usualSpan(date, hours, zone), zone));
  const ours = days.flatMap(({ blocks }) => blocks.filter(isOurs).map(({ time }) => time));
  const first = Math.floor(Math.min(...[...usual, ...ours].map(({ start }) => start)) / 60);
  const last = Math.ceil(Math.max(...[...usual, ...ours].map(({ end }) => end)) / 60);
  return Array.from({ length: last - first + 1 }, (_, hour) => (first + hour) * 60);
};

const within = (blocks: readonly DrawnBlock[], { start, end }: Interval): readonly DrawnBlock[] =>
  blocks
    .map(({ item, time }) => ({
      item,
      time: { start: Math.max(start, time.start), end: Math.min(end, time.end) },
    }))
    .filter(({ time }) => time.start < time.end);
