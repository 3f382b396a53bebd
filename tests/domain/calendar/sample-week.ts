import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { WeeksPlan, WeeksPlanInput } from '#domain/calendar/weeks-plan.ts';
import type { Interval } from '#domain/planner/interval.ts';

/** Monday 16 November 2026, 00:00 in Rome; no clock changes in the weeks around. */
export const monday = Date.parse('2026-11-15T23:00Z') / 60_000;

/** Hours from a day's midnight, 0 = Monday. */
export const on = (day: number, from: number, until: number): Interval => ({
  start: monday + day * 1440 + from * 60,
  end: monday + day * 1440 + until * 60,
});

let ids = 0;

/** A group's meeting of an hour. */
export const meeting = (time: Interval, given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: `event-${++ids}`,
  etag: '1',
  subject: 'Review',
  time,
  allDay: false,
  showAs: 'busy',
  cancelled: false,
  declined: false,
  others: ['ben@contoso.example', 'cleo@contoso.example'],
  mark: undefined,
  written: undefined,
  ...given,
});

export const oneToOne = (time: Interval, given: Partial<CalendarEvent> = {}): CalendarEvent =>
  meeting(time, { others: ['ben@contoso.example'], subject: 'Ada and Ben', ...given });

/** A focus block of ours that stands where we wrote it, unless said otherwise. */
export const focusBlock = (id: string, time: Interval, given: Partial<CalendarEvent> = {}): CalendarEvent =>
  meeting(time, { id, others: [], subject: 'Focus', mark: 'focus', written: time, ...given });

export const rome: CalendarSettings = { ...defaultCalendarSettings('Europe/Rome'), weeks: 1 };

/** Ada's week, seen as it begins. */
export const weeksOf = (given: Partial<WeeksPlanInput> = {}): WeeksPlanInput => ({
  events: [],
  settings: rome,
  tombstones: [],
  now: monday,
  ownAddress: 'ada@contoso.example',
  ...given,
});

/** The calendar once what the plan asks for has been written. */
export const written = (events: readonly CalendarEvent[], { focus }: WeeksPlan): readonly CalendarEvent[] => [
  ...events.filter(({ id }) => !focus.remove.some((block) => block.id === id)),
  ...focus.create.map((time) => focusBlock(`new-${time.start}`, time)),
];

export const overlap = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

export const minutes = (times: readonly Interval[]): number =>
  times.reduce((sum, { start, end }) => sum + end - start, 0);
