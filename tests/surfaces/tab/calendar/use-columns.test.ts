import { describe, expect, test } from '@jest/globals';
import { columnsIn, windowOf } from '#surfaces/tab/calendar/use-columns.ts';

describe('the days that a page has room for', () => {
  test.each([
    ['all five on a page of 1024 px with its gutters of 24', 1024 - 48, 5],
    ['three on one of 640', 640 - 48, 3],
    ['three just below 1024', 1023 - 48, 3],
    ['one on one of 320 with its gutters of 16', 320 - 32, 1],
  ])('are %s', (_, width, columns) => {
    expect(columnsIn(width, 5)).toBe(columns);
  });
});

describe('the days that are shown', () => {
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

  test.each([
    ['Mon', 0, ['Mon', 'Tue', 'Wed']],
    ['Wed', 2, ['Tue', 'Wed', 'Thu']],
    ['Fri', 4, ['Wed', 'Thu', 'Fri']],
  ])('hold %s with those around it', (_, chosen, shown) => {
    expect(windowOf(days, chosen, 3)).toEqual(shown);
  });

  test('are all of them where there is room', () => {
    expect(windowOf(days, 4, 5)).toEqual(days);
  });
});
