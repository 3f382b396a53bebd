import { describe, expect, test } from '@jest/globals';
import { findCommonWindows } from '#domain/planner/common-windows.ts';
import type { Participant } from '#domain/planner/common-windows.ts';
import { diceOf } from './random-week.ts';

const person = (id: string, ...busy: readonly (readonly [number, number])[]): Participant => ({
  id,
  busy: busy.map(([start, end]) => ({ start, end })),
});

describe('common windows', () => {
  test('equal what is found by asking every start for every person', () => {
    for (let seed = 0; seed < 200; seed++) {
      const dice = diceOf(seed);
      const length = 5 + dice(40);
      const people = ['a', 'b', 'c'].map((id) =>
        person(id, ...Array.from({ length: dice(8) }, () => dice(400)).map((at) => [at, at + 1 + dice(50)] as const)),
      );
      const starts = Array.from({ length: 81 }, (_, index) => index * 5).filter((start) => start + length <= 400);
      const expected = starts
        .map((start) => ({
          start,
          conflicts: people
            .filter(({ busy }) => busy!.some((one) => one.start < start + length && one.end > start))
            .map(({ id }) => id),
        }))
        .sort((a, b) => a.conflicts.length - b.conflicts.length || a.start - b.start);
      expect(findCommonWindows(people, length, { start: 0, end: 400 }, 5)).toEqual(expected);
    }
  });

  test('may begin where busy time ends and end where it begins', () => {
    const [first] = findCommonWindows([person('a', [0, 60], [90, 200])], 30, { start: 0, end: 200 }, 5);
    expect(first).toEqual({ start: 60, conflicts: [] });
  });

  test('a calendar that may not be read is never free', () => {
    const windows = findCommonWindows([person('a'), { id: 'b', busy: undefined }], 30, { start: 0, end: 60 }, 30);
    expect(windows).toEqual([
      { start: 0, conflicts: ['b'] },
      { start: 30, conflicts: ['b'] },
    ]);
  });

  test('without a common window the one with the fewest conflicts comes first, and they are named', () => {
    const people = [person('a', [0, 120]), person('b', [0, 60]), person('c', [60, 90])];
    expect(findCommonWindows(people, 30, { start: 0, end: 120 }, 30)[0]).toEqual({ start: 90, conflicts: ['a'] });
  });

  test('one member alone has every free start', () => {
    const windows = findCommonWindows([person('a', [30, 60])], 30, { start: 0, end: 90 }, 30);
    expect(windows.map(({ conflicts }) => conflicts.length)).toEqual([0, 0, 1]);
  });

  test('lie wholly inside the range, on the grid', () => {
    expect(findCommonWindows([], 30, { start: 7, end: 71 }, 10).map(({ start }) => start)).toEqual([10, 20, 30, 40]);
    expect(findCommonWindows([], 30, { start: 0, end: 29 }, 5)).toEqual([]);
  });

  test.each([0, -5, 2.5, Number.NaN])('a length or grid of %d is refused', (value) => {
    expect(() => findCommonWindows([], value, { start: 0, end: 60 }, 5)).toThrow(RangeError);
    expect(() => findCommonWindows([], 30, { start: 0, end: 60 }, value)).toThrow(RangeError);
  });
});
