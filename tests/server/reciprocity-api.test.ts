import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { KeptShareView, PromiseView, ReciprocityView } from '#contracts/reciprocity-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, teamId } from '../support/sample-team.ts';

const day = 86_400_000;

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const call = (person: PersonId, method: Method, path: string, payload?: object): Promise<LightMyRequestResponse> => {
  const exp = server.world.clock.now() / 1000 + 3600;
  const request = { method, url: `/api/teams/${teamId(1)}${path}`, ...(payload && { payload }) };
  return server.callAs({ person, claims: { exp } }, request);
};
const shown = async (reply: LightMyRequestResponse | Promise<LightMyRequestResponse>): Promise<ReciprocityView> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return (JSON.parse(body) as WeekView).reciprocity;
};
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;

const text = 'Bo reads the pilot plan by Tuesday';
const ask = (person: PersonId, number = 1, noun = 'needs') =>
  call(person, 'PUT', `/${noun}/${itemId(number)}`, { text, basedOn: 0 });
const take = (person: PersonId, number = 1, noun = 'needs', on = '2026-11-24') =>
  call(person, 'POST', `/${noun}/${itemId(number)}/promise`, { day: on });
const read = (person: PersonId, act: object, basedOn: number, number = 1) =>
  call(person, 'POST', `/promises/${itemId(number)}/reading`, { act, basedOn });
const week = (name: string) => shown(call(carla, 'GET', `/weeks/${name}`));
/** The weeks whose posts of this ritual are to be brought up to date since the last look. */
const refreshed = async (ritual: string): Promise<readonly string[]> => {
  const jobs = await server.world.takeJobs();
  return jobs.flatMap((job) => (job.kind === 'refresh-ritual' && job.ritual === ritual ? [job.week] : [])).toSorted();
};
const only = <Value>([value]: readonly Value[]): Value => {
  if (value === undefined) throw new Error('nothing is there');
  return value;
};

describe('needs and offers of a team', () => {
  test('are read by everyone in the same way', async () => {
    await ask(ada);
    const offers = await shown(ask(bo, 2, 'offers'));
    const asAda = (await call(ada, 'GET', '/weeks/2026-W47')).body;
    expect((await call(carla, 'GET', '/weeks/2026-W47')).body).toBe(asAda);
    expect(offers).toEqual({
      needs: [{ id: itemId(1), by: ada, text, until: '2026-11-27', revision: 1, state: 'free' }],
      offers: [{ id: itemId(2), by: bo, text, until: '2026-11-27', revision: 1, state: 'free' }],
      promises: [],
    });
  });

  test('of a Friday can still be taken up in the week after, for seven days', async () => {
    await ask(ada);
    server.world.clock.move(3 * day);
    expect(only((await week('2026-W48')).needs).state).toBe('free');
    server.world.clock.move(5 * day);
    expect((await week('2026-W48')).needs).toEqual([]);
    expect(only((await week('2026-W47')).needs).state).toBe('over');
    expect(await codeOf(take(bo, 1, 'needs', '2026-11-28'))).toBe('item-is-closed');
  });

  test('are changed and taken back by their author alone', async () => {
    await ask(ada);
    const path = `/needs/${itemId(1)}`;
    expect(await codeOf(call(bo, 'PUT', path, { text: 'Mine', basedOn: 1 }))).toBe('not-yours');
    expect(await codeOf(call(bo, 'DELETE', path, { basedOn: 1 }))).toBe('not-yours');
    expect(only((await shown(call(ada, 'PUT', path, { text: 'Better', basedOn: 1 }))).needs).text).toBe('Better');
    expect(await codeOf(call(ada, 'PUT', path, { text: 'Stale', basedOn: 1 }))).toBe('text-has-changed');
    expect((await shown(call(ada, 'DELETE', path, { basedOn: 2 }))).needs).toEqual([]);
  });

  test('are one thing each: neither takes the place of the other', async () => {
    await ask(ada);
    expect(await codeOf(ask(bo, 1, 'offers'))).toBe('item-is-closed');
    await ask(ada, 2, 'offers');
    expect(await codeOf(ask(bo, 2))).toBe('item-is-closed');
  });

  test('are ten a person and week at most', async () => {
    for (let number = 1; number <= 10; number += 1) await ask(ada, number);
    expect(await codeOf(ask(ada, 11))).toBe('too-many');
    expect((await ask(bo, 12)).statusCode).toBe(200);
    expect((await ask(ada, 13, 'offers')).statusCode).toBe(200);
  });

  test.each([{ basedOn: 0 }, { text }, { text, basedOn: -1 }, { text, basedOn: 0, by: bo }])(
    'are refused in another shape: %#',
    async (payload) => {
      expect((await call(ada, 'PUT', `/needs/${itemId(1)}`, payload)).statusCode).toBe(400);
    },
  );

  test('say when they are too long', async () => {
    const body = { text: 'a'.repeat(401), basedOn: 0 };
    expect(await codeOf(call(ada, 'PUT', `/needs/${itemId(1)}`, body))).toBe('text-is-too-long');
  });

  test('wait for nobody where the team has switched the practice off', async () => {
    await ask(ada);
    const { scope } = await server.world.open(ada);
    const value: TeamSettings = { ...settingsAtFirst('UTC', 'en'), practices: ['shout-outs'], revision: 1 };
    await server.world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
    expect(await codeOf(ask(ada, 2))).toBe('practice-is-off');
    expect(await codeOf(take(bo))).toBe('practice-is-off');
  });
});

describe('a need that is taken', () => {
  test('by two at once is the promise of one, and the other is told', async () => {
    await ask(ada);
    const replies = await Promise.all([take(bo), take(carla)]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    const [winner] = replies.map(({ statusCode }, index) => (statusCode === 200 ? [bo, carla][index] : undefined));
    const { needs, promises } = await week('2026-W47');
    expect(only(needs).state).toBe('promised');
    expect(only(promises).by).toBe(winner ?? carla);
    const loser = replies.find(({ statusCode }) => statusCode === 409);
    expect(loser?.json<Problem>().code).toBe('item-is-closed');
  });

  test('tells who asked, once however often it is pressed', async () => {
    await ask(ada);
    await server.world.takeJobs();
    await take(bo);
    await take(bo);
    const told = (await server.world.takeJobs()).filter(({ kind }) => kind === 'tell-person');
    expect(told).toHaveLength(2);
    expect(new Set(told.map((job) => JSON.stringify(job))).size).toBe(1);
    expect(told[0]).toMatchObject({ to: ada, noun: 'promise', id: itemId(1) });
  });

  test('brings the week’s posts about needs and promises up to date', async () => {
    await ask(ada);
    await server.world.takeJobs();
    await take(bo);
    expect(await server.world.takeJobs()).toEqual(
      expect.arrayContaining(
        (['needs', 'promises'] as const).map((ritual) =>
          expect.objectContaining({ kind: 'refresh-ritual', ritual, week: '2026-W47' }),
        ),
      ),
    );
  });

  test('in the week after brings the posts up to date that show it: that of its own week as well', async () => {
    await ask(ada);
    server.world.clock.move(3 * day);
    await server.world.takeJobs();
    await take(bo);
    expect(await refreshed('needs')).toEqual(['2026-W47', '2026-W48']);
    server.world.clock.move(day);
    await read(bo, { kind: 'handed-back', word: 'I am away' }, 1);
    expect(await refreshed('needs')).toEqual(['2026-W47', '2026-W48']);
    await call(ada, 'DELETE', `/needs/${itemId(1)}`, { basedOn: 1 });
    expect(await refreshed('needs')).toEqual(['2026-W47', '2026-W48']);
  });

  test('is free again once it is handed back, with the word for it', async () => {
    await ask(ada);
    await take(bo);
    const { needs, promises } = await shown(read(bo, { kind: 'handed-back', word: 'I am away' }, 1));
    expect(only(needs)).toMatchObject({ state: 'free', handedBack: { by: bo, word: 'I am away' } });
    expect(promises).toEqual([]);
    expect(only((await shown(take(carla))).promises)).toMatchObject({ by: carla, to: ada, state: 'open' });
    expect(only((await week('2026-W47')).needs).handedBack).toBeUndefined();
  });
});

describe('a promise', () => {
  const promised = async (): Promise<PromiseView> => {
    await ask(ada);
    return only((await shown(take(bo))).promises);
  };

  test('has a person, a thing and a day', async () => {
    expect(await promised()).toEqual({
      id: itemId(1),
      from: { kind: 'need', id: itemId(1) },
      by: bo,
      to: ada,
      text,
      day: '2026-11-24',
      state: 'open',
      word: '',
      carried: 0,
      revision: 1,
    });
  });

  test('stands in every week’s page until it is settled, then in that week’s', async () => {
    await promised();
    server.world.clock.move(7 * day);
    expect(only((await week('2026-W48')).promises).question).toBe('kept-or-to-fix');
    await read(ada, { kind: 'kept' }, 1);
    server.world.clock.move(7 * day);
    expect((await week('2026-W49')).promises).toEqual([]);
    expect(only((await week('2026-W48')).promises).state).toBe('kept');
    expect(only((await week('2026-W47')).needs).state).toBe('promised');
  });

  test('stays on the pages of the weeks in which it stood, whatever became of it later', async () => {
    const own = { text: 'I write the minutes', day: '2026-11-20', to: null, from: null, basedOn: 0 };
    await call(ada, 'PUT', `/promises/${itemId(5)}`, own);
    server.world.clock.move(14 * day);
    await read(ada, { kind: 'kept' }, 1, 5);
    server.world.clock.move(14 * day);
    for (const name of ['2026-W47', '2026-W48', '2026-W49'])
      expect((await week(name)).promises).toMatchObject([{ text: own.text, state: 'kept' }]);
    for (const name of ['2026-W46', '2026-W50']) expect((await week(name)).promises).toEqual([]);
  });

  test('brings the posts of all weeks up to date in which it was to be read again', async () => {
    await promised();
    server.world.clock.move(14 * day);
    await server.world.takeJobs();
    await read(bo, { kind: 'to-fix', how: 'One evening', day: '2026-12-09' }, 1);
    expect(await refreshed('promises')).toEqual(['2026-W48', '2026-W49']);
    server.world.clock.move(7 * day);
    await read(ada, { kind: 'kept' }, 2);
    expect(await refreshed('promises')).toEqual(['2026-W48', '2026-W49', '2026-W50']);
  });

  test('is carried over once with how, then asked about', async () => {
    await promised();
    server.world.clock.move(7 * day);
    const fixed = only((await shown(read(bo, { kind: 'to-fix', how: 'One evening', day: '2026-12-02' }, 1))).promises);
    expect(fixed).toMatchObject({ state: 'to-fix', word: 'One evening', carried: 1, day: '2026-12-02' });
    server.world.clock.move(7 * day);
    expect(only((await week('2026-W49')).promises).question).toBe('keep-on-or-let-go');
    expect(await codeOf(read(bo, { kind: 'to-fix', how: 'Again', day: '2026-12-09' }, 2))).toBe('not-due');
    expect(only((await shown(read(ada, { kind: 'let-go' }, 2))).promises).state).toBe('let-go');
  });

  test('that nobody asked for is to the team, and anyone says that it was kept', async () => {
    const body = { text: 'I write the minutes', day: '2026-11-24', to: null, from: null, basedOn: 0 };
    const made = only((await shown(call(ada, 'PUT', `/promises/${itemId(5)}`, body))).promises);
    expect(made).toMatchObject({ by: ada, text: 'I write the minutes' });
    expect(made.to).toBeUndefined();
    expect(only((await shown(read(carla, { kind: 'kept' }, 1, 5))).promises).state).toBe('kept');
  });

  test.each(['needs', 'offers'])('does not take the place of someone’s in %s', async (noun) => {
    await ask(ada, 1, noun);
    const unrelated = { text: 'Something else', day: '2026-11-24', to: null, from: null, basedOn: 0 };
    expect(await codeOf(call(bo, 'PUT', `/promises/${itemId(1)}`, unrelated))).toBe('item-is-closed');
    expect((await shown(take(carla, 1, noun))).promises).toMatchObject([{ text, from: { id: itemId(1) } }]);
  });

  test('is not put in the place of one by a need or an offer of the same id', async () => {
    const own = { text: 'I write the minutes', day: '2026-11-24', to: null, from: null, basedOn: 0 };
    await call(bo, 'PUT', `/promises/${itemId(1)}`, own);
    for (const noun of ['needs', 'offers']) expect(await codeOf(ask(carla, 1, noun))).toBe('item-is-closed');
    expect((await week('current')).promises).toMatchObject([{ by: bo, text: 'I write the minutes' }]);
  });

  test('remembers the victory that it came from', async () => {
    const from = { kind: 'victory', id: itemId(7) };
    const body = { text: 'We ask the customer first', day: '2026-11-24', to: null, from, basedOn: 0 };
    expect(only((await shown(call(ada, 'PUT', `/promises/${itemId(5)}`, body))).promises).from).toEqual(from);
  });
});

describe('the kept share of a team', () => {
  const share = async () => (await call(bo, 'GET', '/kept-share')).json<KeptShareView>();

  test('is of twelve weeks, and says below four promises how many there are', async () => {
    const { weeks, all } = await share();
    expect(weeks.map((one) => one.week)).toEqual([
      ...['2026-W36', '2026-W37', '2026-W38', '2026-W39', '2026-W40', '2026-W41'],
      ...['2026-W42', '2026-W43', '2026-W44', '2026-W45', '2026-W46', '2026-W47'],
    ]);
    expect(all).toEqual({ kind: 'too-few', promises: 0 });
  });

  test('counts the promises of all, never of one', async () => {
    for (const [number, person] of [bo, bo, carla, ada].entries()) {
      await ask(person === ada ? bo : ada, number + 1);
      await take(person, number + 1, 'needs', '2026-11-20');
      const act = number === 0 ? { kind: 'to-fix', how: 'Soon', day: '2026-11-25' } : { kind: 'kept' };
      await read(person, act, 1, number + 1);
    }
    const { weeks, all } = await share();
    expect(all).toEqual({ kind: 'told', kept: 3, toFix: 1, letGo: 0, unread: 0 });
    expect(weeks.at(-1)?.share).toEqual(all);
    expect(JSON.stringify({ weeks, all })).not.toContain(bo);
  });
});
