import { describe, expect, test } from '@jest/globals';
import { afterOurs, emptyLedger, nextLedger } from '#domain/calendar/ledger.ts';
import type { StandingBlock } from '#domain/calendar/ledger.ts';
import type { Interval } from '#domain/planner/interval.ts';

const hour = (from: number): Interval => ({ start: from * 60, end: from * 60 + 60 });
const standing = (from: number, written: Interval | undefined = hour(from)): StandingBlock => ({
  time: hour(from),
  written,
});
const day = { start: 0, end: 1440 };

describe('a block', () => {
  test('that is seen is remembered', () => {
    expect(nextLedger(emptyLedger, [standing(9), standing(14)], day, 0)).toEqual({
      seen: [hour(9), hour(14)],
      deleted: [],
    });
  });

  test('that was seen and is gone was deleted', () => {
    const before = nextLedger(emptyLedger, [standing(9), standing(14)], day, 0);
    expect(nextLedger(before, [standing(14)], day, 0)).toEqual({ seen: [hour(14)], deleted: [hour(9)] });
  });

  test('that was moved is not deleted', () => {
    const before = nextLedger(emptyLedger, [standing(9)], day, 0);
    expect(nextLedger(before, [standing(16, hour(9))], day, 0)).toEqual({ seen: [hour(9)], deleted: [] });
  });

  test('of the first ones, which carry no time, is known by where it stands', () => {
    const before = nextLedger(emptyLedger, [{ time: hour(9), written: undefined }], day, 0);
    expect(nextLedger(before, [], day, 0)).toEqual({ seen: [], deleted: [hour(9)] });
  });

  test('that is brought back is deleted no more', () => {
    const before = { seen: [], deleted: [hour(9)] };
    expect(nextLedger(before, [standing(9)], day, 0)).toEqual({ seen: [hour(9)], deleted: [] });
  });

  test('at a time that was not looked at is neither there nor gone', () => {
    const before = { seen: [hour(9), hour(33)], deleted: [] };
    expect(nextLedger(before, [], day, 0)).toEqual({ seen: [hour(33)], deleted: [hour(9)] });
  });

  test('that is over is forgotten, deleted or not', () => {
    const before = { seen: [hour(9), hour(20)], deleted: [hour(8), hour(21)] };
    expect(nextLedger(before, [standing(20)], day, hour(9).end)).toEqual({ seen: [hour(20)], deleted: [hour(21)] });
  });

  test('that we took away ourselves was not deleted by the person', () => {
    const before = nextLedger(emptyLedger, [standing(9), standing(14)], day, 0);
    const after = afterOurs(before, { written: [], taken: [hour(9)] });
    expect(nextLedger(after, [standing(14)], day, 0).deleted).toEqual([]);
  });

  test('that we wrote is seen, and deleted no more', () => {
    const before = { seen: [hour(14)], deleted: [hour(9), hour(11)] };
    expect(afterOurs(before, { written: [hour(9)], taken: [] })).toEqual({
      seen: [hour(9), hour(14)],
      deleted: [hour(11)],
    });
  });
});

test('seen twice is the same as seen once', () => {
  const once = nextLedger({ seen: [hour(9)], deleted: [] }, [standing(14), standing(16, hour(11))], day, 0);
  expect(nextLedger(once, [standing(14), standing(16, hour(11))], day, 0)).toEqual(once);
});
