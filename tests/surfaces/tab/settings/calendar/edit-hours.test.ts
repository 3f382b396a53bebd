import { describe, expect, test } from '@jest/globals';
import { sameHours } from '#domain/calendar/working-time.ts';
import { firstHours, likeDay, modelDay, nextSpan, withDay } from '#surfaces/tab/settings/calendar/edit-hours.ts';

const office = { start: 540, end: 1080 };
const early = { start: 420, end: 900 };
const week = sameHours([1, 2, 3, 4, 5], office);

describe('the hours of a week', () => {
  test('change on one day alone', () => {
    const changed = withDay(week, 0, [early]);
    expect(changed).toEqual([[early], [office], [office], [office], [office], [office], []]);
  });

  test('are those of the first working day, from Monday on, when another day is worked', () => {
    expect(firstHours(withDay(week, 1, [early]))).toEqual([early]);
    expect(firstHours(sameHours([0, 6], early))).toEqual([early]);
  });

  test('are nine to six when no day is worked yet', () => {
    expect(firstHours(sameHours([], office))).toEqual([office]);
  });

  test('have no model while all working days are alike', () => {
    expect(modelDay(week)).toBeUndefined();
    expect(modelDay(sameHours([], office))).toBeUndefined();
    expect(modelDay(sameHours([0], office))).toBeUndefined();
  });

  test('of the first working day can hold for all working days, and for no other', () => {
    const mixed = withDay(withDay(week, 1, [early]), 3, []);
    expect(modelDay(mixed)).toBe(1);
    expect(likeDay(mixed, 1)).toEqual([[], [early], [early], [], [early], [early], []]);
  });
});

describe('another part of a day', () => {
  test('begins an hour after the last, for two hours', () => {
    expect(nextSpan([{ start: 480, end: 720 }])).toEqual({ start: 780, end: 900 });
  });

  test('ends with the day', () => {
    expect(nextSpan([{ start: 540, end: 1320 }])).toEqual({ start: 1380, end: 1440 });
  });

  test('has no room in the last hour of a day, or after a night', () => {
    expect(nextSpan([{ start: 540, end: 1380 }])).toBeUndefined();
    expect(nextSpan([{ start: 0, end: 1440 }])).toBeUndefined();
    expect(nextSpan([{ start: 1320, end: 360 }])).toBeUndefined();
  });

  test('is the fourth at most', () => {
    const parts = [0, 120, 240, 360].map((start) => ({ start, end: start + 60 }));
    expect(nextSpan(parts.slice(1))).toEqual({ start: 480, end: 600 });
    expect(nextSpan(parts)).toBeUndefined();
  });
});
