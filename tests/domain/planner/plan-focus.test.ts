import { describe, expect, test } from '@jest/globals';
import { planFocus, scorePlan } from '#domain/planner/plan-focus.ts';
import type { Interval, PlanInput, PlanSettings } from '#domain/planner/plan-focus.ts';
import { defaultPlanSettings } from '#domain/planner/plan-settings.ts';
import { monday } from './random-week.ts';

const hour = 60;
/** From one time of day to another, in hours; Monday unless another day is given. */
const at = (from: number, until: number, day = 0): Interval => ({
  start: monday + day * 1440 + from * hour,
  end: monday + day * 1440 + until * hour,
});

/** One free Monday from 9 to 18 without lunch, with what a test says instead. */
const inputOf = (
  given: Partial<Omit<PlanInput, 'settings'>> = {},
  settings: Partial<PlanSettings> = {},
): PlanInput => ({
  days: [{ working: [at(9, 18)], lunch: [] }],
  busy: [],
  relationship: [],
  current: [],
  pinned: [],
  tombstones: [],
  ...given,
  settings: { ...defaultPlanSettings, ...settings },
});

const day = (...working: readonly Interval[]): PlanInput['days'] => [{ working, lunch: [] }];
const minutesOf = (blocks: readonly Interval[]): number => blocks.reduce((sum, { start, end }) => sum + end - start, 0);

describe('settings', () => {
  test.each<[string, Partial<PlanSettings>]>([
    ['a shortest block above the longest', { minLength: 120, maxLength: 90 }],
    ['no gap', { gap: 0 }],
    ['no grid', { grid: 0 }],
    ['a length of nothing', { minLength: 0 }],
    ['half minutes', { gap: 7.5 }],
    ['a negative week', { perWeekMinutes: -60 }],
    ['a number that is none', { perDayMinutes: Number.NaN }],
    ['a weight below 0, which would reward changes', { weights: { changedBlock: -1 } }],
  ])('%s is refused with a RangeError', (_, settings) => {
    expect(() => planFocus(inputOf({}, settings))).toThrow(RangeError);
    expect(() => scorePlan(inputOf({}, settings), [])).toThrow(RangeError);
  });

  test('a grid that does not divide the lengths leaves the lengths that lie on it', () => {
    // Of 50 to 130 minutes the grid of 40 leaves 80 and 120, and the gap of 15 comes to 40.
    const { blocks } = planFocus(inputOf({ days: day(at(8, 12)) }, { grid: 40, minLength: 50, maxLength: 130 }));
    expect(blocks).toEqual([
      { start: at(8, 9).start, end: at(9, 10).start + 20 },
      { start: at(10, 11).start, end: at(12, 13).start },
    ]);
  });

  test('a grid with no length between the limits leaves an empty plan', () => {
    expect(planFocus(inputOf({}, { grid: 45, minLength: 50, maxLength: 80 })).blocks).toEqual([]);
  });
});

describe('limits', () => {
  test('a day without a free interval of the least length stays empty and says what is missing', () => {
    const plan = planFocus(inputOf({ days: day(at(9, 9 + 59 / 60)) }));
    expect(plan).toMatchObject({ blocks: [], shortfallMinutes: 900, score: -8 * 900 });
  });

  test('a free interval of exactly the least length is used', () => {
    const relationship = [at(10, 10.5)];
    expect(planFocus(inputOf({ days: day(at(9, 10.5)), relationship })).blocks).toEqual([at(9, 10)]);
  });

  test('a free interval of exactly the greatest length becomes one block', () => {
    expect(planFocus(inputOf({ days: day(at(9, 12)) })).blocks).toEqual([at(9, 12)]);
  });

  test('two of the greatest length and the gap fit exactly', () => {
    const settings = { perDayMinutes: 480 };
    expect(planFocus(inputOf({ days: day(at(9, 15.25)) }, settings)).blocks).toEqual([at(9, 12), at(12.25, 15.25)]);
  });

  test('two of the greatest length without room for the gap do not both fit', () => {
    const { blocks } = planFocus(inputOf({ days: day(at(9, 15)) }, { perDayMinutes: 480 }));
    expect(minutesOf(blocks)).toBe(345);
  });

  test('a target of nothing plans nothing and misses nothing', () => {
    expect(planFocus(inputOf({}, { perWeekMinutes: 0 }))).toMatchObject({ blocks: [], shortfallMinutes: 0, score: 0 });
  });

  test('a target above what the days can hold is met as far as they go', () => {
    const { blocks, shortfallMinutes } = planFocus(inputOf({}, { perWeekMinutes: 2000 }));
    expect(minutesOf(blocks)).toBe(240);
    expect(shortfallMinutes).toBe(1760);
  });

  test('the week limit holds across days', () => {
    const days = [0, 1, 2, 3, 4].map((index) => ({ working: [at(9, 18, index)], lunch: [] }));
    expect(minutesOf(planFocus(inputOf({ days }, { perWeekMinutes: 500 })).blocks)).toBe(500);
  });

  test('pinned time above the day limit leaves no room on its day', () => {
    expect(planFocus(inputOf({ pinned: [at(9, 13.5)] }))).toMatchObject({ blocks: [], shortfallMinutes: 630 });
  });

  test('pinned time lowers the limit of its own day only, and the target of the week', () => {
    const days = [0, 1].map((index) => ({ working: [at(9, 18, index)], lunch: [] }));
    const { blocks, shortfallMinutes } = planFocus(inputOf({ days, pinned: [at(9, 12)] }));
    expect(minutesOf(blocks.filter(({ start }) => start < monday + 1440))).toBe(60);
    expect(minutesOf(blocks.filter(({ start }) => start >= monday + 1440))).toBe(240);
    expect(shortfallMinutes).toBe(900 - 180 - 300);
  });

  test('pinned time outside working hours lowers the target of the week alone', () => {
    const { blocks, shortfallMinutes } = planFocus(inputOf({ pinned: [at(20, 22)] }));
    expect(minutesOf(blocks)).toBe(240);
    expect(shortfallMinutes).toBe(900 - 120 - 240);
  });

  test('a person who works round the clock is still held to the limits of a day', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((index) => ({ working: [at(0, 24, index)], lunch: [] }));
    const { blocks } = planFocus(inputOf({ days }, { perWeekMinutes: 3000 }));
    expect(minutesOf(blocks)).toBe(7 * 240);
  });

  test('no working day gives an empty plan and says the shortfall', () => {
    expect(planFocus(inputOf({ days: [] }))).toMatchObject({ blocks: [], shortfallMinutes: 900 });
    expect(planFocus(inputOf({ days: day() }))).toMatchObject({ blocks: [], shortfallMinutes: 900 });
  });

  test('blocks of four hours are possible', () => {
    const { blocks } = planFocus(inputOf({}, { maxLength: 240 }));
    expect(blocks).toEqual([at(9, 13)]);
  });

  test('a horizon of four weeks is planned as one', () => {
    const days = Array.from({ length: 28 }, (_, index) => index)
      .filter((index) => index % 7 < 5)
      .map((index) => ({ working: [at(9, 18, index)], lunch: [] }));
    expect(minutesOf(planFocus(inputOf({ days }, { perWeekMinutes: 4 * 900 })).blocks)).toBe(3600);
  });
});

describe('placement', () => {
  test('a day without relationship time gets focus all the same', () => {
    expect(minutesOf(planFocus(inputOf()).blocks)).toBe(240);
  });

  test('focus goes beside relationship time', () => {
    const { blocks } = planFocus(inputOf({ relationship: [at(14, 14.5)] }, { perDayBlocks: 1, maxLength: 120 }));
    // The earliest of the places that count: it ends a quarter of an hour before the 1-1.
    expect(blocks).toEqual([at(11.75, 13.75)]);
  });

  test('a quarter of an hour between focus and relationship time still counts as beside, a minute more does not', () => {
    const input = inputOf({ relationship: [at(14, 14.5)] });
    const beside = scorePlan(input, [at(14.75, 15.75)]);
    const apart = scorePlan(input, [{ start: at(14.75, 15).start + 1, end: at(15.75, 16).start + 1 }]);
    expect(beside - apart).toBe(400);
  });

  test('a block between two 1-1s counts as beside once', () => {
    const one = scorePlan(inputOf({ relationship: [at(9, 10)] }), [at(10, 11)]);
    expect(scorePlan(inputOf({ relationship: [at(9, 10), at(11, 12)] }), [at(10, 11)])).toBe(one);
  });

  test('two 1-1s back to back attract focus to their outer edges', () => {
    const relationship = [at(12, 12.5), at(12.5, 13)];
    const { blocks } = planFocus(inputOf({ relationship }, { maxLength: 120 }));
    expect(blocks).toEqual([at(9.75, 11.75), at(13, 15)]);
  });

  test('focus and relationship time never overlap, however strong the pull', () => {
    const relationship = [at(9, 18)];
    expect(planFocus(inputOf({ relationship }, { weights: { beside: 1000 } })).blocks).toEqual([]);
  });

  test.each([
    ['morning' as const, at(9, 12)],
    ['afternoon' as const, at(13.5, 16.5)],
  ])('who prefers the %s gets it', (preference, block) => {
    expect(planFocus(inputOf({}, { preference, perDayMinutes: 180 })).blocks).toEqual([block]);
  });

  test('of equal plans the earliest is taken', () => {
    expect(planFocus(inputOf({}, { perDayMinutes: 60 })).blocks).toEqual([at(9, 10)]);
  });

  test('lunch is spared when there is other room', () => {
    const days = [{ working: [at(9, 18)], lunch: [at(12.5, 13.5)] }];
    const { blocks } = planFocus(inputOf({ days }));
    expect(blocks.every(({ start, end }) => end <= at(12.5, 13).start || start >= at(13.5, 14).start)).toBe(true);
  });

  test('a day on which only lunch is free stays without focus', () => {
    const days = [{ working: [at(9, 18)], lunch: [at(12, 13)] }];
    expect(planFocus(inputOf({ days, busy: [at(9, 12), at(13, 18)] })).blocks).toEqual([]);
  });

  test('split hours hold blocks on both sides and none across', () => {
    const { blocks } = planFocus(inputOf({ days: day(at(15, 17), at(9, 11)) }));
    expect(blocks).toEqual([at(9, 11), at(15, 17)]);
  });

  test('a night shift is one day: its limits run across midnight', () => {
    const { blocks } = planFocus(inputOf({ days: day(at(22, 30)) }, { perDayMinutes: 120 }));
    expect(minutesOf(blocks)).toBe(120);
  });

  test('time that two days claim is used once', () => {
    const days = [...day(at(9, 13)), ...day(at(11, 15))];
    const { blocks } = planFocus(inputOf({ days }, { perDayBlocks: 1 }));
    expect(blocks).toEqual([at(9, 12), at(13, 15)]);
  });
});

describe('busy time', () => {
  test('events off the grid leave what is free rounded inward', () => {
    const busy = [
      { start: at(9, 10).start, end: at(10, 11).start + 7 },
      { start: at(11, 12).end - 52, end: at(18, 19).start },
    ];
    // Free from 10:07 to 11:08; on the grid from 10:10 to 11:05, which is less than an hour.
    expect(planFocus(inputOf({ busy })).blocks).toEqual([]);
    expect(planFocus(inputOf({ busy }, { minLength: 55 })).blocks).toEqual([
      { start: at(10, 11).start + 10, end: at(11, 12).start + 5 },
    ]);
  });

  test('overlapping, nested and abutting events block their union', () => {
    const busy = [at(9, 11), at(10, 12), at(10.5, 11), at(12, 13), at(14, 18)];
    expect(planFocus(inputOf({ busy })).blocks).toEqual([at(13, 14)]);
  });

  test('an event of no length blocks nothing', () => {
    expect(planFocus(inputOf({ days: day(at(9, 12)), busy: [at(10.5, 10.5)] })).blocks).toEqual([at(9, 12)]);
  });

  test('an event that ends before it starts blocks nothing', () => {
    expect(planFocus(inputOf({ days: day(at(9, 12)), busy: [at(11, 10)] })).blocks).toEqual([at(9, 12)]);
  });

  test('an event across midnight and one of several days block their part of each day', () => {
    const days = [0, 1, 2].map((index) => ({ working: [at(9, 12, index)], lunch: [] }));
    const busy = [at(11, 34), { start: at(11, 12, 1).start, end: at(10, 11, 2).start }];
    expect(planFocus(inputOf({ days, busy })).blocks).toEqual([at(9, 11), at(10, 11, 1), at(10, 12, 2)]);
  });

  test('buffers that grow into each other block their union', () => {
    const busy = [at(9.75, 11.25), at(11, 12.25)];
    expect(planFocus(inputOf({ days: day(at(9, 14)), busy })).blocks).toEqual([at(12.25, 14)]);
  });
});

describe('our own blocks', () => {
  test('the plan says what to keep, to create and to remove', () => {
    const current = [at(9, 12), at(12, 13)];
    const plan = planFocus(inputOf({ current, days: day(at(9, 12), at(14, 15)) }));
    expect(plan).toMatchObject({ keep: [at(9, 12)], create: [at(14, 15)], remove: [at(12, 13)] });
  });

  test('a meeting that lands on a block changes only that block', () => {
    const days = [0, 1, 2, 3, 4].map((index) => ({ working: [at(9, 18, index)], lunch: [] }));
    const first = planFocus(inputOf({ days }));
    const hit = first.blocks[2]!;
    const meeting = { start: hit.start + 30, end: hit.start + 60 };
    const { remove, keep } = planFocus(inputOf({ days, current: first.blocks, busy: [meeting] }));
    expect(remove).toEqual([hit]);
    expect(keep).toEqual(first.blocks.filter((block) => block !== hit));
  });

  test('a small gain does not move a block', () => {
    // Beside the 1-1 it would gain 400; moving costs 2 blocks of 150 and 2 for each of 120 minutes.
    const input = inputOf({ current: [at(9, 10)], relationship: [at(12, 13)] }, { perDayMinutes: 60 });
    expect(planFocus(input)).toMatchObject({ create: [], remove: [] });
  });

  test('a large gain does move a block', () => {
    const input = inputOf(
      { current: [at(9, 10)], relationship: [at(12, 13)] },
      { perDayMinutes: 60, weights: { beside: 541 } },
    );
    expect(planFocus(input)).toMatchObject({ create: [at(10.75, 11.75)], remove: [at(9, 10)] });
  });

  test('the same block twice in the calendar counts as one', () => {
    const once = planFocus(inputOf({ current: [at(9, 12)] }));
    expect(planFocus(inputOf({ current: [at(9, 12), at(9, 12)] }))).toEqual(once);
  });

  test('blocks on days that are not planned are removed', () => {
    expect(planFocus(inputOf({ current: [at(9, 10, 3)] })).remove).toEqual([at(9, 10, 3)]);
  });

  test('a deleted block does not come back, nor one of which it is half', () => {
    // From 9:05 on, 55 of 115 minutes are less than half.
    const input = inputOf({ days: day(at(9, 11)), tombstones: [at(9, 10)] }, { maxLength: 120 });
    expect(planFocus(input).blocks).toEqual([{ start: at(9, 10).start + 5, end: at(11, 12).start }]);
  });

  test('a deleted block leaves a longer one alone of which it is less than half', () => {
    const input = inputOf({ days: day(at(9, 12)), tombstones: [at(9, 10)] });
    expect(planFocus(input).blocks).toEqual([at(9, 12)]);
  });

  test('pinned blocks are neither kept nor removed nor planned over', () => {
    const plan = planFocus(inputOf({ pinned: [at(9, 12)], days: day(at(9, 13)) }));
    expect(plan).toMatchObject({ keep: [], create: [at(12, 13)], remove: [] });
  });
});

test('the objective of a block is the sum of its parts', () => {
  const input = inputOf(
    {
      days: [{ working: [at(9, 18)], lunch: [at(12.5, 13.5)] }],
      relationship: [at(14, 14.5)],
      current: [at(13, 14)],
    },
    { preference: 'afternoon' },
  );
  // 12:00 to 14:00. Length 10 * (120 - 25), beside the 1-1 400, afternoon from 13:30 2 * 30, lunch -15 * 60,
  // shortfall -8 * (900 - 120), changed -2 * 60 minutes and -150 * 2 blocks.
  expect(scorePlan(input, [at(12, 14)])).toBe(950 + 400 + 60 - 900 - 6240 - 120 - 300);
});
