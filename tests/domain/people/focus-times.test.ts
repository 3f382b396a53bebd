import { describe, expect, test } from '@jest/globals';
import { aheadOf, decideFocusTimes, mostFocusTimes, outOfFocus } from '#domain/people/focus-times.ts';

const at = (time: string): number => Date.parse(`2026-11-${time}Z`);
const time = (from: string, to: string) => ({ from: at(from), to: at(to) });
const now = at('18T10:00');

const kept = (...times: readonly ReturnType<typeof time>[]) => {
  const decision = decideFocusTimes(times, now);
  return decision.kind === 'kept' ? decision.times : decision.reason;
};

describe('of the times of focus that someone shares', () => {
  test('those are kept that are not over and begin within two weeks', () => {
    const running = time('18T09:00', '18T11:00');
    const last = { from: at('18T10:00') + 14 * 86_400_000, to: at('18T10:00') + 14 * 86_400_000 + 3_600_000 };
    const over = time('18T08:00', '18T10:00');
    const far = { from: last.from + 60_000, to: last.to };
    expect(kept(far, last, over, running)).toEqual([running, last]);
  });

  test('those that overlap or touch become one', () => {
    expect(kept(time('19T10:00', '19T11:00'), time('19T09:00', '19T10:00'), time('19T09:30', '19T10:30'))).toEqual([
      time('19T09:00', '19T11:00'),
    ]);
  });

  test('whole minutes are kept, and never less than was shared', () => {
    expect(kept(time('19T09:00:20', '19T10:00:20'))).toEqual([time('19T09:00', '19T10:01')]);
  });

  test.each([
    ['one that ends before it begins', [time('19T11:00', '19T10:00')]],
    ['one that is longer than a day', [time('19T10:00', '20T10:01')]],
    ['more than two weeks can hold', Array.from({ length: mostFocusTimes + 1 }, () => time('19T09:00', '19T10:00'))],
  ])('none is kept with %s', (_, times) => {
    expect(kept(...times)).toBe('out-of-range');
  });
});

test('a time that ends now is over', () => {
  expect(aheadOf([time('18T09:00', '18T10:00'), time('18T09:00', '18T10:01')], now)).toEqual([
    time('18T09:00', '18T10:01'),
  ]);
});

test('the way out of a block is its end, and out of none the same instant', () => {
  const block = time('18T09:00', '18T11:00');
  expect(outOfFocus([block], at('18T08:59'))).toBe(at('18T08:59'));
  expect(outOfFocus([block], at('18T09:00'))).toBe(at('18T11:00'));
  expect(outOfFocus([block], at('18T11:00'))).toBe(at('18T11:00'));
});
