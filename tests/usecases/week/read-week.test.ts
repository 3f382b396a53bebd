import { describe, expect, test } from '@jest/globals';
import { addWeeks, weeksBetween } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import { ada } from '../../support/sample-team.ts';
import { thisWeek, week } from '../../support/sample-board.ts';
import { makeTeamWorld } from '../../support/team-world.ts';

/** The weeks that reading one asks the store for, from the first to the last. */
const rangeFor = async (asked: Week): Promise<readonly [Week, Week]> => {
  const world = await makeTeamWorld();
  const ranges: (readonly [Week, Week])[] = [];
  const board: typeof world.board = {
    ...world.board,
    ofWeeks: (scope, from, to) => {
      ranges.push([from, to]);
      return world.board.ofWeeks(scope, from, to);
    },
  };
  await makeReadWeek({ ...world, board })(await world.open(ada), asked);
  expect(ranges).toHaveLength(1);
  return ranges[0]!;
};

describe('reading a week of a team is one range read', () => {
  test('of a past week, with what became of it until now', async () => {
    expect(await rangeFor(addWeeks(thisWeek, -3))).toEqual([week('2026-W43'), week('2026-W48')]);
  });

  test('of a week long past, that grows no more with the years', async () => {
    const [from, to] = await rangeFor(week('2024-W10'));
    expect(from).toBe('2024-W09');
    // A promise can be for a quarter of a year ahead.
    expect(weeksBetween(from, to)).toBe(15);
  });
});
