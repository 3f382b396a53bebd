import type { Clock } from '#ports/clock.ts';
import { friday } from './sample-team.ts';

/** A clock that stands still until it is moved. */
export type TestClock = Clock & {
  /** Milliseconds; back in time when negative. */
  move(ms: number): void;
};

export const testClock = (start = friday): TestClock => {
  let now = start;
  return {
    now: () => now,
    move: (ms) => {
      now += ms;
    },
  };
};
