import { expect, test } from '@jest/globals';
import { sameHours, usualSpan, workingTime } from '#domain/calendar/working-time.ts';
import type { LocalSpan } from '#domain/calendar/working-time.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const nineToSix = sameHours(everyDay, { start: 540, end: 1080 });
const span = (from: number, until: number): LocalSpan => ({ start: from * 60, end: until * 60 });
const utc = (iso: string): number => Date.parse(iso) / 60_000;
const between = (start: string, end: string): readonly { start: number; end: number }[] => [
  { start: utc(start), end: utc(end) },
];

test('a working day runs from start to end on its own clock', () => {
  const time = workingTime('2026-11-20', nineToSix, 'Europe/Rome');
  expect(time).toEqual(between('2026-11-20T08:00Z', '2026-11-20T17:00Z'));
});

test('a day that is not worked has none', () => {
  expect(workingTime('2026-11-21', sameHours([1, 2, 3, 4, 5], { start: 540, end: 1080 }), 'Europe/Rome')).toEqual([]);
  expect(workingTime('2026-11-20', sameHours([], { start: 540, end: 1080 }), 'Europe/Rome')).toEqual([]);
});

test('a night shift belongs to the day it starts on', () => {
  const nights = sameHours([5], { start: 1320, end: 360 });
  expect(workingTime('2026-11-20', nights, 'UTC')).toEqual(between('2026-11-20T22:00Z', '2026-11-21T06:00Z'));
  expect(workingTime('2026-11-21', nights, 'UTC')).toEqual([]);
});

test('round the clock is from 0 to 24', () => {
  const always = sameHours(everyDay, { start: 0, end: 1440 });
  expect(workingTime('2026-11-20', always, 'UTC')).toEqual(between('2026-11-20T00:00Z', '2026-11-21T00:00Z'));
});

test('split hours are several intervals, by start, and touching ones are one', () => {
  const split = [[], [], [], [], [], [span(15, 19), span(8, 12)], []];
  expect(workingTime('2026-11-20', split, 'UTC')).toEqual([
    ...between('2026-11-20T08:00Z', '2026-11-20T12:00Z'),
    ...between('2026-11-20T15:00Z', '2026-11-20T19:00Z'),
  ]);
  const touching = [[], [], [], [], [], [span(8, 12), span(12, 16)], []];
  expect(workingTime('2026-11-20', touching, 'UTC')).toEqual(between('2026-11-20T08:00Z', '2026-11-20T16:00Z'));
});

test('a day is shown over its own hours, a day off over those of the week', () => {
  const days = [[], [span(8, 12), span(15, 19)], [span(10, 14)], [], [], [], []];
  expect(usualSpan('2026-11-17', days, 'UTC')).toEqual(between('2026-11-17T10:00Z', '2026-11-17T14:00Z')[0]);
  expect(usualSpan('2026-11-20', days, 'UTC')).toEqual(between('2026-11-20T08:00Z', '2026-11-20T19:00Z')[0]);
  const never = sameHours([], { start: 0, end: 0 });
  expect(usualSpan('2026-11-20', never, 'UTC')).toEqual(between('2026-11-20T09:00Z', '2026-11-20T18:00Z')[0]);
});

test('an end at the start is refused', () => {
  expect(() => workingTime('2026-11-20', sameHours(everyDay, { start: 540, end: 540 }), 'UTC')).toThrow(RangeError);
});

test('a gap inside working hours shortens them, an overlap lengthens them', () => {
  const early = sameHours(everyDay, { start: 60, end: 600 });
  expect(workingTime('2026-03-29', early, 'Europe/Rome')).toEqual(between('2026-03-29T00:00Z', '2026-03-29T08:00Z'));
  expect(workingTime('2026-10-25', early, 'Europe/Rome')).toEqual(between('2026-10-24T23:00Z', '2026-10-25T09:00Z'));
});

test('hours that start in a gap start after it', () => {
  const early = sameHours(everyDay, { start: 150, end: 600 });
  expect(workingTime('2026-03-29', early, 'Europe/Rome')).toEqual(between('2026-03-29T01:30Z', '2026-03-29T08:00Z'));
  const always = sameHours(everyDay, { start: 0, end: 1440 });
  expect(workingTime('2026-04-24', always, 'Africa/Cairo')).toEqual(between('2026-04-23T22:00Z', '2026-04-24T21:00Z'));
});

test('a date that the zone skipped has none, and its neighbours keep theirs', () => {
  expect(workingTime('2011-12-30', nineToSix, 'Pacific/Apia')).toEqual([]);
  expect(workingTime('2011-12-29', nineToSix, 'Pacific/Apia')).toEqual(
    between('2011-12-29T19:00Z', '2011-12-30T04:00Z'),
  );
  expect(workingTime('2011-12-31', nineToSix, 'Pacific/Apia')).toEqual(
    between('2011-12-30T19:00Z', '2011-12-31T04:00Z'),
  );
});

test('a week in which someone travels takes each day in the zone it is worked in', () => {
  expect(workingTime('2026-11-19', nineToSix, 'Europe/Rome')[0]?.start).toBe(utc('2026-11-19T08:00Z'));
  expect(workingTime('2026-11-20', nineToSix, 'America/New_York')[0]?.start).toBe(utc('2026-11-20T14:00Z'));
});
