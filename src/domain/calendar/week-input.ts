import { sharedMinutes, subtract, union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import type { PlanDay } from '#domain/planner/plan.ts';
import { addDays } from '#domain/shared/day.ts';
import { mondayOf, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import { eventTime } from './event-time.ts';
import type { WeeksPlanInput } from './weeks-plan.ts';
import type { SortedEvents } from './sort-events.ts';
import { spanTime, workingTime } from './working-time.ts';
import { toLocalTime } from './zone.ts';

/** A week with its days, Monday first. */
export type WeekDays = { readonly week: Week; readonly days: readonly PlanDay[] };

/** The working time of a week's days with the lunch in each. */
export const weekDays = (week: Week, { hours, lunch, zone }: CalendarSettings): WeekDays => ({
  week,
  days: [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const date = addDays(mondayOf(week), day);
    return { working: workingTime(date, hours, zone), lunch: lunch.map((span) => spanTime(date, span, zone)) };
  }),
});

/** A week as the planner is given it. */
export type WantedWeek = { readonly week: Week; readonly wanted: PlanInput };

/** What the planner is given for each week. */
export const weekInputs = (
  weeks: readonly WeekDays[],
  { events, settings, tombstones, now }: WeeksPlanInput,
  { placed, movable, fixed, left }: SortedEvents,
): readonly WantedWeek[] => {
  const { buffer, zone, freeze, focus } = settings;
  const meetings = placed.filter(({ kind }) => kind === 'meeting').map(({ time }) => time);
  const away = awayTime(events, zone);
  const common = {
    busy: [
      ...meetings.map(({ start, end }) => ({ start: start - buffer, end: end + buffer })),
      ...weeks.flatMap(({ days }) => passed(days, now + freeze)),
    ],
    relationship: placed.filter(({ kind }) => kind !== 'meeting').map(({ time }) => time),
    tombstones: [...tombstones, ...left],
  };
  const weekOfBlock = weekFinder(weeks, zone);
  return weeks.map(({ week, days }) => ({
    week,
    wanted: {
      ...common,
      days,
      current: movable.map(({ time }) => time).filter((time) => weekOfBlock(time) === week),
      pinned: fixed.map(({ time }) => time).filter((time) => weekOfBlock(time) === week),
      settings: { ...focus, perWeekMinutes: targetOf(days, away, settings) },
    },
  }));
};

/** The part of the working time that no plan may change any more. */
const passed = (days: readonly PlanDay[], until: number): readonly Interval[] =>
  days.flatMap(({ working }) => working.map(({ start }) => ({ start, end: until })));

/** A block belongs to the day whose working time holds it, else to the day on which it begins. */
const weekFinder = (weeks: readonly WeekDays[], zone: string): ((block: Interval) => Week) => {
  const holds = ({ working }: PlanDay, block: Interval): boolean =>
    working.some((part) => sharedMinutes(part, block) === block.end - block.start);
  return (block) =>
    weeks.find(({ days }) => days.some((day) => holds(day, block)))?.week ??
    weekOf(toLocalTime(block.start, zone).date);
};

/** Whole days out of office, which lower what a week is to hold. */
const awayTime = (events: readonly CalendarEvent[], zone: string): readonly Interval[] =>
  union(
    events
      .filter(({ allDay, showAs, cancelled, declined }) => allDay && showAs === 'oof' && !cancelled && !declined)
      .map((event) => eventTime(event, zone)),
  );

/** The target in proportion to the days that the person is there for. */
const targetOf = (days: readonly PlanDay[], away: readonly Interval[], { focus }: CalendarSettings): number => {
  const worked = days.filter(({ working }) => working.length > 0);
  const present = worked.filter(({ working }) => subtract(union(working), away).length > 0).length;
  if (present === worked.length) return focus.perWeekMinutes;
  return Math.floor((focus.perWeekMinutes * present) / worked.length / focus.grid) * focus.grid;
};
