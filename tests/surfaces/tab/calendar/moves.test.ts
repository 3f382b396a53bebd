import { describe, expect, test } from '@jest/globals';
import { isFree, movesOf, placeAt } from '#surfaces/tab/calendar/moves.ts';
import type { Room } from '#surfaces/tab/calendar/moves.ts';
import { monday, on } from '../../../domain/calendar/sample-week.ts';

const days = ['2026-11-16', '2026-11-17'];
const room: Room = { zone: 'Europe/Rome', now: monday, shown: { start: 540, end: 1080 }, taken: [] };

describe('where a proposed block can be moved to', () => {
  test('is the half hour before, the half hour after, and the same time of the other days', () => {
    expect(movesOf(on(0, 10, 12), days, room)).toEqual({
      earlier: on(0, 9.5, 11.5),
      later: on(0, 10.5, 12.5),
      otherDays: [{ date: '2026-11-17', to: on(1, 10, 12) }],
    });
  });

  test('leaves out what a meeting holds, and takes the nearest free place instead', () => {
    const taken = [on(0, 12, 13), on(1, 10, 11)];
    const { later, otherDays } = movesOf(on(0, 10, 12), days, { ...room, taken });
    expect(later).toEqual(on(0, 13, 15));
    // 9:00 ends at 11:00, inside the meeting; 11:00 is an hour from 10:00.
    expect(otherDays).toEqual([{ date: '2026-11-17', to: on(1, 11, 13) }]);
  });

  test('is nowhere before now, nor outside of the hours shown', () => {
    const now = on(0, 10, 10).start;
    expect(movesOf(on(0, 10, 12), days, { ...room, now }).earlier).toBeUndefined();
    expect(movesOf(on(0, 16, 18), days, room).later).toBeUndefined();
  });

  test('is nowhere on a day that is full', () => {
    expect(movesOf(on(0, 10, 12), days, { ...room, taken: [on(1, 9, 18)] }).otherDays).toEqual([]);
  });
});

describe('a place', () => {
  test('is not free where it shares a minute with what stands', () => {
    const taken = [on(0, 12, 13)];
    expect(isFree(on(0, 10, 12), { ...room, taken })).toBe(true);
    expect(isFree({ start: on(0, 10, 12).start, end: on(0, 10, 12).end + 1 }, { ...room, taken })).toBe(false);
  });

  test('keeps the length of a block across a change of clocks', () => {
    const block = { start: 0, end: 120 };
    // 29 March 2026: clocks in Rome go from 2:00 to 3:00.
    const { start, end } = placeAt(block, '2026-03-29', 60, 'Europe/Rome');
    expect([start, end - start]).toEqual([Date.parse('2026-03-29T00:00Z') / 60_000, 120]);
  });
});
