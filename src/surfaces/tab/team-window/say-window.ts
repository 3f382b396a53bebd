import { nextOf } from '#domain/calendar/team-series.ts';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import type { WindowOption } from '#domain/calendar/team-window.ts';
import { localMoments } from '#domain/calendar/window-attendance.ts';
import type { Attendance, LocalMoment } from '#domain/calendar/window-attendance.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { listIn } from '#messages/list-in.ts';
import type { TeamWindowKey } from '#messages/team-window/en.ts';
import type { Words } from '#messages/words.ts';
import { timeText, weekdayNames } from '#messages/times.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { placeOf } from '../team-series/place-of.ts';

/** What sentences about a window are made with. */
export type WindowSpeech = {
  readonly words: Words<TeamWindowKey>;
  /** The reader's, e.g. `it-IT`. */
  readonly locale: string;
  readonly dates: DateFormat;
};

/** On its own clock: "Tuesday at 15:00, 30 minutes". */
export const sayWeekly = (
  { moment, minutes }: Pick<WeeklyTime, 'moment' | 'minutes'>,
  { words, locale }: WindowSpeech,
): string => words('when', { day: dayName(moment.weekday, locale), time: timeText(moment.minute), minutes });

/** On the reader's clock; `undefined` where that is the window's own. */
export const sayOwnClock = (
  weekly: WeeklyTime,
  zone: string,
  now: number,
  { words, dates }: WindowSpeech,
): string | undefined => {
  if (zone === weekly.zone) return undefined;
  const { date, minutes } = toLocalTime(nextOf(weekly, now).start, zone);
  return words('when.own.next', { date: dates.date(date), time: timeText(minutes) });
};

/**
 * Where someone is at that time: "14:00, London; from 30 March 15:00". Whose clock is the team's is not told a place: a
 * mailbox may name another one with the same clock.
 */
export const sayPlaceTime = (option: WindowOption, zone: string, speech: WindowSpeech): string =>
  isTeamsClock(option, zone)
    ? speech.words('who.same', { time: timeText(option.slot.minute) })
    : sayElsewhere(option, zone, speech);

const isTeamsClock = ({ slot, weeks }: WindowOption, zone: string): boolean =>
  localMoments(
    weeks.map(({ time }) => time),
    zone,
  ).every(({ weekday, minute }) => weekday === slot.weekday && minute === slot.minute);

const sayElsewhere = (option: WindowOption, zone: string, speech: WindowSpeech): string =>
  sayLocalTimes(option, zone, speech, (isOtherDay, values) =>
    speech.words(isOtherDay ? 'who.day' : 'who.time', { ...values, place: placeOf(zone) }),
  );

/** The same of the reader, whose clock is another than the window's: "09:00 on your clock; from 16 March 10:00". */
export const sayReaderTime = (option: WindowOption, zone: string, speech: WindowSpeech): string =>
  sayLocalTimes(option, zone, speech, (isOtherDay, values) =>
    speech.words(isOtherDay ? 'when.own.day' : 'when.own', values),
  );

const sayLocalTimes = (
  option: WindowOption,
  zone: string,
  { words, locale, dates }: WindowSpeech,
  sayFirst: (isOtherDay: boolean, values: { readonly day: string; readonly time: string }) => string,
): string => {
  const isOtherDay = ({ weekday }: LocalMoment): boolean => weekday !== option.slot.weekday;
  const said = (moment: LocalMoment, index: number): string => {
    const values = { day: dayName(moment.weekday, locale), time: timeText(moment.minute) };
    if (index === 0) return sayFirst(isOtherDay(moment), values);
    const date = dates.days(moment.from, moment.from, false);
    return words(isOtherDay(moment) ? 'who.change.day' : 'who.change', { ...values, date });
  };
  const times = option.weeks.map(({ time }) => time);
  return localMoments(times, zone).map(said).join('; ');
};

/** How far someone can come; `look` beside the word, for the eye. */
export type AttendanceLine = { readonly look: 'free' | 'partly' | 'away' | 'unknown'; readonly text: string };

/** How far someone can come, in a line each. */
export const sayAttendance = (
  attendance: Attendance,
  option: WindowOption,
  zone: string,
  speech: WindowSpeech,
): readonly AttendanceLine[] => {
  const { words } = speech;
  if (attendance.kind === 'unknown') return [{ look: 'unknown', text: words('who.unknown') }];
  const weeks = option.weeks.length;
  const line = (
    look: 'partly' | 'away',
    kind: 'busy' | 'off' | 'away',
    times: readonly Interval[],
  ): readonly AttendanceLine[] => {
    const count = times.length;
    if (count === 0) return [];
    const values = { count, weeks, dates: sayDates(times, zone, speech) };
    return [{ look, text: words(count === weeks ? `who.${kind}.all` : `who.${kind}`, values) }];
  };
  const { busy, off, away } = attendance;
  const lines = [...line('partly', 'busy', busy), ...line('partly', 'off', off), ...line('away', 'away', away)];
  return lines.length === 0 ? [{ look: 'free', text: words('who.free') }] : lines;
};

/** On which days of the team something is: "9 and 16 March". */
const sayDates = (times: readonly Interval[], zone: string, { dates, locale }: WindowSpeech): string =>
  listIn(
    locale,
    times.map(({ start }) => {
      const { date } = toLocalTime(start, zone);
      return dates.days(date, date, false);
    }),
  );

/** Whom a time suits: everyone, but for weeks in which someone is away altogether; or the most, with the others named. */
export const sayFit = (
  { weeks, unknown, conflicts }: WindowOption,
  nameOf: (id: string) => string,
  { words, locale }: WindowSpeech,
): string => {
  const named = (ids: readonly string[]): string => listIn(locale, [...new Set(ids)].map(nameOf));
  if (conflicts > 0) return words('option.least', { names: named(weeks.flatMap(({ busy }) => busy)) });
  const all = unknown.length === 0 ? 'option.all' : 'option.all.known';
  const away = weeks.flatMap((week) => week.away);
  return away.length === 0 ? words(all) : words(`${all}.away`, { names: named(away) });
};

/** A member's name. */
export const nameIn = (
  named: readonly { readonly personId: string; readonly name: string }[],
  id: string,
  words: Words<TeamWindowKey>,
): string => named.find(({ personId }) => personId === id)?.name ?? words('former');

const dayName = (weekday: number, locale: string): string => weekdayNames(locale)[weekday] ?? '';
