import { sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekdayOf } from '#domain/shared/week.ts';
import type { WindowMember, WindowOption } from './team-window.ts';
import { toLocalTime } from './zone.ts';

/** Whether a member can come to a window in the weeks that were looked at. */
export type Attendance =
  /** Their calendar may not be read: nothing is known of them, and they are not taken for free. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      /** Times at which they have something else. */
      readonly busy: readonly Interval[];
      /** Times at which they do not work, in weeks in which they otherwise do. */
      readonly off: readonly Interval[];
      /** Times in weeks in which they are away altogether. */
      readonly away: readonly Interval[];
    };

/** What a window is for one member. */
export const attendanceOf = (option: WindowOption, { id, weeks: own }: WindowMember): Attendance => {
  if (own === undefined || option.unknown.includes(id)) return { kind: 'unknown' };
  const without = option.weeks
    .map(({ time, busy }, index) => ({ time, isBusy: busy.includes(id), days: own[index]?.days ?? [] }))
    .filter(({ isBusy }) => isBusy)
    .map(({ time, days }) => ({
      time,
      isOff: !isWithin(
        time,
        days.flatMap((day) => day.working),
      ),
    }));
  return {
    kind: 'known',
    busy: without.filter(({ isOff }) => !isOff).map(({ time }) => time),
    off: without.filter(({ isOff }) => isOff).map(({ time }) => time),
    away: option.weeks.filter(({ away }) => away.includes(id)).map(({ time }) => time),
  };
};

const isWithin = (time: Interval, working: readonly Interval[]): boolean =>
  working.reduce((sum, part) => sum + sharedMinutes(part, time), 0) === time.end - time.start;

/** A time of day on somebody's clock, and the day from which it is that. */
export type LocalMoment = {
  /** Of the first occurrence, on that clock. */
  readonly from: Day;
  /** 0 = Monday; at the other end of the world it is another than the team's. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
};

/** When weekly times are on the clock of a zone: one, and one more for each change of a clock in between. */
export const localMoments = (times: readonly Interval[], zone: string): readonly LocalMoment[] => {
  const moments: LocalMoment[] = [];
  for (const { start } of times) {
    const { date, minutes } = toLocalTime(start, zone);
    const weekday = weekdayOf(date);
    const last = moments.at(-1);
    if (last?.weekday !== weekday || last.minute !== minutes) moments.push({ from: date, weekday, minute: minutes });
  }
  return moments;
};
