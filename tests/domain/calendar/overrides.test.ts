import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { overridesIn } from '#domain/calendar/overrides.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { parseWeek } from '#domain/shared/week.ts';
import { focusBlock, meeting, on } from './sample-week.ts';

const [w46, w47, w48] = ['2026-W46', '2026-W47', '2026-W48'].map((name) => parseWeek(name)!) as [
  NonNullable<ReturnType<typeof parseWeek>>,
  NonNullable<ReturnType<typeof parseWeek>>,
  NonNullable<ReturnType<typeof parseWeek>>,
];
const focus = focusBlock('focus', on(0, 9, 11));
const called = (time: Interval, given: Partial<CalendarEvent> = {}): CalendarEvent =>
  meeting(time, { organized: { webLink: undefined, names: ['Ben', 'Cleo'] }, ...given });
const count = (...events: readonly CalendarEvent[]): number => overridesIn(events, w47, 'Europe/Rome');

describe('focus that was overridden just this once', () => {
  test('is each block into which its owner has called a meeting, once however many there are', () => {
    expect(count(focus)).toBe(0);
    expect(count(focus, called(on(0, 10, 10.5)))).toBe(1);
    expect(count(focus, called(on(0, 10, 10.5)), called(on(0, 10.5, 12)))).toBe(1);
  });

  test('is two blocks where one meeting falls into both', () => {
    expect(count(focus, focusBlock('second', on(0, 11.5, 13)), called(on(0, 10, 12)))).toBe(2);
  });

  test('is a 1-1, too', () => {
    const oneToOne = called(on(0, 10, 11), { others: ['ben@contoso.example'] });
    expect(count(focus, oneToOne)).toBe(1);
  });

  test.each<[string, CalendarEvent]>([
    ['right before it', called(on(0, 8, 9))],
    ['right after it', called(on(0, 11, 12))],
    ['of no length', called(on(0, 10, 10))],
    ['that others have called', meeting(on(0, 10, 11))],
    ['to which nobody is invited, or nobody comes', called(on(0, 10, 11), { others: [] })],
    ['that was cancelled', called(on(0, 10, 11), { cancelled: true })],
    ['that one has left oneself', called(on(0, 10, 11), { declined: true })],
    ['that is shown as free', called(on(0, 10, 11), { showAs: 'free' })],
    ['that is a whole day', called(on(0, 0, 24), { allDay: true })],
    ['that is focus or a field window of ours', called(on(0, 10, 11), { mark: 'field-window' })],
  ])('is none by a meeting %s', (_, other) => {
    expect(count(focus, other)).toBe(0);
  });

  test('is none where the block was taken away, or is none of ours', () => {
    const cancelled = { ...focus, cancelled: true };
    const copy = { ...focus, mark: undefined };
    expect(count(cancelled, copy, called(on(0, 10, 11)))).toBe(0);
  });

  test('is of the week in which the block begins on its owner’s clock', () => {
    // Sunday 23:30 in Rome is Monday in Auckland.
    const late = focusBlock('late', on(6, 23.5, 25));
    const events = [late, called(on(6, 24, 25))];
    expect([w46, w47, w48].map((week) => overridesIn(events, week, 'Europe/Rome'))).toEqual([0, 1, 0]);
    expect([w46, w47, w48].map((week) => overridesIn(events, week, 'Pacific/Auckland'))).toEqual([0, 0, 1]);
  });
});
