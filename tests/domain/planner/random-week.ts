import type { Interval, PlanInput } from '#domain/planner/plan-focus.ts';

/** Whole numbers below a bound, the same ones for the same seed (mulberry32). */
export type Dice = (below: number) => number;

export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const pick = <T>(dice: Dice, options: readonly T[]): T => options[dice(options.length)]!;

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

/** Monday 2 November 2026, 00:00 UTC. */
export const monday = Date.UTC(2026, 10, 2) / 60_000;

/** An interval that begins on one of `days`, somewhere between two times of day, on the grid or off it. */
const somewhere = (
  dice: Dice,
  days: number,
  [from, until]: readonly [number, number],
  lengths: readonly number[],
): Interval => {
  const unit = pick(dice, [1, 5, 15, 30]);
  const start = monday + dice(days) * 1440 + Math.floor((from + dice(until - from)) / unit) * unit;
  return { start, end: start + pick(dice, lengths) };
};

/** Two short days with few ways to plan them, but every rule at work. */
export const smallWeek = (seed: number): PlanInput => {
  const dice = diceOf(seed);
  const hours = [540, 780] as const;
  const any = (count: number, lengths: readonly number[]): readonly Interval[] =>
    times(dice(count), () => somewhere(dice, 2, hours, lengths));
  const grid = pick(dice, [15, 20, 30]);
  return {
    days: [0, 1].map((day) => ({
      working: workingOf(dice, monday + day * 1440),
      lunch: [{ start: monday + day * 1440 + 667, end: monday + day * 1440 + 720 }],
    })),
    busy: any(3, [0, 7, 30, 45]),
    relationship: any(3, [15, 30]),
    current: any(4, [30, 45, 60, 90]),
    pinned: any(2, [30, 60]),
    tombstones: any(2, [30, 60, 90]),
    settings: {
      grid,
      minLength: pick(dice, [30, 40, 45]),
      maxLength: pick(dice, [60, 90, 120]),
      gap: pick(dice, [5, 15, 30]),
      perDayMinutes: pick(dice, [60, 100, 150, 240, 240]),
      perDayBlocks: pick(dice, [0, 1, 2, 2, 3, 3]),
      perWeekMinutes: pick(dice, [0, 50, 120, 200, 300, 300, 480, 480]),
      preference: pick(dice, ['morning', 'afternoon', 'none'] as const),
    },
  };
};

const workingOf = (dice: Dice, midnight: number): readonly Interval[] => {
  const at = (start: number, end: number): Interval => ({ start: midnight + start, end: midnight + end });
  return pick(dice, [
    [at(540, 780)],
    [at(545, 781)],
    [at(540, 640), at(660, 780)],
    [at(660, 780), at(540, 660)],
    [at(540, 780)],
    [],
  ]);
};

/** A full week of five days from 9 to 18 on a calendar as people have it. */
export const fullWeek = (seed: number, grid: number): PlanInput => {
  const dice = diceOf(seed);
  const hours = [540, 1050] as const;
  const any = (count: number, lengths: readonly number[]): readonly Interval[] =>
    times(count, () => somewhere(dice, 5, hours, lengths));
  return {
    days: [0, 1, 2, 3, 4].map((day) => {
      const at = monday + day * 1440;
      return { working: [{ start: at + 540, end: at + 1080 }], lunch: [{ start: at + 750, end: at + 810 }] };
    }),
    busy: any(4 + dice(14), [15, 30, 60, 60, 90]),
    relationship: any(dice(7), [30, 30, 60]),
    current: any(dice(5), [60, 90, 120, 180]),
    pinned: any(dice(2), [60, 90]),
    tombstones: any(dice(2), [60, 120]),
    settings: {
      grid,
      minLength: 60,
      maxLength: 180,
      gap: 15,
      perDayMinutes: 240,
      perDayBlocks: 3,
      perWeekMinutes: pick(dice, [600, 900, 900, 1200]),
      preference: pick(dice, ['morning', 'afternoon', 'none'] as const),
    },
  };
};
