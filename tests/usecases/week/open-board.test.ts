import { beforeEach, expect, test } from '@jest/globals';
import { requestParts } from '#composition/request-parts.ts';
import type { BoardStore } from '#ports/board-store.ts';
import { itemId, needEntry, thisWeek } from '../../support/sample-board.ts';
import { ada, stranger, teamId } from '../../support/sample-team.ts';
import { makeTeamWorld, principal } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';
import { addWeeks } from '#domain/shared/week.ts';

let world: TeamWorld;
let asked: string[];
beforeEach(async () => {
  world = await makeTeamWorld();
  asked = [];
  const { scope } = await world.open(ada);
  await world.board.add(scope, needEntry(1));
  await world.board.add(scope, needEntry(2, { week: addWeeks(thisWeek, -20) }));
});

const parts = () => {
  const board: BoardStore = {
    ...world.board,
    find: (scope, noun, id) => {
      asked.push(id);
      return world.board.find(scope, noun, id);
    },
  };
  return requestParts({ ...world, board });
};

test('a team that is opened with its board has the current week read by then', async () => {
  const { openBoard, stores } = parts();
  const open = await openBoard(principal(ada), teamId(1));
  expect(open).toMatchObject({ kind: 'open', team: { teamId: teamId(1) } });
  if (open.kind === 'open') expect((await stores.board.find(open.scope, 'need', itemId(1)))?.value.id).toBe(itemId(1));
  expect(asked).toEqual([]);
});

test('a thing that may stand anywhere is looked for at the same time', async () => {
  const { openBoard, stores } = parts();
  const open = await openBoard(principal(ada), teamId(1), { things: [{ noun: 'need', id: itemId(2) }] });
  expect(asked).toEqual([itemId(2)]);
  if (open.kind === 'open') expect((await stores.board.find(open.scope, 'need', itemId(2)))?.value.id).toBe(itemId(2));
  expect(asked).toEqual([itemId(2)]);
});

test('nothing of it comes out to someone outside of the team', async () => {
  expect(await parts().openBoard(principal(stranger), teamId(1))).toEqual({ kind: 'closed' });
});

test('as many weeks are read as a page looks back over', async () => {
  const { openBoard, stores } = parts();
  const open = await openBoard(principal(ada), teamId(1), { weeksBack: 20 });
  if (open.kind === 'closed') throw new Error('not a member');
  expect((await stores.board.find(open.scope, 'need', itemId(2)))?.value.id).toBe(itemId(2));
  expect(asked).toEqual([]);
});
