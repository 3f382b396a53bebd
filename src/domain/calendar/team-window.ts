import { findCommonWindows } from '#domain/planner/common-windows.ts';
import type { Participant } from '#domain/planner/common-windows.ts';
import { subtract, union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { planFocus } from '#domain/planner/plan-focus.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { addDays } from '#domain/shared/day.ts';
import { addWeeks, mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { toUtcMinutes } from './zone.ts';

/** Someone of the team, with their coming weeks as the planner sees them. */
export type WindowMember = {
  readonly id: string;
  /** One a week, in order; `undefined` when the calendar may not be read: unknown is never free. */
  readonly weeks: readonly PlanInput[] | undefined;
};

/** A weekly time on the team's clock. */
export type WindowSlot = {
  /** 0 = Monday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
};

/** What a team's field window is chosen from. */
export type TeamWindowInput = {
  readonly members: readonly WindowMember[];
  /** IANA zone of the team: the window keeps its hour there when clocks change. */
  readonly zone: string;
  /** The coming weeks, each looked at for itself rather than folded into one. */
  readonly weeks: readonly Week[];
  readonly lengthMinutes: number;
  /** Minutes between two starts that are tried. */
  readonly grid: number;
};

/** The window in one week: when it is, and for whom it is not. */
type WindowWeek = {
  readonly week: Week;
  readonly time: Interval;
  /** Members who have something else then; unknown ones are not among them. */
  readonly busy: readonly string[];
  /** Members without any working time in that week: they skip it. */
  readonly away: readonly string[];
};

/** One weekly time with what it costs. */
export type WindowOption = {
  readonly slot: WindowSlot;
  readonly weeks: readonly WindowWeek[];
  /** Members whose calendar may not be read. */
  readonly unknown: readonly string[];
  /** Times that a member cannot come, over all weeks. */
  readonly conflicts: number;
  /** Sum of the planner's scores of all known members and weeks, with the window blocked. */
  readonly focus: number;
};

/**
 * The weekly times for a team's field window, best first: the fewest conflicts, then the most focus left to everyone
 * together, then the earliest in the week. Exact over the given weeks and grid; only times with the fewest conflicts are
 * weighed and returned.
 *
 * @throws RangeError on an unknown zone, or a length or grid that is not a whole number above 0.
 */
export const chooseTeamWindow = (input: TeamWindowInput): readonly WindowOption[] => {
  const priced = pricedSlots(input);
  const least = Math.min(...priced.map(({ conflicts }) => conflicts));
  return priced
    .filter(({ conflicts }) => conflicts === least)
    .map((option) => ({ ...option, focus: focusWith(option, input.members) }))
    .sort((a, b) => b.focus - a.focus || a.slot.weekday - b.slot.weekday || a.slot.minute - b.slot.minute);
};

/** One given weekly time, priced the same way; `undefined` where it is not on the grid. */
export const priceTeamWindow = (input: TeamWindowInput, slot: WindowSlot): WindowOption | undefined => {
  const option = pricedSlots(input).find((one) => one.slot.weekday === slot.weekday && one.slot.minute === slot.minute);
  return option && { ...option, focus: focusWith(option, input.members) };
};

/**
 * Whether it is worth moving a team's window: a habit is not broken for little. It is when, on average, someone more
 * could come each week.
 */
export const isWorthMoving = (from: WindowOption, to: WindowOption): boolean =>
  from.conflicts - to.conflicts >= Math.max(1, to.weeks.length);

type Priced = Omit<WindowOption, 'focus'>;

const pricedSlots = (input: TeamWindowInput): readonly Priced[] => {
  const { members, weeks, lengthMinutes, grid } = input;
  const unknown = members.filter((member) => member.weeks === undefined).map(({ id }) => id);
  const known = members.flatMap(({ id, weeks: own }) => (own === undefined ? [] : [{ id, weeks: own }]));
  const read = weeks.map((week, index) => readWeek(week, index, known, input));
  return slotsOf(lengthMinutes, grid).flatMap((slot) => {
    const own = read.map(({ at }) => at(slot));
    // On a day that nobody works everybody is busy: such times are no answer, however few can be asked.
    if (known.length > 0 && own.every(({ busy, away }) => busy.length + away.length === known.length)) return [];
    return [{ slot, weeks: own, unknown, conflicts: own.reduce((sum, { busy }) => sum + busy.length, 0) }];
  });
};

type Known = { readonly id: string; readonly weeks: readonly PlanInput[] };

/** A week's windows by slot. */
const readWeek = (
  week: Week,
  index: number,
  known: readonly Known[],
  { zone, lengthMinutes, grid }: TeamWindowInput,
): { readonly at: (slot: WindowSlot) => WindowWeek } => {
  const range = {
    start: instantOf(week, { weekday: 0, minute: 0 }, zone),
    end: instantOf(addWeeks(week, 1), { weekday: 0, minute: 0 }, zone),
  };
  const present = known.filter(({ weeks }) => hasTime(weeks[index]));
  const away = known.filter((one) => !present.includes(one)).map(({ id }) => id);
  const people: readonly Participant[] = present.map(({ id, weeks }) => ({ id, busy: notFree(weeks[index], range) }));
  const conflicts = new Map(
    findCommonWindows(people, lengthMinutes, range, grid).map((window) => [window.start, window.conflicts]),
  );
  return {
    at: (slot) => {
      const start = instantOf(week, slot, zone);
      const busy = conflicts.get(start) ?? people.map(({ id }) => id);
      return { week, time: { start, end: start + lengthMinutes }, busy, away };
    },
  };
};

/** Every start that the grid allows within a day. */
const slotsOf = (lengthMinutes: number, grid: number): readonly WindowSlot[] =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
    Array.from({ length: Math.floor((1440 - lengthMinutes) / grid) + 1 }, (_, index) => ({
      weekday,
      minute: index * grid,
    })),
  );

const instantOf = (week: Week, { weekday, minute }: WindowSlot, zone: string): number =>
  toUtcMinutes({ date: addDays(mondayOf(week), weekday), minutes: minute }, zone);

const takenIn = ({ busy, relationship, pinned }: PlanInput): readonly Interval[] =>
  union([...busy, ...relationship, ...pinned]);

/** Whether any of the week's working time is left: who is away altogether is not asked. */
const hasTime = (input: PlanInput | undefined): boolean =>
  input !== undefined && subtract(union(input.days.flatMap(({ working }) => working)), union(input.busy)).length > 0;

/** Everything but free working time outside lunch. Focus that may still move is free. */
const notFree = (input: PlanInput | undefined, range: Interval): readonly Interval[] => {
  if (input === undefined) return [range];
  const working = union(input.days.flatMap((day) => day.working));
  const lunch = union(input.days.flatMap((day) => day.lunch));
  return subtract([range], subtract(subtract(working, lunch), takenIn(input)));
};

const focusWith = ({ weeks }: Priced, members: readonly WindowMember[]): number =>
  members.reduce(
    (sum, member) =>
      sum +
      (member.weeks ?? []).reduce((own, input, index) => {
        const window = weeks[index];
        const stays = window === undefined || window.away.includes(member.id) || window.busy.includes(member.id);
        const relationship = stays ? input.relationship : [...input.relationship, window.time];
        return own + planFocus({ ...input, relationship }).score;
      }, 0),
    0,
  );
