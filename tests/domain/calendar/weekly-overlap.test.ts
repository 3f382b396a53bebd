import { describe, expect, test } from '@jest/globals';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import { overlapsWeekly } from '#domain/calendar/weekly-overlap.ts';
import { addWeeks, parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';

const week = (name: string): Week => parseWeek(name)!;
const at = (zone: string, weekday: number, hour: number, minutes = 30): WeeklyTime => ({
  moment: { weekday, minute: hour * 60 },
  minutes,
  zone,
});
const w47 = [week('2026-W47')];
const year = Array.from({ length: 53 }, (_, index) => addWeeks(week('2026-W47'), index));
const both = (one: WeeklyTime, other: WeeklyTime, weeks: readonly Week[]): readonly boolean[] => [
  overlapsWeekly(one, other, weeks),
  overlapsWeekly(other, one, weeks),
];

describe('the windows of two teams', () => {
  test.each<[string, WeeklyTime, boolean]>([
    ['at the same time', at('Europe/Rome', 1, 15), true],
    ['that begin while the other lasts', at('Europe/Rome', 1, 15.25), true],
    ['of which one is inside the other', at('Europe/Rome', 1, 14, 120), true],
    ['at the same hour of another day', at('Europe/Rome', 2, 15), false],
    ['one right after the other', at('Europe/Rome', 1, 15.5), false],
    ['at the same hour on clocks that differ', at('Europe/London', 1, 15), false],
    ['at the same time on clocks that differ', at('Europe/London', 1, 14), true],
  ])('%s', (_, other, isMeeting) => {
    expect(both(at('Europe/Rome', 1, 15), other, w47)).toEqual([isMeeting, isMeeting]);
  });

  test('meet in the weeks alone in which one clock has changed and the other has not yet', () => {
    const [rome, newYork] = [at('Europe/Rome', 1, 15), at('America/New_York', 1, 10)];
    const meeting = year.filter((one) => overlapsWeekly(rome, newYork, [one]));
    expect(meeting).toEqual(['2027-W11', '2027-W12', '2027-W44']);
    expect(both(rome, newYork, year)).toEqual([true, true]);
    expect(both(rome, newYork, w47)).toEqual([false, false]);
  });

  test('meet across the night in which one has Monday already', () => {
    const [rome, auckland] = [at('Europe/Rome', 6, 23.5, 60), at('Pacific/Auckland', 0, 11.5)];
    expect(both(rome, auckland, w47)).toEqual([true, true]);
  });

  test('that last over midnight meet what begins after it', () => {
    expect(both(at('Europe/Rome', 6, 23.5, 60), at('Europe/Rome', 0, 0), w47)).toEqual([true, true]);
  });
});
