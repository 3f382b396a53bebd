import { guardTarget } from '#domain/planner/guard.ts';
import { isSameInterval, totalMinutes, union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { planFocus } from '#domain/planner/plan-focus.ts';
import type { Plan, PlanInput } from '#domain/planner/plan-focus.ts';
import { addWeeks, mondayOf, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import type { FocusChanges, SavedBlock } from './day-plan.ts';
import { sortEvents } from './sort-events.ts';
import type { SortedEvents } from './sort-events.ts';
import { weekDays, weekInputs } from './week-input.ts';
import type { WantedWeek } from './week-input.ts';
import type { PlannedWeek, WeeksPlan, WeeksPlanInput } from './weeks-plan.ts';
import { spanTime } from './working-time.ts';
import { toLocalTime } from './zone.ts';

/** The days of the weeks to plan, Monday first; the first week is the one of `now` in the person's zone. */
export const weeksRange = (now: number, { zone, weeks }: CalendarSettings): Interval => {
  const first = weekOf(toLocalTime(now, zone).date);
  const midnight = (week: Week): number => spanTime(mondayOf(week), { start: 0, end: 0 }, zone).start;
  return { start: midnight(first), end: midnight(addWeeks(first, weeks)) };
};

/**
 * Plans the focus of the coming weeks, each by itself: weeks share neither target nor limit.
 *
 * @throws RangeError on invalid settings or hours, or an unknown zone.
 */
export const planWeeks = (input: WeeksPlanInput): WeeksPlan => {
  const { weeks, sorted } = readWeeks(input);
  const plans = weeks.map(({ week, wanted }) => planWeek(week, wanted, input.settings.mode));
  return {
    weeks: plans.map(summaryOf),
    placed: sorted.placed,
    focus: changesOf(
      plans.map(({ plan }) => plan),
      sorted,
    ),
    fixed: sorted.fixed,
    setAside: sorted.setAside,
  };
};

/**
 * The coming weeks as the planner is given them, and the events by what they mean there.
 *
 * @throws RangeError as {@link planWeeks} does.
 */
export const readWeeks = (
  input: WeeksPlanInput,
): { readonly weeks: readonly WantedWeek[]; readonly sorted: SortedEvents } => {
  const { settings, now } = input;
  const first = weekOf(toLocalTime(now, settings.zone).date);
  const weeks = Array.from({ length: settings.weeks }, (_, index) => weekDays(addWeeks(first, index), settings));
  const working = union(weeks.flatMap(({ days }) => days.flatMap((day) => day.working)));
  const sorted = sortEvents(input.events, working, input);
  return { weeks: weekInputs(weeks, input, sorted), sorted };
};

type Planned = { readonly week: Week; readonly wanted: PlanInput; readonly plan: Plan };

const planWeek = (week: Week, wanted: PlanInput, mode: CalendarSettings['mode']): Planned => ({
  week,
  wanted,
  plan: planFocus(mode === 'guard' ? guardTarget(wanted) : wanted),
});

const summaryOf = ({ week, wanted, plan }: Planned): PlannedWeek => {
  const blocks = [...plan.blocks, ...wanted.pinned];
  return {
    week,
    focusMinutes: totalMinutes(union(blocks)),
    besideMinutes: totalMinutes(union(blocks.filter(besideTest(wanted)))),
    targetMinutes: wanted.settings.perWeekMinutes,
    shortfallMinutes: plan.shortfallMinutes,
  };
};

const besideTest = ({ relationship, settings }: PlanInput): ((block: Interval) => boolean) => {
  const within = settings.weights?.besideWithin ?? 15;
  const near = (distance: number): boolean => distance >= 0 && distance <= within;
  return (block) => relationship.some(({ start, end }) => near(block.start - end) || near(start - block.end));
};

const changesOf = (plans: readonly Plan[], { movable, fixed }: SortedEvents): FocusChanges => {
  const kept = plans.flatMap(({ keep }) =>
    keep.flatMap((time) => movable.find((block) => isSameInterval(block.time, time)) ?? []),
  );
  return {
    keep: [...kept, ...fixed].sort(byStart),
    create: plans.flatMap(({ create }) => create),
    remove: movable.filter((block) => !kept.includes(block)).sort(byStart),
  };
};

const byStart = (a: SavedBlock, b: SavedBlock): number => a.time.start - b.time.start;
