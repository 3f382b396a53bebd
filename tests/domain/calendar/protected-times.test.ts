import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { protectedRange, protectedTimes } from '#domain/calendar/protected-times.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import { minutesInside } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';

const at = (time: string): number => Date.parse(`2026-11-${time}Z`) / 60_000;
// A Friday; Rome is an hour ahead of UTC.
const now = at('20T08:00');
const settings = defaultCalendarSettings('Europe/Rome');

const event = (start: string, end: string, given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'AAMk',
  etag: 'W/"1"',
  subject: 'The pilot plan',
  time: { start: at(start), end: at(end) },
  allDay: false,
  showAs: 'busy',
  cancelled: false,
  declined: false,
  others: ['bo@sample.example'],
  mark: undefined,
  written: undefined,
  ...given,
});

const onFriday = (times: readonly Interval[]): readonly Interval[] =>
  times.filter(({ start }) => start < at('21T00:00'));
const span = (from: string, to: string): Interval => ({ start: at(`20T${from}`), end: at(`20T${to}`) });

describe('what is kept of a calendar', () => {
  test('are the next two weeks', () => {
    expect(protectedRange(now)).toEqual({ start: now, end: at('20T08:00') + 14 * 1440 });
    expect(protectedTimes([], settings, now)).toMatchObject({ at: now, until: now + 14 * 1440, focus: [] });
  });

  test('is of working time what lunch leaves, from now on', () => {
    expect(onFriday(protectedTimes([], settings, now).free)).toEqual([span('08:00', '11:30'), span('12:30', '17:00')]);
  });

  test('are our focus blocks, and what they and meetings leave', () => {
    const events = [event('20T13:00', '20T14:00'), event('20T14:00', '20T16:00', { mark: 'focus' })];
    const times = protectedTimes(events, settings, now);
    expect(times.focus).toEqual([span('14:00', '16:00')]);
    expect(onFriday(times.free)).toEqual([span('08:00', '11:30'), span('12:30', '13:00'), span('16:00', '17:00')]);
  });

  test('is no block that was cancelled, and no gap too short to meet in', () => {
    const events = [event('20T08:10', '20T17:00'), event('20T09:00', '20T10:00', { mark: 'focus', cancelled: true })];
    const times = protectedTimes(events, settings, now);
    expect(times.focus).toEqual([]);
    expect(onFriday(times.free)).toEqual([]);
  });

  test('is no free time on a day that is all taken', () => {
    const day = event('20T00:00', '21T00:00', { allDay: true, showAs: 'oof' });
    expect(onFriday(protectedTimes([day], settings, now).free)).toEqual([]);
  });

  test('holds what is left of a night shift that began the day before', () => {
    const nights = { ...settings, hours: sameHours([4], { start: 22 * 60, end: 6 * 60 }), lunch: [] };
    expect(onFriday(protectedTimes([], nights, at('20T02:00')).free)).toEqual([span('02:00', '05:00')]);
  });

  test('is nothing free where the hours say nothing', () => {
    const unclear = { ...settings, hours: sameHours([1, 2, 3, 4, 5], { start: 540, end: 540 }) };
    expect(protectedTimes([], unclear, now).free).toEqual([]);
  });

  test('are times alone, few enough for a mailbox, free ones beside everything else', () => {
    const times = fc.record({
      start: fc.integer({ min: now - 600, max: now + 15 * 1440 }),
      length: fc.integer({ min: 1, max: 300 }),
      mark: fc.constantFrom('focus' as const, undefined),
    });
    fc.assert(
      fc.property(fc.array(times, { maxLength: 400 }), (drawn) => {
        const events = drawn.map(({ start, length, mark }) =>
          event('20T09:00', '20T10:00', { time: { start, end: start + length }, mark }),
        );
        const kept = protectedTimes(events, settings, now);
        expect(JSON.stringify(kept).length).toBeLessThan(32 * 1024);
        expect(JSON.stringify(kept)).not.toMatch(/pilot|sample/);
        for (const { time } of events) expect(minutesInside(time, kept.free)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
