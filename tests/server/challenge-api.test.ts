import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { ChallengeView, GalleryView, OwnMarksView } from '#contracts/challenge-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, members, personId, teamId } from '../support/sample-team.ts';

const four = [...members, { personId: personId(9), name: 'Dilan Aydin', role: 'member' as const }];

/** It is Friday 20 November 2026: four weeks that are begun now run from Monday 23 November to Friday 18 December. */
let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
  server.world.roster = four;
});
afterEach(() => server.stop());

const moveTo = (utc: string): void => {
  server.world.clock.move(Date.parse(`${utc}Z`) - server.world.clock.now());
};
const call = (person: PersonId, method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, payload?: object) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
};
const team = `/api/teams/${teamId(1)}`;
const one = `${team}/challenges/${itemId(1)}`;
const shown = async (reply: Promise<LightMyRequestResponse>): Promise<readonly ChallengeView[]> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return (JSON.parse(body) as WeekView).challenges;
};
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;

const start = (person = ada, number = 1, practice = 'shout-outs') =>
  call(person, 'PUT', `${team}/challenges/${itemId(number)}`, { practice });
const mark = (person: PersonId, look: 'before' | 'after', value: number) =>
  call(person, 'PUT', `${one}/mark`, { look, mark: value });
const people = four.map((member) => member.personId);
const answerAll = async (look: 'before' | 'after', values: readonly number[]): Promise<void> => {
  for (const [index, value] of values.entries()) expect((await mark(people[index]!, look, value)).statusCode).toBe(200);
};
const finish = (story = 'We say thank you sooner.', person = ada) => call(person, 'POST', `${one}/end`, { story });

describe('four weeks of a practice', () => {
  test('begin with the next Monday when most of the week is over', async () => {
    expect(await shown(start())).toEqual([
      {
        id: itemId(1),
        practice: 'shout-outs',
        phase: 'waiting',
        weeks: ['2026-W48', '2026-W49', '2026-W50', '2026-W51'].map((week) => ({ week })),
        before: { kind: 'open', answers: 0 },
        after: { kind: 'not-yet' },
      },
    ]);
  });

  test('begin at once when most of the week is ahead', async () => {
    moveTo('2026-11-25T09:00');
    expect((await shown(start()))[0]?.weeks[0]?.week).toBe('2026-W48');
  });

  test('are one at a time, and of a practice that is on', async () => {
    await start();
    expect((await start()).statusCode).toBe(200);
    expect(await codeOf(start(bo, 2))).toBe('too-many');
    await call(ada, 'DELETE', one);
    expect(await codeOf(start(bo, 2, 'dissent'))).toBe('practice-is-off');
    expect((await start(bo, 2, 'needs-and-offers')).statusCode).toBe(200);
  });

  test('begun by two at once are one', async () => {
    const [one, other] = await Promise.all([start(ada, 1), start(bo, 2, 'needs-and-offers')]);
    expect([one.statusCode, other.statusCode].toSorted()).toEqual([200, 422]);
    expect(await shown(call(carla, 'GET', `${team}/weeks/current`))).toHaveLength(1);
  });

  test('take nothing for others than those that go on', async () => {
    await start();
    const another = `${team}/challenges/${itemId(2)}`;
    for (const [method, path, body] of [
      ['PUT', '/mark', { look: 'before', mark: 3 }],
      ['PUT', '/weeks/2026-W48', { mark: 'kept' }],
      ['POST', '/pause', { paused: true }],
      ['POST', '/end', { story: 'Ours.' }],
      ['DELETE', '', undefined],
    ] as const)
      expect(await codeOf(call(bo, method, `${another}${path}`, body))).toBe('item-is-gone');
    expect(await shown(call(carla, 'GET', `${team}/weeks/current`))).toHaveLength(1);
  });

  test('tell how many have answered while the look is open, then a mean from four on', async () => {
    await start();
    await answerAll('before', [2, 3, 3, 4]);
    const week = (await call(carla, 'GET', `${team}/weeks/2026-W47`)).body;
    expect((JSON.parse(week) as WeekView).challenges[0]?.before).toEqual({ kind: 'open', answers: 4 });
    moveTo('2026-11-29T12:00');
    expect((await mark(ada, 'before', 1)).statusCode).toBe(200);
    moveTo('2026-11-30T09:00');
    expect((await shown(call(carla, 'GET', `${team}/weeks/2026-W49`)))[0]?.before).toEqual({
      kind: 'told',
      answers: 4,
      mean: 2.8,
    });
    expect(await codeOf(mark(ada, 'before', 5))).toBe('item-is-closed');
  });

  test('tell no figure of three answers', async () => {
    await start();
    await answerAll('before', [1, 1, 1]);
    moveTo('2026-11-30T09:00');
    expect((await shown(call(ada, 'GET', `${team}/weeks/2026-W49`)))[0]?.before).toEqual({
      kind: 'too-few',
      answers: 3,
    });
  });

  test('show a person’s mark to that person alone', async () => {
    await start();
    const [before] = [await shown(mark(ada, 'before', 1))];
    expect(await shown(mark(ada, 'before', 5))).toEqual(before);
    const own = async (person: PersonId) =>
      (await call(person, 'GET', `/api/me/teams/${teamId(1)}/challenge`)).json<OwnMarksView>();
    expect(await own(ada)).toEqual({ id: itemId(1), before: 5 });
    expect(await own(bo)).toEqual({ id: itemId(1) });
  });

  test('are marked by the team, week by week, the last word counting', async () => {
    await start();
    const say = (week: string, value: string, person = ada) =>
      call(person, 'PUT', `${one}/weeks/${week}`, { mark: value });
    expect(await codeOf(say('2026-W48', 'kept'))).toBe('not-due');
    moveTo('2026-12-01T09:00');
    await say('2026-W48', 'kept');
    await say('2026-W49', 'partly');
    expect((await shown(say('2026-W49', 'not-kept', bo)))[0]?.weeks).toEqual([
      { week: '2026-W48', mark: 'kept' },
      { week: '2026-W49', mark: 'not-kept' },
      { week: '2026-W50' },
      { week: '2026-W51' },
    ]);
    expect(await codeOf(say('2026-W50', 'kept'))).toBe('not-due');
    expect(await codeOf(say('2026-W47', 'kept'))).toBe('not-due');
  });

  test('stand still in a pause, whose weeks do not count', async () => {
    await start();
    moveTo('2026-12-01T09:00');
    expect((await shown(call(bo, 'POST', `${one}/pause`, { paused: true })))[0]).toMatchObject({
      phase: 'paused',
      weeks: [{ week: '2026-W48' }],
    });
    moveTo('2026-12-15T09:00');
    expect((await shown(call(bo, 'POST', `${one}/pause`, { paused: false })))[0]).toMatchObject({
      phase: 'weeks',
      weeks: [{ week: '2026-W48' }, { week: '2026-W51' }, { week: '2026-W52' }, { week: '2026-W53' }],
    });
  });

  test('are stopped without a trace, and stopping twice is once', async () => {
    await start();
    await mark(bo, 'before', 2);
    expect(await shown(call(bo, 'DELETE', one))).toEqual([]);
    expect(await shown(call(ada, 'DELETE', one))).toEqual([]);
    expect(await codeOf(mark(ada, 'before', 2))).toBe('item-is-gone');
  });
});

describe('the end of four weeks', () => {
  test('comes with the last Friday, not before', async () => {
    await start();
    moveTo('2026-12-17T09:00');
    expect(await codeOf(finish())).toBe('not-due');
    expect(await codeOf(mark(ada, 'after', 4))).toBe('not-due');
    moveTo('2026-12-18T09:00');
    expect((await shown(mark(ada, 'after', 4)))[0]).toMatchObject({
      phase: 'closing',
      after: { kind: 'open', answers: 1 },
    });
  });

  test('tells both looks with their counts, and a story that stays in the gallery', async () => {
    await start();
    await answerAll('before', [2, 2, 3, 3]);
    moveTo('2026-12-18T09:00');
    await answerAll('after', [4, 4, 4, 4]);
    const ended = {
      id: itemId(1),
      phase: 'ended',
      before: { kind: 'told', answers: 4, mean: 2.5 },
      after: { kind: 'told', answers: 4, mean: 4 },
      story: { by: ada, week: '2026-W51', text: 'We say thank you sooner.' },
    };
    expect(await shown(finish())).toMatchObject([ended]);
    moveTo('2027-03-01T09:00');
    const gallery = await call(bo, 'GET', `${team}/challenges`);
    expect(gallery.json<GalleryView>().challenges).toMatchObject([ended]);
    expect(await shown(start(bo, 2))).toHaveLength(1);
  });

  test('leaves nobody’s mark behind', async () => {
    await start();
    await mark(bo, 'before', 2);
    moveTo('2026-12-18T09:00');
    await finish();
    const { scope } = await server.world.open(ada);
    const kept = (await server.world.board.find(scope, 'challenge', itemId(1)))?.value.value;
    expect([kept?.before, kept?.after]).toEqual([[], []]);
    expect(kept?.end?.before).toEqual({ kind: 'too-few', answers: 1 });
  });

  test('is posted once, told again after a lost answer it is the same', async () => {
    await start();
    moveTo('2026-12-18T09:00');
    expect(await codeOf(finish(' '))).toBe('text-is-blank');
    await finish();
    expect((await finish()).statusCode).toBe(200);
    expect(await codeOf(finish('Another'))).toBe('item-is-gone');
    const jobs = await server.world.takeJobs();
    expect(jobs).toContainEqual(expect.objectContaining({ kind: 'post-item', noun: 'challenge', id: itemId(1) }));
  });
});
