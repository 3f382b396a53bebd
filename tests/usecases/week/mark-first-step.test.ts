import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardStore } from '#ports/board-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { markFirstStep } from '#usecases/week/mark-first-step.ts';
import { needEntry, promiseEntry, victoryEntry } from '../../support/sample-board.ts';
import { ada } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;
let scope: TeamScope;

beforeEach(async () => {
  world = await makeTeamWorld();
  ({ scope } = await world.open(ada));
});

const marks = async () => (await world.board.find(scope, 'first-steps', 'first-steps'))?.value.value.marks;

describe('what a team does for the first time', () => {
  test('is remembered, each thing once', async () => {
    await markFirstStep(world.board, scope, needEntry(1));
    await markFirstStep(world.board, scope, needEntry(2));
    await markFirstStep(world.board, scope, victoryEntry(3));
    expect(await marks()).toEqual(['need', 'victory']);
  });

  test('is nothing where no step was taken', async () => {
    await markFirstStep(world.board, scope, promiseEntry(1));
    expect(await marks()).toBeUndefined();
  });

  test('is remembered of two who do it at once', async () => {
    await Promise.all([needEntry(1), victoryEntry(2)].map((entry) => markFirstStep(world.board, scope, entry)));
    expect((await marks())?.toSorted()).toEqual(['need', 'victory']);
  });

  test('holds nothing up when the storage is away meanwhile', async () => {
    const away: BoardStore = { ...world.board, find: () => Promise.reject(new Unavailable('storage', 'away')) };
    await expect(markFirstStep(away, scope, needEntry(1))).resolves.toBeUndefined();
  });
});
