import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planFocus } from '#domain/planner/plan-focus.ts';
import type { Interval, PlanInput, PlanSettings } from '#domain/planner/plan-focus.ts';
import { diceOf, fullWeek, monday } from './random-week.ts';

const week = fc.tuple(fc.nat(), fc.constantFrom(5, 10, 15)).map(([seed, grid]) => fullWeek(seed, grid));
const busyTime = fc
  .tuple(fc.nat({ max: 5 * 1440 }), fc.integer({ min: 1, max: 180 }))
  .map(([start, length]) => ({ start: monday + start, end: monday + start + length }));

const runs = { numRuns: 150 };

const withSettings = (input: PlanInput, settings: Partial<PlanSettings>): PlanInput => ({
  ...input,
  settings: { ...input.settings, ...settings },
});

test('planning a calendar that holds the plan writes nothing', () => {
  fc.assert(
    fc.property(week, (input) => {
      const first = planFocus(input);
      const again = planFocus({ ...input, current: first.blocks });
      expect(again).toMatchObject({ blocks: first.blocks, keep: first.blocks, create: [], remove: [] });
    }),
    runs,
  );
});

test('more busy time never raises the optimum', () => {
  fc.assert(
    fc.property(week, busyTime, (input, more) => {
      const busier = { ...input, busy: [...input.busy, more] };
      expect(planFocus(busier).score).toBeLessThanOrEqual(planFocus(input).score);
    }),
    runs,
  );
});

test('a further tombstone never raises the optimum', () => {
  fc.assert(
    fc.property(week, busyTime, (input, more) => {
      const barred = { ...input, tombstones: [...input.tombstones, more] };
      expect(planFocus(barred).score).toBeLessThanOrEqual(planFocus(input).score);
    }),
    runs,
  );
});

const relaxations: readonly (readonly [string, (settings: PlanSettings) => Partial<PlanSettings>])[] = [
  ['a shorter shortest block', ({ minLength }) => ({ minLength: minLength - 20 })],
  ['a longer longest block', ({ maxLength }) => ({ maxLength: maxLength + 60 })],
  ['a smaller gap', ({ gap }) => ({ gap: gap - 10 })],
  ['more minutes a day', ({ perDayMinutes }) => ({ perDayMinutes: perDayMinutes + 60 })],
  ['more blocks a day', ({ perDayBlocks }) => ({ perDayBlocks: perDayBlocks + 1 })],
];

test.each(relaxations)('%s never lowers the optimum', (_, relax) => {
  fc.assert(
    fc.property(week, (input) => {
      const relaxed = withSettings(input, relax(input.settings));
      expect(planFocus(relaxed).score).toBeGreaterThanOrEqual(planFocus(input).score);
    }),
    runs,
  );
});

test('the order of days and intervals does not matter', () => {
  fc.assert(
    fc.property(week, fc.nat(), (input, seed) => {
      const dice = diceOf(seed);
      const shuffle = <T>(list: readonly T[]): readonly T[] =>
        list
          .map((one) => ({ one, at: dice(1_000_000) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
      const shuffled = {
        ...input,
        days: shuffle(input.days),
        busy: shuffle(input.busy),
        relationship: shuffle(input.relationship),
        pinned: shuffle(input.pinned),
        tombstones: shuffle(input.tombstones),
      };
      expect(planFocus(shuffled)).toEqual(planFocus(input));
    }),
    runs,
  );
});

test('the same busy time given twice, or in pieces, changes nothing', () => {
  fc.assert(
    fc.property(week, (input) => {
      const pieces = input.busy.flatMap(({ start, end }) => [
        { start, end: start + 7 },
        { start: start + 7, end },
      ]);
      expect(planFocus({ ...input, busy: [...pieces, ...input.busy] })).toEqual(planFocus(input));
    }),
    runs,
  );
});

test('a week moved by whole steps of the grid has its plan moved by as much', () => {
  fc.assert(
    fc.property(week, fc.integer({ min: -100_000, max: 100_000 }), (input, steps) => {
      const by = steps * input.settings.grid;
      const move = (list: readonly Interval[]): readonly Interval[] =>
        list.map(({ start, end }) => ({ start: start + by, end: end + by }));
      const moved = {
        ...input,
        days: input.days.map(({ working, lunch }) => ({ working: move(working), lunch: move(lunch) })),
        busy: move(input.busy),
        relationship: move(input.relationship),
        current: move(input.current),
        pinned: move(input.pinned),
        tombstones: move(input.tombstones),
      };
      const plan = planFocus(input);
      expect(planFocus(moved)).toMatchObject({ blocks: move(plan.blocks), score: plan.score });
    }),
    runs,
  );
});

test('a finer grid never lowers the optimum', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const coarse = fullWeek(seed, 15);
      expect(planFocus(withSettings(coarse, { grid: 5 })).score).toBeGreaterThanOrEqual(planFocus(coarse).score);
    }),
    runs,
  );
});

test('no focus minute is invaded: blocks share no minute with busy, relationship or pinned time', () => {
  fc.assert(
    fc.property(week, (input) => {
      const taken = [...input.busy, ...input.relationship, ...input.pinned];
      for (const block of planFocus(input).blocks)
        for (const { start, end } of taken)
          expect(Math.min(end, block.end) - Math.max(start, block.start)).toBeLessThanOrEqual(0);
    }),
    runs,
  );
});
