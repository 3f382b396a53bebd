import { isSameInterval, union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Schedule } from './schedule.ts';
import { scheduleWeeks } from './schedule-weeks.ts';
import { sortEvents } from './sort-events.ts';
import type { WeeklyTime } from './team-series.ts';
import type { WindowMember } from './team-window.ts';
import { weekDays, weekInputs } from './week-input.ts';
import type { WeeksPlanInput } from './weeks-plan.ts';
import { timeIn } from './weekly-overlap.ts';

/** Minutes between two starts that are tried, and of the focus that is weighed beside them. */
export const windowGrid = 15;

/** The team for which a window is looked for. */
export type WindowTeam = {
  readonly teamId: string;
  /** IANA zone. */
  readonly zone: string;
  /** What it keeps, and kept last: whoever has that in their calendar is not busy with anything else then. */
  readonly kept: readonly WeeklyTime[];
};

/**
 * Oneself, as one's own settings and calendar say, without what is in it of this team's window.
 *
 * @param elsewhere windows of one's other teams, in the calendar or not: two teams never have one person at once
 */
export const ownMember = (
  id: string,
  input: WeeksPlanInput,
  weeks: readonly Week[],
  { teamId }: WindowTeam,
  elsewhere: readonly WeeklyTime[],
): WindowMember => {
  const events = input.events.filter(({ team }) => team?.teamId !== teamId);
  const days = weeks.map((week) => weekDays(week, input.settings));
  const working = union(days.flatMap((week) => week.days.flatMap((day) => day.working)));
  const others = elsewhere.flatMap((one) => weeks.map((week) => timeIn(week, one)));
  const inputs = weekInputs(days, { ...input, events }, sortEvents(events, working, input));
  return {
    id,
    weeks: inputs.map(({ wanted }) => ({
      ...wanted,
      relationship: [...wanted.relationship, ...others],
      settings: { ...wanted.settings, grid: windowGrid },
    })),
  };
};

/** Someone else, as far as their calendar shows it; `undefined`: nobody answered for them, which is unknown. */
export const otherMember = (
  id: string,
  schedule: Schedule | undefined,
  weeks: readonly Week[],
  team: WindowTeam,
): WindowMember => {
  const { kept, zone } = team;
  if (schedule?.kind !== 'known') return { id, weeks: undefined };
  const times = kept.flatMap((one) => weeks.map((week) => timeIn(week, one)));
  const rest = { ...schedule, busy: withoutOnce(schedule.busy, times) };
  const inputs = scheduleWeeks(rest, weeks, zone);
  return {
    id,
    weeks: inputs?.map((input) => ({ ...input, settings: { ...input.settings, grid: windowGrid } })),
  };
};

/**
 * Others' calendars do not say what a time is: one that is exactly the window's is taken for it. Where there are two, one
 * of them is something else.
 */
const withoutOnce = <Busy extends { readonly time: Interval }>(
  busy: readonly Busy[],
  times: readonly Interval[],
): readonly Busy[] => {
  const own = times.flatMap((time) => busy.find((one) => isSameInterval(one.time, time)) ?? []);
  return busy.filter((one) => !own.includes(one));
};
