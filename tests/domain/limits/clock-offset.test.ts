import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aheadMs, offsetAfter } from '#domain/limits/clock-offset.ts';
import type { ClockOffset } from '#domain/limits/clock-offset.ts';

/** What is known after answers that took so long on their ways there and back, of a clock that is `ahead`. */
const after = (ahead: number, ways: readonly (readonly [number, number])[], known?: ClockOffset) => {
  let [offset, now] = [known, known?.at ?? 1_700_000_000_000];
  for (const [there, back] of ways) {
    const askedAt = now;
    now += there + back;
    offset = offsetAfter(offset, { theirs: askedAt + there + ahead, askedAt, heardAt: now });
    now += 100;
  }
  return offset;
};

const ways = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })), { minLength: 1 });

test('nobody who has heard nothing is ahead or behind', () => {
  expect(aheadMs(undefined)).toBe(0);
});

test('the other clock is where the bounds say, whatever way answers take', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), ways, (ahead, answers) => {
      const { low, high } = after(ahead, answers)!;
      expect(low).toBeLessThanOrEqual(ahead);
      expect(high).toBeGreaterThanOrEqual(ahead);
    }),
  );
});

test('one quick answer makes the guess good, and slow ones after it do not spoil it', () => {
  const slow = Array.from({ length: 20 }, () => [300, 2] as const);
  expect(Math.abs(aheadMs(after(5_000, [[2, 2], ...slow])) - 5_000)).toBeLessThanOrEqual(4);
});

test('a clock that is set is believed from the first answer on', () => {
  const before = after(0, [[3, 3]]);
  expect(Math.abs(aheadMs(after(-2_000, [[4, 4]], before)) + 2_000)).toBeLessThanOrEqual(5);
});

test('clocks that drift apart by 100 millionths are followed through a day', () => {
  let [offset, worst] = [undefined as ClockOffset | undefined, 0];
  for (let now = 0; now < 86_400_000; now += 10_000) {
    const theirs = (now + 4) * 1.000_1;
    offset = offsetAfter(offset, { theirs, askedAt: now, heardAt: now + 8 });
    worst = Math.max(worst, Math.abs(aheadMs(offset) - (theirs - now - 4)));
  }
  expect(worst).toBeLessThanOrEqual(6);
});
