import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptShares } from '#domain/reciprocity/kept-share.ts';
import type { KeptShare } from '#domain/reciprocity/kept-share.ts';
import type { PromiseReading, TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { promiseEntry, thisWeek } from '../../support/sample-board.ts';
import { friday, personId } from '../../support/sample-team.ts';

const weeks = [-4, -3, -2, -1].map((ago) => addWeeks(thisWeek, ago));
const [first = thisWeek, second = thisWeek, third = thisWeek] = weeks;

type Found = Exclude<PromiseReading['found'], 'to-fix'>;

/** Someone's promise of a week, as it was found. */
const read = (person: number, week: Week, found: Found = 'kept'): TeamPromise => ({
  ...promiseEntry(1).value,
  by: personId(person),
  week,
  state: { kind: found, at: friday },
  readings: [{ week, found }],
});

const sharesOf = (promises: readonly TeamPromise[]) => keptShares(promises, weeks, thisWeek);
const shareIn = (promises: readonly TeamPromise[], week: Week): KeptShare | undefined =>
  sharesOf(promises).weeks.find((one) => one.week === week)?.share;
const told = (kept: number, letGo = 0) => ({ kind: 'told', kept, toFix: 0, letGo, unread: 0 });

const team = (week: Week) => [read(1, week), read(2, week), read(3, week), read(1, week)];

describe('the kept share of a week', () => {
  test('is told from four promises of three people on', () => {
    expect(shareIn(team(first), first)).toEqual(told(4));
    expect(shareIn(team(first).slice(0, 3), first)).toEqual({ kind: 'too-few', promises: 3 });
  });

  test('is not told of two: each of them knows their own, and would know the other’s', () => {
    const two = [1, 2, 1, 2, 1].map((person) => read(person, first));
    expect(shareIn(two, first)).toEqual({ kind: 'too-few', promises: 5 });
  });
});

describe('the kept share of all weeks', () => {
  test('holds nothing of a week that is not told: less the others it would be one person’s', () => {
    const alone = [read(4, second, 'kept'), ...[1, 2, 3, 4].map(() => read(4, second, 'let-go'))];
    const { all, leftOut } = sharesOf([...team(first), ...alone]);
    expect(all).toEqual(told(4));
    expect(leftOut).toBe(5);
  });

  test('holds the weeks of few promises where they are enough together', () => {
    const few = [read(1, first), read(2, first, 'let-go'), read(3, second), read(2, third)];
    expect(sharesOf(few)).toMatchObject({ all: told(3, 1), leftOut: 0 });
    expect(sharesOf([...few, ...team(weeks[3]!)])).toMatchObject({ all: told(7, 1), leftOut: 0 });
  });

  test('is not told where they are too few even together', () => {
    const { all, leftOut } = sharesOf([read(1, first), read(2, second), read(3, third)]);
    expect(all).toEqual({ kind: 'too-few', promises: 3 });
    expect(leftOut).toBe(0);
  });

  test('less any of the weeks that are told is never one person’s, nor that of two', () => {
    const promise = fc
      .record({
        person: fc.integer({ min: 1, max: 5 }),
        week: fc.constantFrom(...weeks),
        found: fc.constantFrom<Found>('kept', 'let-go'),
      })
      .map(({ person, week, found }) => read(person, week, found));
    fc.assert(
      fc.property(fc.array(promise, { maxLength: 24 }), fc.subarray(weeks), (promises, taken) => {
        const { weeks: single, all } = sharesOf(promises);
        if (all.kind !== 'told') return;
        const known = single.filter(({ share }) => share.kind === 'told').map(({ week }) => week);
        const away = known.filter((week) => taken.includes(week));
        const sizeOf = (some: readonly Week[]) => promises.filter(({ week }) => some.includes(week)).length;
        const left = sumOf(all) - sizeOf(away);
        // What is left is of the weeks told besides, with those that are not told or without.
        const rest = known.filter((week) => !away.includes(week));
        const group = left === sizeOf(rest) ? rest : weeks.filter((week) => !away.includes(week));
        expect(left).toBe(sizeOf(group));
        const people = new Set(promises.filter(({ week }) => group.includes(week)).map(({ by }) => by));
        expect(left === 0 || people.size >= 3).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

const sumOf = ({ kept, toFix, letGo, unread }: Extract<KeptShare, { kind: 'told' }>): number =>
  kept + toFix + letGo + unread;
