import { describe, expect, test } from '@jest/globals';
import { addWeeks, mondayOf, parseWeek, weekdayOf, weekOf, weeksBetween } from '#domain/shared/week.ts';
import { week } from '../../support/sample-board.ts';

describe('weeks as ISO 8601 names them', () => {
  test.each([
    ['2026-11-16', '2026-W47'],
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    // Examples of the standard's own edges: years of 53 weeks, and days that belong to the year beside them.
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2016-01-03', '2015-W53'],
  ])('%s is in %s', (day, name) => {
    expect(weekOf(day)).toBe(name);
  });

  test('a week begins on its Monday', () => {
    expect(mondayOf(week('2026-W47'))).toBe('2026-11-16');
    expect(mondayOf(week('2020-W53'))).toBe('2020-12-28');
    expect(weekdayOf('2026-11-16')).toBe(0);
    expect(weekdayOf('2026-11-22')).toBe(6);
  });

  test('weeks are counted across the turn of a year', () => {
    expect(addWeeks(week('2020-W53'), 1)).toBe('2021-W01');
    expect(addWeeks(week('2026-W02'), -3)).toBe('2025-W51');
    expect(weeksBetween(week('2025-W51'), week('2026-W02'))).toBe(3);
  });

  test.each(['2025-W53', '2026-W00', '2026-W54', '2026-47', '26-W47', '2026-W047', ''])('%p names no week', (name) => {
    expect(parseWeek(name)).toBeUndefined();
  });
});
