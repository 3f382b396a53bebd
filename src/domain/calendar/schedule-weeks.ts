import { isSameInterval, sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { defaultCalendarSettings } from './calendar-settings.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import { isTaken } from './event-time.ts';
import type { BusyTime, Schedule } from './schedule.ts';
import { weekDays } from './week-input.ts';
import { sameHours } from './working-time.ts';
import { toLocalTime } from './zone.ts';

/**
 * Somebody else's weeks as the planner sees them, one for each given; `undefined` when their calendar is unknown. Of how
 * they want it planned nothing is known: the usual lunch and lengths are taken, and all that they show as taken stays.
 *
 * @param zone IANA zone on whose clock the usual working hours are taken for whoever's mailbox tells none
 * @throws RangeError on an unknown zone.
 */
export const scheduleWeeks = (
  schedule: Schedule,
  weeks: readonly Week[],
  zone: string,
): readonly PlanInput[] | undefined => {
  if (schedule.kind === 'unknown') return undefined;
  const settings = settingsOf(schedule, zone);
  return weeks.map((week) => weekInput(schedule.busy, week, settings));
};

/**
 * The week that a 1-1 with somebody else lies in for them, with the 1-1 among its relationship time; `undefined` when
 * their calendar is unknown, or does not show the 1-1 as a time of its own: what else lies there cannot be told then.
 *
 * @param zone as for {@link scheduleWeeks}
 */
export const weekAround = (schedule: Schedule, oneToOne: Interval, zone: string): PlanInput | undefined => {
  if (schedule.kind === 'unknown') return undefined;
  const settings = settingsOf(schedule, zone);
  const own = schedule.busy.find(({ time, showAs }) => isTaken(showAs) && isSameInterval(time, oneToOne));
  if (own === undefined) return undefined;
  const week = weekOf(toLocalTime(oneToOne.start, settings.zone).date);
  const rest = schedule.busy.filter((one) => one !== own);
  return { ...weekInput(rest, week, settings), relationship: [oneToOne] };
};

type Known = Extract<Schedule, { kind: 'known' }>;

/** The usual hours on the given clock are the best guess where the mailbox tells none: busy times hold all the same. */
const settingsOf = ({ hours }: Known, zone: string): CalendarSettings =>
  hours === undefined
    ? defaultCalendarSettings(zone)
    : defaultCalendarSettings(hours.zone, sameHours(hours.weekdays, { start: hours.start, end: hours.end }));

const weekInput = (busy: readonly BusyTime[], week: Week, settings: CalendarSettings): PlanInput => {
  const { days } = weekDays(week, settings);
  const working = days.flatMap((day) => day.working);
  const matters = ({ time, showAs }: BusyTime): boolean =>
    isTaken(showAs) && working.some((part) => sharedMinutes(part, time) > 0);
  return {
    days,
    busy: busy.filter(matters).map(({ time }) => time),
    relationship: [],
    current: [],
    pinned: [],
    tombstones: [],
    settings: settings.focus,
  };
};
