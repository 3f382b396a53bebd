import { describe, expect, test } from '@jest/globals';
import type { CheckInView, PairView } from '#contracts/pair-api.ts';
import { lastCheckIn } from '#surfaces/outlook/pair/last-check-in.ts';

const inUtc = (at: number): string => new Date(at).toISOString().slice(0, 10);
const at = (instant: string): CheckInView => {
  const pulse = { mark: 4, line: '' } as const;
  return { purpose: pulse, trust: pulse, care: pulse, at: Date.parse(instant) };
};
const open: PairView['checkIn'] = { round: 2, dueOn: '2026-12-01', mine: undefined, other: 'nothing-yet' };
const now = Date.parse('2026-11-20T08:00Z');

describe('the last check-in of two', () => {
  test('counts from when the second of them answered', () => {
    const checkIns = [{ round: 1, mine: at('2026-11-01T09:00Z'), theirs: at('2026-11-06T23:00Z') }];
    expect(lastCheckIn({ checkIns, checkIn: open }, inUtc, now)).toEqual({ kind: 'days-ago', days: 14 });
  });

  test('is of today from the reader’s midnight on', () => {
    const checkIns = [{ round: 1, mine: at('2026-11-20T00:10Z'), theirs: at('2026-11-20T00:05Z') }];
    expect(lastCheckIn({ checkIns, checkIn: open }, inUtc, now)).toEqual({ kind: 'days-ago', days: 0 });
  });

  test('is never in the future, whatever the clocks say', () => {
    const checkIns = [{ round: 1, mine: at('2026-11-21T00:10Z'), theirs: at('2026-11-20T00:05Z') }];
    expect(lastCheckIn({ checkIns, checkIn: open }, inUtc, now)).toEqual({ kind: 'days-ago', days: 0 });
  });

  test('is the newest of several', () => {
    const checkIns = [
      { round: 1, mine: at('2026-10-01T09:00Z'), theirs: at('2026-10-01T10:00Z') },
      { round: 2, mine: at('2026-11-18T09:00Z'), theirs: undefined },
    ];
    expect(lastCheckIn({ checkIns, checkIn: open }, inUtc, now)).toEqual({ kind: 'days-ago', days: 2 });
  });

  test('has not happened yet under an agreement in force', () => {
    expect(lastCheckIn({ checkIns: [], checkIn: open }, inUtc, now)).toEqual({ kind: 'none-yet' });
  });

  test('is no question before the first agreement', () => {
    const before = { ...open, round: 1, dueOn: undefined };
    expect(lastCheckIn({ checkIns: [], checkIn: before }, inUtc, now)).toEqual({ kind: 'not-begun' });
  });
});
