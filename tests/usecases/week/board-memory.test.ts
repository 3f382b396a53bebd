import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TeamScope } from '#domain/people/scope.ts';
import { addWeeks } from '#domain/shared/week.ts';
import { voicesAtFirst } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import type { BoardStore } from '#ports/board-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { rememberBoards } from '#usecases/week/board-memory.ts';
import { makeMemoryBoardStore } from '../../support/memory/board-store.ts';
import { makeMemoryRitualPlanStore } from '../../support/memory/due-index.ts';
import { makeMemoryTeamBoards } from '../../support/memory/team-boards.ts';
import { makeMemoryTeamStore } from '../../support/memory/team-store.ts';
import { itemId, needEntry, promiseEntry, thisWeek } from '../../support/sample-board.ts';
import { sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';

const last = addWeeks(thisWeek, -1);

let stored: BoardStore;
let asked: string[];
let boards: ReturnType<typeof rememberBoards>;
let scope: TeamScope;
beforeEach(async () => {
  stored = makeMemoryBoardStore();
  const teams = makeMemoryTeamStore();
  await teams.add(sampleTeam());
  scope = openedAnew();
  await stored.add(scope, needEntry(1));
  await stored.add(scope, needEntry(2, { week: addWeeks(thisWeek, -9) }));
  await stored.add(scope, promiseEntry(3));
  asked = [];
  const board: BoardStore = {
    ...stored,
    ofWeeks: (...given) => {
      asked.push('weeks');
      return stored.ofWeeks(...given);
    },
    find: (of, noun, id) => {
      asked.push(`${noun} ${id}`);
      return stored.find(of, noun, id);
    },
  };
  boards = rememberBoards({
    board,
    teamBoards: makeMemoryTeamBoards({ teams, plans: makeMemoryRitualPlanStore(), board: stored }),
  });
});

/** The gate mints a scope for each request. */
const openedAnew = (): TeamScope => teamScope(tenantId(1), teamId(1));
const load = () => boards.teamBoards.load(scope, last, thisWeek);

describe('what was read with the team', () => {
  beforeEach(load);

  test('is not asked for again', async () => {
    const { board } = boards;
    expect((await board.find(scope, 'need', itemId(1)))?.value).toEqual(needEntry(1));
    expect((await board.find(scope, 'promise', itemId(3)))?.value).toEqual(promiseEntry(3));
    expect((await board.ofWeeks(scope, last, thisWeek)).map(({ value }) => value.id)).toEqual(
      (await stored.ofWeeks(scope, last, thisWeek)).map(({ value }) => value.id),
    );
    expect(asked).toEqual([]);
  });

  test('is asked for again by another request', async () => {
    const other = openedAnew();
    await boards.board.find(other, 'need', itemId(1));
    await boards.board.ofWeeks(other, last, thisWeek);
    expect(asked).toEqual([`need ${itemId(1)}`, 'weeks']);
  });

  test('does not stand for weeks that were not read', async () => {
    const entries = await boards.board.ofWeeks(scope, addWeeks(thisWeek, -10), thisWeek);
    expect(asked).toEqual(['weeks']);
    expect(entries.map(({ value }) => value.id)).toContain(itemId(2));
  });

  test('says of fewer weeks what is theirs', async () => {
    const entries = await boards.board.ofWeeks(scope, last, last);
    expect(entries.map(({ value }) => value)).toEqual([promiseEntry(3)]);
    expect(asked).toEqual([]);
  });

  test('does not say that a thing is not there that may stand in an older week', async () => {
    expect((await boards.board.find(scope, 'need', itemId(2)))?.value.id).toBe(itemId(2));
    expect(await boards.board.find(scope, 'need', itemId(9))).toBeUndefined();
    expect(asked).toEqual([`need ${itemId(2)}`, `need ${itemId(9)}`]);
  });

  test('says that something is not there which would stand open', async () => {
    expect(await boards.board.find(scope, 'settings', 'settings')).toBeUndefined();
    expect(await boards.board.find(scope, 'challenge', 'current')).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

test('a thing is looked for once in a request, also where it is not there', async () => {
  const { board } = boards;
  await Promise.all([board.find(scope, 'need', itemId(9)), board.find(scope, 'need', itemId(9))]);
  await board.find(scope, 'need', itemId(9));
  expect(asked).toEqual([`need ${itemId(9)}`]);
});

test('a look that failed is made again', async () => {
  const find = (): Promise<never> => {
    asked.push('tried');
    return Promise.reject(new Unavailable('storage', undefined));
  };
  const failing = rememberBoards({ board: { ...stored, find }, teamBoards: boards.teamBoards });
  const look = () => failing.board.find(scope, 'need', itemId(1));
  await expect(look()).rejects.toBeInstanceOf(Unavailable);
  asked.length = 0;
  await expect(look()).rejects.toBeInstanceOf(Unavailable);
  expect(asked).toEqual(['tried']);
});

describe('once something was written', () => {
  beforeEach(load);

  test('it is read as it then stands, and so are the weeks', async () => {
    const { board } = boards;
    const before = await board.find(scope, 'need', itemId(1));
    const changed = needEntry(1, { text: 'By Friday, please' });
    expect(await board.save(scope, changed, before!.etag)).toBe('saved');
    expect((await board.find(scope, 'need', itemId(1)))?.value).toEqual(changed);
    expect((await board.ofWeeks(scope, last, thisWeek)).map(({ value }) => value)).toContainEqual(changed);
  });

  test('a thing that came is found, and one that went is not', async () => {
    const { board } = boards;
    expect(await board.find(scope, 'voices', 'voices')).toBeUndefined();
    await board.add(scope, voicesEntry(voicesAtFirst));
    expect((await board.find(scope, 'voices', 'voices'))?.value.noun).toBe('voices');
    const need = await board.find(scope, 'need', itemId(1));
    await board.remove(scope, need!.etag);
    expect(await board.find(scope, 'need', itemId(1))).toBeUndefined();
  });

  test('what is of another noun is still remembered', async () => {
    const { board } = boards;
    await board.add(scope, needEntry(4));
    await board.find(scope, 'promise', itemId(3));
    await board.find(scope, 'first-steps', 'first-steps');
    expect(asked).toEqual([]);
  });

  test('all is read anew where someone else was faster', async () => {
    const { board } = boards;
    const before = await board.find(scope, 'need', itemId(1));
    const theirs = needEntry(1, { text: 'Theirs' });
    await stored.save(scope, theirs, before!.etag);
    expect(await board.save(scope, needEntry(1, { text: 'Ours' }), before!.etag)).toBe('conflict');
    expect((await board.find(scope, 'need', itemId(1)))?.value).toEqual(theirs);
    await board.find(scope, 'promise', itemId(3));
    expect(asked).toEqual([`need ${itemId(1)}`, `promise ${itemId(3)}`]);
  });
});
