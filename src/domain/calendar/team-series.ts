import { nextTime } from '#domain/ritual/ritual-plan.ts';
import type { WeeklyMoment } from '#domain/week/team-settings.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { weekdayOf } from '#domain/shared/week.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { toLocalTime } from './zone.ts';

/** A time of each week: on the clock of its zone it keeps its hour. */
export type WeeklyTime = {
  readonly moment: WeeklyMoment;
  readonly minutes: number;
  /** IANA zone. */
  readonly zone: string;
};

/** A team's field window as a series of ours in one's own calendar. */
export type TeamSeries = {
  /** As it was written: the team's window of then, wherever its owner has put it since. */
  readonly weekly: WeeklyTime;
  /** Where its owner has it: where most of its occurrences stand. */
  readonly own: WeeklyTime;
  /** One of its occurrences, where it stands now; UTC minutes. */
  readonly time: Interval;
};

/** A series as it is to stand in one's own calendar. */
export type WantedSeries = Pick<TeamSeries, 'weekly' | 'own'>;

/** One that stands at the team's own hour. */
export const asWritten = (weekly: WeeklyTime): WantedSeries => ({ weekly, own: weekly });

/** How one's own calendar follows a team's field window. */
export type SeriesState =
  /** None of the team's is in it. */
  | { readonly kind: 'none' }
  /** What the team has adopted is in it, wherever its owner has moved it. */
  | { readonly kind: 'kept' }
  /** One that the team has given up, or moved, is still in it. */
  | { readonly kind: 'outdated'; readonly left: readonly WeeklyTime[] };

/** The series of a team among events; the same one written twice is two. */
export const seriesOf = (events: readonly CalendarEvent[], teamId: string): readonly TeamSeries[] => {
  const found = new Map<string, { readonly weekly: WeeklyTime; readonly time: Interval; readonly times: Interval[] }>();
  for (const { mark, team, written, time, cancelled } of events) {
    if (mark !== 'field-window' || cancelled || team?.teamId !== teamId || written === undefined) continue;
    const key = [written.start, written.end, team.zone].join(' ');
    const one = found.get(key);
    if (one === undefined) found.set(key, { weekly: weeklyOf(written, team.zone), time, times: [time] });
    else one.times.push(time);
  }
  return [...found.values()].map(({ weekly, time, times }) => ({ weekly, own: usualOf(times, weekly), time }));
};

/** What stands in one's calendar against what the team has adopted; `undefined`: it has no window. */
export const seriesState = (series: readonly TeamSeries[], adopted: WeeklyTime | undefined): SeriesState => {
  const left = series
    .map(({ weekly }) => weekly)
    .filter((weekly) => adopted === undefined || !isSameWeekly(weekly, adopted));
  if (left.length > 0) return { kind: 'outdated', left };
  return { kind: series.length > 0 ? 'kept' : 'none' };
};

/** What to do so that one's calendar holds exactly `wanted` of a team's. */
export type SeriesChanges = { readonly write: readonly WantedSeries[]; readonly remove: readonly TeamSeries[] };

/** The difference to what is wanted; where one stands twice, the first stays. */
export const seriesChanges = (series: readonly TeamSeries[], wanted: readonly WantedSeries[]): SeriesChanges => {
  const kept = wanted.flatMap((one) => series.find(({ weekly }) => isSameWeekly(weekly, one.weekly)) ?? []);
  return {
    write: wanted.filter((one) => !kept.some(({ weekly }) => isSameWeekly(weekly, one.weekly))),
    remove: series.filter((one) => !kept.includes(one)),
  };
};

/** Whether two are the same time on the same clock. */
export const isSameWeekly = (one: WeeklyTime, other: WeeklyTime): boolean =>
  one.moment.weekday === other.moment.weekday &&
  one.moment.minute === other.moment.minute &&
  one.minutes === other.minutes &&
  one.zone === other.zone;

/** The next one after a UTC minute. */
export const nextOf = ({ moment, minutes, zone }: WeeklyTime, now: number): Interval => {
  const start = nextTime(moment, zone, now * minuteMs) / minuteMs;
  return { start, end: start + minutes };
};

const minuteMs = 60_000;

/** Where most occurrences stand; `weekly` where no other place has more. */
const usualOf = (times: readonly Interval[], weekly: WeeklyTime): WeeklyTime => {
  const places = [weekly, ...times.map((time) => weeklyOf(time, weekly.zone))];
  const countOf = (place: WeeklyTime): number =>
    times.filter((time) => isSameWeekly(weeklyOf(time, weekly.zone), place)).length;
  return places.reduce((most, place) => (countOf(place) > countOf(most) ? place : most), weekly);
};

const weeklyOf = ({ start, end }: Interval, zone: string): WeeklyTime => {
  const { date, minutes } = toLocalTime(start, zone);
  return { moment: { weekday: weekdayOf(date), minute: minutes }, minutes: end - start, zone };
};
