import { findCommonWindows } from '#domain/planner/common-windows.ts';
import { isSameInterval, minutesInside, subtract, union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { guardTarget } from '#domain/planner/guard.ts';
import { planFocus } from '#domain/planner/plan-focus.ts';
import type { Plan, PlanInput } from '#domain/planner/plan-focus.ts';
import { weekOf } from '#domain/shared/week.ts';
import { drawTimeline } from './day-timeline.ts';
import type { DayPlan, DayPlanInput, FieldWindowAnswer, FocusChanges, SavedBlock } from './day-plan.ts';
import { sortEvents } from './sort-events.ts';
import type { SortedEvents } from './sort-events.ts';
import { weekDays, weekInputs } from './week-input.ts';
import { spanTime, workingTime } from './working-time.ts';

/** Minutes of a field window. */
const fieldWindowMinutes = 30;

/**
 * Plans the focus blocks of one day beside its 1-1 and, if wanted, a weekly field window: the one of all free half
 * hours that leaves the most to focus, the earliest of equals. The other days of its week stay as they are: of what the
 * week is to hold, as planning the whole week has it, this day takes as much as it can.
 *
 * @throws RangeError on invalid settings or hours, an unknown zone or a date that is not one.
 */
export const planDay = (input: DayPlanInput): DayPlan => {
  const { zone, hours } = input.settings;
  const working = workingTime(input.date, hours, zone);
  const sorted = sortEvents(input.events, working, input);
  const focusInput = toPlanInput(input, working, sorted);
  const { fieldWindow, plan } = answerFieldWindow(input, focusInput, sorted);
  const focus = toChanges(plan, sorted, [spanTime(input.date, { start: 0, end: 1440 }, zone), ...working]);
  return {
    ...drawTimeline(input, { placed: sorted.placed, focus, fieldWindow }),
    focus,
    shortfallMinutes: plan.shortfallMinutes,
    fieldWindow,
    setAside: sorted.setAside,
  };
};

const toPlanInput = (input: DayPlanInput, working: readonly Interval[], sorted: SortedEvents): PlanInput => {
  const { date, oneToOne, now } = input;
  const { zone, lunch, buffer, focus, freeze } = input.settings;
  const meetings = sorted.placed.filter(({ kind }) => kind === 'meeting');
  const others = sorted.placed.filter(({ kind }) => kind !== 'meeting');
  return {
    days: [{ working, lunch: lunch.map((span) => spanTime(date, span, zone)) }],
    busy: [
      ...meetings.map(({ time }) => ({ start: time.start - buffer, end: time.end + buffer })),
      ...working.map(({ start }) => ({ start, end: now + freeze })),
    ],
    relationship: [oneToOne, ...others.map(({ time }) => time)],
    current: sorted.movable.map(({ time }) => time),
    pinned: sorted.fixed.map(({ time }) => time),
    tombstones: [...input.tombstones, ...sorted.left],
    settings: { ...focus, perWeekMinutes: weekTarget(input) },
  };
};

/** What the week of the day is to hold: less where the person is away, and on guard only what has to be booked now. */
const weekTarget = (input: DayPlanInput): number => {
  const { mode, focus } = input.settings;
  const week = weekDays(weekOf(input.date), input.settings);
  const sorted = sortEvents(input.events, union(week.days.flatMap(({ working }) => working)), input);
  const [wanted] = weekInputs([week], input, sorted).map((one) => one.wanted);
  if (wanted === undefined) return focus.perWeekMinutes;
  const relationship = [...wanted.relationship, input.oneToOne];
  return (mode === 'guard' ? guardTarget({ ...wanted, relationship }) : wanted).settings.perWeekMinutes;
};

const answerFieldWindow = (
  { fieldWindow }: DayPlanInput,
  focusInput: PlanInput,
  { placed }: SortedEvents,
): { readonly fieldWindow: FieldWindowAnswer; readonly plan: Plan } => {
  const saved = placed.find(({ kind }) => kind === 'field-window');
  if (fieldWindow === 'not-wanted' || saved !== undefined) {
    const answer = saved === undefined ? { kind: 'not-wanted' as const } : { kind: 'saved' as const, time: saved.time };
    return { fieldWindow: answer, plan: planFocus(focusInput) };
  }
  const best = freeWindows(focusInput)
    .map((time) => ({ time, plan: planFocus({ ...focusInput, relationship: [...focusInput.relationship, time] }) }))
    .reduce<{ time: Interval; plan: Plan } | undefined>(
      (first, next) => (first === undefined || next.plan.score > first.plan.score ? next : first),
      undefined,
    );
  if (best === undefined) return { fieldWindow: { kind: 'no-room' }, plan: planFocus(focusInput) };
  return { fieldWindow: { kind: 'proposed', time: best.time }, plan: best.plan };
};

/** Every half hour on the grid that nothing else holds, lunch included, the earliest first. */
const freeWindows = ({ days, busy, relationship, pinned, settings }: PlanInput): readonly Interval[] => {
  const taken = union([...busy, ...relationship, ...pinned, ...days.flatMap(({ lunch }) => lunch)]);
  return subtract(union(days.flatMap(({ working }) => working)), taken).flatMap((range) =>
    findCommonWindows([], fieldWindowMinutes, range, settings.grid).map(({ start }) => ({
      start,
      end: start + fieldWindowMinutes,
    })),
  );
};

/** The plan by what is in the calendar; of several focus blocks at the same time the first stays. */
const toChanges = (
  { keep, create }: Plan,
  { movable, fixed }: SortedEvents,
  day: readonly Interval[],
): FocusChanges => {
  const fixedToday = fixed.filter(({ time }) => minutesInside(time, union(day)) > 0);
  const kept = keep.flatMap((time) => movable.find((block) => isSameInterval(block.time, time)) ?? []);
  return {
    keep: [...kept, ...fixedToday].sort(byStart),
    create,
    remove: movable.filter((block) => !kept.includes(block)).sort(byStart),
  };
};

const byStart = (a: SavedBlock, b: SavedBlock): number => a.time.start - b.time.start;
