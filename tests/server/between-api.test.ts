import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '#adapters/system/sha256.ts';
import type { BetweenPerson, BetweenView } from '#contracts/between-api.ts';
import { counterpartKeyOf } from '#domain/people/counterpart-key.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { bringHome } from '../support/bring-home.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, members, stranger, teamId } from '../support/sample-team.ts';

const team = `/api/teams/${teamId(1)}`;
const day = 86_400_000;

let server: ApiServer;

const call = (person: PersonId, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
};

beforeEach(async () => {
  server = await startApiServer();
  await bringHome(server.world);
  for (const person of [ada, bo, carla])
    await call(person, 'PUT', `${team}/alliance/answers/team.climate`, { text: 'Calm.', basedOn: 0 });
});
afterEach(() => server.stop());

const give = (by: PersonId, to: readonly PersonId[], number = 1) =>
  call(by, 'PUT', `${team}/shout-outs/${itemId(number)}`, {
    ...{ to, gesture: `Gesture ${number}`, impact: 'They moved the date.', learning: 'Call first.' },
  });
const choose = (by: PersonId, choice: string, number = 1) =>
  call(by, 'POST', `${team}/shout-outs/${itemId(number)}/choice`, { choice });
const raise = (by: PersonId, to: PersonId, number = 9) =>
  call(by, 'PUT', `/api/me/dissents/${to}/${itemId(number)}`, {
    ...{ fact: 'You spoke over me.', impact: 'I stopped.', proposal: 'Let me finish.', basedOn: 0 },
  });

const read = async (person: PersonId) => (await call(person, 'GET', '/api/me/between')).json<BetweenView>().people;
const between = async (person: PersonId, other: PersonId): Promise<BetweenPerson | undefined> =>
  (await read(person)).find(({ personId }) => personId === other);
const gestures = async (person: PersonId, other: PersonId) =>
  (await between(person, other))?.recognitions.map(({ gesture }) => gesture) ?? [];

describe('recognitions between two', () => {
  test('are read by both, whether posted or kept between them, from the day of the choice on', async () => {
    await give(ada, [bo], 1);
    await give(bo, [ada], 2);
    server.world.clock.move(day);
    await choose(bo, 'post', 1);
    await choose(ada, 'keep-private', 2);
    const [mine, theirs] = [await between(ada, bo), await between(bo, ada)];
    const from = (number: number, isMine: boolean) => ({
      ...{ id: itemId(number), teamName: 'Field design', gesture: `Gesture ${number}`, on: '2026-11-21', isMine },
    });
    expect(mine?.recognitions).toEqual(expect.arrayContaining([from(1, true), from(2, false)]));
    expect(theirs?.recognitions).toEqual(expect.arrayContaining([from(1, false), from(2, true)]));
  });

  test('come newest first', async () => {
    for (const number of [1, 2, 3]) {
      await give(ada, [bo], number);
      await choose(bo, 'post', number);
      server.world.clock.move(day);
    }
    expect(await gestures(bo, ada)).toEqual(['Gesture 3', 'Gesture 2', 'Gesture 1']);
  });

  test('are not there while one waits for its recipient, nor once declined or taken back', async () => {
    for (const number of [1, 2, 3]) await give(ada, [bo], number);
    await choose(bo, 'decline', 2);
    await choose(bo, 'post', 3);
    await call(ada, 'DELETE', `${team}/shout-outs/${itemId(3)}`);
    expect(await read(ada)).toEqual([]);
    expect(await read(bo)).toEqual([]);
  });

  test('are nobody else’s, not even those who were recognised together', async () => {
    await give(ada, [bo, carla]);
    await choose(bo, 'post');
    await choose(carla, 'post');
    expect(await gestures(bo, ada)).toEqual(['Gesture 1']);
    expect(await gestures(carla, ada)).toEqual(['Gesture 1']);
    expect(await gestures(bo, carla)).toEqual([]);
    expect(await read(stranger)).toEqual([]);
  });

  test('leave out those who declined theirs', async () => {
    await give(ada, [bo, carla]);
    await choose(bo, 'decline');
    await choose(carla, 'keep-private');
    expect(await gestures(ada, bo)).toEqual([]);
    expect(await gestures(ada, carla)).toEqual(['Gesture 1']);
    expect(await gestures(bo, ada)).toEqual([]);
  });

  test('end when one of the two leaves the team', async () => {
    await give(ada, [bo]);
    await choose(bo, 'keep-private');
    server.world.roster = server.world.roster?.filter(({ personId }) => personId !== bo);
    server.world.clock.move(day);
    expect(await read(ada)).toEqual([]);
    expect(await read(bo)).toEqual([]);
  });
});

describe('dissents between two', () => {
  test('are read by the two, each with whose turn it is, until they are settled', async () => {
    await raise(ada, bo);
    const shown = { id: itemId(9), fact: 'You spoke over me.' };
    expect((await between(bo, ada))?.dissents).toEqual([{ ...shown, turn: 'mine', isMine: false }]);
    expect((await between(ada, bo))?.dissents).toEqual([{ ...shown, turn: 'theirs', isMine: true }]);
    expect(await read(carla)).toEqual([]);
    const decided = { outcome: { kind: 'withdrawn' }, text: 'It is settled.', nextSteps: [], basedOn: 1 };
    await call(ada, 'POST', `/api/me/dissents/${bo}/${itemId(9)}/decisions`, decided);
    expect(await read(bo)).toEqual([]);
  });
});

describe('the keys of the other', () => {
  test('come from their own sign-in, with what they write, even once there is no team of both any more', async () => {
    server.world.roster = [...members, { personId: stranger, name: 'Sol Ahmed', role: 'guest' }];
    server.world.clock.move(day);
    await bringHome(server.world);
    const address = 'Someone@Fabrikam.example';
    const claims = { exp: server.world.clock.now() / 1000 + 3600, email: address };
    const payload = { fact: 'A', impact: 'B', proposal: 'C', basedOn: 0 };
    const url = `/api/me/dissents/${bo}/${itemId(9)}`;
    await server.callAs({ person: stranger, claims }, { method: 'PUT', url, payload });
    server.world.roster = members;
    server.world.clock.move(11 * 60_000);
    expect((await between(stranger, bo))?.counterparts).toEqual([]);
    expect((await between(bo, stranger))?.counterparts).toEqual([await counterpartKeyOf(sha256, bo, address)]);
    const reply = { exp: claims.exp, email: 'bo@contoso.example' };
    const thanks = `/api/me/dissents/${stranger}/${itemId(9)}/thanks`;
    const answered = await server.callAs({ person: bo, claims: reply }, { method: 'POST', url: thanks, payload: {} });
    expect(answered.body).not.toMatch(/fabrikam|contoso/i);
    const key = await counterpartKeyOf(sha256, stranger, 'bo@contoso.example');
    expect((await between(stranger, bo))?.counterparts).toEqual([key]);
  });

  const keysOf = async (person: PersonId, other: PersonId) => (await between(person, other))?.counterparts;

  test('come from the roster of a team of both, are the reader’s own, and hold no address', async () => {
    const address = 'bo@contoso.example';
    server.world.roster = server.world.roster?.map((one) => (one.personId === bo ? { ...one, address } : one));
    server.world.clock.move(day);
    await raise(bo, ada);
    await raise(bo, carla, 8);
    expect(await keysOf(ada, bo)).toEqual([await counterpartKeyOf(sha256, ada, address)]);
    expect(await keysOf(carla, bo)).toEqual([await counterpartKeyOf(sha256, carla, address)]);
    expect(await keysOf(bo, ada)).toEqual([]);
    expect((await call(ada, 'GET', '/api/me/between')).body).not.toContain('contoso');
    expect((await call(ada, 'GET', `${team}/weeks/current`)).body).not.toContain('contoso');
  });
});
