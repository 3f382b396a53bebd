import { describe, expect, test } from '@jest/globals';
import { minuteAt } from '#surfaces/tab/calendar/drop-place.ts';

/** 9:00 to 11:00; what stands in the first half hour needs twice its height. */
const rows = [
  { minutes: 30, height: 48 },
  { minutes: 30, height: 24 },
  { minutes: 60, height: 48 },
];

describe('the minute at a height of the grid', () => {
  test.each([
    [0, 9 * 60],
    [24, 9 * 60 + 15],
    [48, 9 * 60 + 30],
    [72, 10 * 60],
    [96, 10 * 60 + 30],
  ])('%d px below the first hour is minute %d', (top, minute) => {
    expect(minuteAt(top, rows, 9 * 60)).toBe(minute);
  });

  test('is on the quarter of an hour that is nearest', () => {
    // 5 px of 48 for an hour are some 6 minutes.
    expect(minuteAt(72 + 5, rows, 9 * 60)).toBe(10 * 60);
    expect(minuteAt(72 + 7, rows, 9 * 60)).toBe(10 * 60 + 15);
  });

  test('is the first or the last where the height lies beyond', () => {
    expect(minuteAt(-30, rows, 9 * 60)).toBe(9 * 60);
    expect(minuteAt(500, rows, 9 * 60)).toBe(11 * 60);
  });
});
