import type { Clock } from '#ports/clock.ts';
import { systemClock } from './clock.ts';

type Sources = {
  /** The machine's own time, ms: may be set back or ahead, and goes on while the machine sleeps. */
  readonly wall: () => number;
  /** Ms since some moment: is never set, and may stand still while the machine sleeps. */
  readonly steady: () => number;
};

/**
 * A clock to tell ages by, and nothing else: what it says is no time of day. It is never set back, and between two looks at
 * it no less goes by than by either of the two; where the machine's time is set ahead, more.
 */
export const makeAgeClock = ({ wall, steady }: Sources): Clock => {
  let seen = { wall: wall(), steady: steady() };
  let now = seen.wall;
  return {
    now: () => {
      const next = { wall: wall(), steady: steady() };
      now += Math.max(0, next.wall - seen.wall, next.steady - seen.steady);
      seen = next;
      return now;
    },
  };
};

export const ageClock: Clock = makeAgeClock({ wall: () => systemClock.now(), steady: () => performance.now() });
