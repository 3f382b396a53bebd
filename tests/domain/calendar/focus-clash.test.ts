import { describe, expect, test } from '@jest/globals';
import { focusClash } from '#domain/calendar/focus-clash.ts';
import type { ProtectedTimes } from '#domain/calendar/protected-times.ts';
import type { Interval } from '#domain/planner/interval.ts';

const at = (time: string): number => Date.parse(`2026-11-${time}Z`) / 60_000;
const span = (day: number, from: string, to: string): Interval => ({
  start: at(`${day}T${from}`),
  end: at(`${day}T${to}`),
});

const now = at('20T08:00');
const friday = { start: at('20T00:00'), end: at('21T00:00') };

const kept: ProtectedTimes = {
  at: at('20T07:00'),
  until: at('30T00:00'),
  focus: [span(20, '10:00', '12:00'), span(20, '14:00', '16:00')],
  free: [
    span(20, '09:00', '10:00'),
    span(20, '13:30', '14:00'),
    span(20, '16:30', '17:30'),
    span(23, '09:00', '18:00'),
  ],
};

const clash = (from: string, to: string, times = kept) => focusClash(times, span(20, from, to), friday, now);

describe('a meeting that falls into protected focus', () => {
  test('is told of with the block that it takes from', () => {
    expect(clash('11:30', '12:00')?.blocks).toEqual([span(20, '10:00', '12:00')]);
  });

  test('is told of with every block that it takes from', () => {
    expect(clash('11:30', '14:30')?.blocks).toEqual([span(20, '10:00', '12:00'), span(20, '14:00', '16:00')]);
  });

  test.each([
    ['ends where it begins', '09:30', '10:00'],
    ['begins where it ends', '12:00', '12:30'],
    ['lies apart', '17:00', '17:30'],
  ])('is none when it %s', (_, from, to) => {
    expect(clash(from, to)).toBeUndefined();
  });

  test('is none when it lasts a day: an absence takes nothing', () => {
    expect(focusClash(kept, { start: friday.start, end: friday.end }, friday, now)).toBeUndefined();
    expect(focusClash(kept, { start: friday.start, end: friday.start + 23 * 60 }, friday, now)).toBeUndefined();
  });
});

describe('what was kept of the calendar', () => {
  const meeting = span(20, '11:30', '12:30');

  test('is not named once it is older than it looked ahead: nobody knows what has become of it', () => {
    const until = at('20T11:00');
    expect(focusClash({ ...kept, until }, meeting, friday, until - 1)).toBeDefined();
    expect(focusClash({ ...kept, until }, meeting, friday, until)).toBeUndefined();
  });

  test('says nothing of what lies behind where it looked', () => {
    const until = at('20T11:00');
    expect(focusClash({ ...kept, until }, span(20, '14:00', '15:00'), friday, now)).toBeUndefined();
    expect(focusClash({ ...kept, until }, span(20, '10:00', '10:30'), friday, now)).toEqual({
      blocks: [span(20, '10:00', '12:00')],
      free: { time: span(20, '09:30', '10:00'), place: 'before' },
    });
    expect(focusClash({ ...kept, until }, meeting, friday, now)?.free?.time.end).toBeLessThanOrEqual(until);
  });
});

describe('the nearest free time', () => {
  test('lies right before the block', () => {
    expect(clash('10:00', '10:30')?.free).toEqual({ time: span(20, '09:30', '10:00'), place: 'before' });
  });

  test('lies right after the block', () => {
    const times = { ...kept, free: [span(20, '12:00', '12:45')] };
    expect(clash('11:00', '11:30', times)?.free).toEqual({ time: span(20, '12:00', '12:30'), place: 'after' });
  });

  test('may lie apart from it', () => {
    expect(clash('15:30', '16:30')?.free).toEqual({ time: span(20, '16:30', '17:30'), place: 'apart' });
  });

  test('has room for the whole meeting', () => {
    expect(clash('14:00', '14:45')?.free?.time).toEqual(span(20, '16:30', '17:15'));
  });

  test('is never on another day', () => {
    expect(clash('14:00', '16:00')?.free).toBeUndefined();
  });

  test('is never over', () => {
    expect(focusClash(kept, span(20, '10:00', '10:30'), friday, at('20T09:45'))?.free?.time).toEqual(
      span(20, '13:30', '14:00'),
    );
  });

  test('begins on five minutes, as meetings do', () => {
    const times = { ...kept, free: [span(20, '12:03', '13:00')] };
    expect(clash('11:00', '11:30', times)?.free?.time).toEqual(span(20, '12:05', '12:35'));
  });

  test('is the earlier one of two that are equally near', () => {
    const times = { ...kept, free: [span(20, '09:30', '10:00'), span(20, '12:00', '12:30')] };
    expect(clash('10:45', '11:15', times)?.free?.time).toEqual(span(20, '09:30', '10:00'));
  });

  test('is not named when the calendar was read more than a day ago', () => {
    const old = clash('10:00', '10:30', { ...kept, at: now - 24 * 60 - 1 });
    expect(old).toEqual({ blocks: [span(20, '10:00', '12:00')], free: undefined });
    expect(clash('10:00', '10:30', { ...kept, at: now - 24 * 60 })?.free).toBeDefined();
  });
});
