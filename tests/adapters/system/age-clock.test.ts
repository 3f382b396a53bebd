import { expect, test } from '@jest/globals';
import { ageClock, makeAgeClock } from '#adapters/system/age-clock.ts';

/** How much goes by for the clock, where by each source so much did. */
const passed = (...looks: readonly { readonly wall: number; readonly steady: number }[]): readonly number[] => {
  const at = { wall: 1_000_000, steady: 500 };
  const clock = makeAgeClock({ wall: () => at.wall, steady: () => at.steady });
  return looks.map(({ wall, steady }) => {
    const before = clock.now();
    at.wall += wall;
    at.steady += steady;
    return clock.now() - before;
  });
};

test('time goes by as it does', () => {
  expect(passed({ wall: 4_000, steady: 4_000 }, { wall: 30, steady: 30 })).toEqual([4_000, 30]);
});

test('a clock of the machine that is set back makes nothing younger', () => {
  expect(passed({ wall: -3_600_000, steady: 4_000 }, { wall: 5_000, steady: 5_000 })).toEqual([4_000, 5_000]);
});

test('a clock that is set back by a little makes nothing younger', () => {
  expect(passed({ wall: 10_000, steady: 15_000 })).toEqual([15_000]);
});

test('a machine that slept has grown older', () => {
  expect(passed({ wall: 60_000, steady: 10 })).toEqual([60_000]);
});

test('what neither of the two tells is no time', () => {
  expect(passed({ wall: -5, steady: 0 })).toEqual([0]);
});

test('the clock of this process goes on', async () => {
  const before = ageClock.now();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(ageClock.now() - before).toBeGreaterThanOrEqual(15);
});
