import type { WorkingHours } from '#domain/calendar/schedule.ts';
import { ianaZoneOf } from '#domain/calendar/windows-zones.ts';
import { field, listOf, textOf } from './json.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Monday to Friday, nine to six: what a new mailbox of Exchange is close to as well. */
const usualTimes = { start: 9 * 60, end: 18 * 60 };
const usual = { weekdays: [1, 2, 3, 4, 5], ...usualTimes };

/**
 * Working hours out of `mailboxSettings`; the usual ones where the mailbox has none. Hours that start and end at the same
 * time say neither all day nor never: of those, the days alone are taken.
 */
export const readWorkingHours = (settings: unknown): WorkingHours => {
  const hours = field(settings, 'workingHours');
  const name = textOf(field(field(hours, 'timeZone'), 'name')) ?? textOf(field(settings, 'timeZone')) ?? '';
  const start = readTime(field(hours, 'startTime'));
  const end = readTime(field(hours, 'endTime'));
  const days = listOf(field(hours, 'daysOfWeek')).map((day) => weekdays.indexOf(String(day).toLowerCase()));
  if (start === undefined || end === undefined) return { zone: ianaZoneOf(name), ...usual };
  const times = start === end ? usualTimes : { start, end };
  return { zone: ianaZoneOf(name), weekdays: days.filter((day) => day >= 0), ...times };
};

/** `08:30:00.0000000` as minutes since midnight. */
const readTime = (json: unknown): number | undefined => {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(textOf(json) ?? '') ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
};
