import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { OwnShoutOutsView, ShoutOutsView } from '#contracts/shout-out-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { ShoutOutDefault } from '#domain/people/preferences.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { principal } from '../support/team-world.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, members, personId, teamId } from '../support/sample-team.ts';

const week = 1000 * 60 * 60 * 24 * 7;
const dev = personId(4);
const emil = personId(5);

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const callAt = (person: PersonId, method: Method, url: string, payload?: object): Promise<LightMyRequestResponse> => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
};
const call = (person: PersonId, method: Method, path: string, payload?: object) =>
  callAt(person, method, `/api/teams/${teamId(1)}${path}`, payload);

const bodyOf = async <Body>(reply: Promise<LightMyRequestResponse>): Promise<Body> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  // The reply of a route of ours has its shape.
  return JSON.parse(body) as Body;
};
const shown = async (reply: Promise<LightMyRequestResponse>): Promise<ShoutOutsView> =>
  (await bodyOf<WeekView>(reply)).shoutOuts;
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;

const text = { gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page saves a week' };
const path = `/shout-outs/${itemId(1)}`;
const give = (person: PersonId, to: readonly PersonId[]) => call(person, 'PUT', path, { to, ...text });
const choose = (person: PersonId, choice: string) => call(person, 'POST', `${path}/choice`, { choice });
const read = (person: PersonId, name = '2026-W47') => shown(call(person, 'GET', `/weeks/${name}`));
const own = (person: PersonId) =>
  bodyOf<OwnShoutOutsView>(callAt(person, 'GET', `/api/me/teams/${teamId(1)}/shout-outs`));

const setDefault = async (person: PersonId, shoutOuts: ShoutOutDefault): Promise<void> => {
  const self = server.world.gate.openSelf(principal(person));
  await server.world.preferences.save(self, { ...preferencesAtFirst, shoutOuts }, undefined);
};

const view = { id: itemId(1), by: ada, to: [bo], ...text };

describe('a recognition', () => {
  test('that waits is in nobody’s week, and in no reply but to its sender and its recipient', async () => {
    expect((await shown(give(ada, [bo]))).posted).toEqual([]);
    for (const person of [ada, bo, carla]) {
      const reply = await call(person, 'GET', '/weeks/2026-W47');
      expect(reply.body).not.toContain(text.gesture);
    }
    expect((await own(bo)).waiting).toEqual([view]);
    expect((await own(ada)).sent).toEqual([{ ...view, standing: 'waiting' }]);
    const { waiting, received, sent } = await own(carla);
    expect({ waiting, received, sent }).toEqual({ waiting: [], received: [], sent: [] });
  });

  test('that is posted is in everyone’s week, the same for all', async () => {
    await give(ada, [bo]);
    expect((await shown(choose(bo, 'post'))).posted).toEqual([view]);
    const replies = await Promise.all([ada, bo, carla].map((one) => call(one, 'GET', '/weeks/2026-W47')));
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
    expect((await own(bo)).received).toEqual([{ ...view, choice: 'post', standing: 'posted' }]);
  });

  test('that is kept private stays between the two', async () => {
    await give(ada, [bo]);
    expect((await shown(choose(bo, 'keep-private'))).posted).toEqual([]);
    expect((await own(bo)).received).toEqual([{ ...view, choice: 'keep-private', standing: 'private' }]);
    expect((await own(ada)).sent).toEqual([{ ...view, standing: 'private' }]);
  });

  test('that is declined has no words left anywhere', async () => {
    await give(ada, [bo]);
    await choose(bo, 'decline');
    expect((await own(bo)).received).toEqual([]);
    expect((await own(ada)).sent).toEqual([{ ...view, gesture: '', impact: '', learning: '', standing: 'declined' }]);
  });

  test('goes where its recipient has set it for all', async () => {
    await setDefault(bo, 'post');
    expect((await shown(give(ada, [bo]))).posted).toEqual([view]);
    expect((await own(bo)).waiting).toEqual([]);
  });

  test('is told to those to whom it is, and the post of its week is drawn anew when they choose', async () => {
    await give(ada, [bo, carla]);
    const jobs = await server.world.takeJobs();
    const told = jobs.flatMap((job) => (job.kind === 'tell-person' && job.noun === 'shout-out' ? [job.to] : []));
    expect(told).toEqual([bo, carla]);
    await choose(bo, 'post');
    await choose(carla, 'post');
    expect(await server.world.takeJobs()).toContainEqual(
      expect.objectContaining({ kind: 'refresh-ritual', ritual: 'shout-outs', week: '2026-W47' }),
    );
  });

  test.each([
    ['post', 'post', 'posted'],
    ['keep-private', 'post', 'private'],
    ['post', 'keep-private', 'private'],
    ['decline', 'post', 'private'],
    ['decline', 'decline', 'declined'],
  ])('to two who choose at once, %s and %s, is what both want: %s', async (one, other, standing) => {
    await give(ada, [bo, carla]);
    const replies = await Promise.all([choose(bo, one), choose(carla, other)]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await own(ada)).sent).toMatchObject([{ standing }]);
    expect((await read(ada)).posted).toHaveLength(standing === 'posted' ? 1 : 0);
  });

  test('that is chosen about while it is taken back is nobody’s', async () => {
    await give(ada, [bo, carla]);
    await choose(bo, 'post');
    await Promise.all([choose(carla, 'post'), call(ada, 'DELETE', path)]);
    expect((await read(ada)).posted).toEqual([]);
    expect((await own(bo)).received).toEqual([]);
  });

  test('that is taken back leaves the week, and the post is drawn anew', async () => {
    await give(ada, [bo]);
    await choose(bo, 'post');
    await server.world.takeJobs();
    expect((await shown(call(bo, 'DELETE', path))).posted).toEqual([]);
    expect(await server.world.takeJobs()).toContainEqual(
      expect.objectContaining({ kind: 'refresh-ritual', ritual: 'shout-outs', week: '2026-W47' }),
    );
    expect((await own(ada)).sent).toEqual([]);
    expect(await codeOf(choose(bo, 'post'))).toBe('item-is-gone');
  });

  test('is chosen late into the week in which it is posted, and its own week stays as it was', async () => {
    await give(ada, [bo]);
    server.world.clock.move(week);
    await choose(bo, 'post');
    expect((await read(carla, '2026-W47')).posted).toEqual([]);
    expect((await read(carla, '2026-W48')).posted).toEqual([view]);
  });

  test('is refused to others in the words for what is not there', async () => {
    await give(ada, [bo]);
    expect(await codeOf(choose(carla, 'post'))).toBe('item-is-gone');
    expect(await codeOf(call(carla, 'DELETE', path))).toBe('item-is-gone');
    expect(await codeOf(choose(ada, 'post'))).toBe('not-yours');
  });

  test('is refused while the team has switched recognitions off', async () => {
    const { zone, language, needsAt, shoutOutsAt } = settingsAtFirst('UTC', 'en');
    const off = { zone, language, needsAt, shoutOutsAt, practices: [], pausedUntil: null, basedOn: 0 };
    expect((await call(ada, 'PUT', '/settings', off)).statusCode).toBe(200);
    expect(await codeOf(give(ada, [bo]))).toBe('practice-is-off');
    expect((await read(ada)).voices).toEqual([]);
  });
});

describe('whose voices it is', () => {
  const five = [
    ...members,
    { personId: dev, name: 'Dev', role: 'member' } as const,
    { personId: emil, name: 'Emil', role: 'member' } as const,
  ];

  beforeEach(() => {
    server.world.roster = five;
  });

  test('brings the team, once a week, to the homes of all who find their turn there', async () => {
    const refreshing = async () =>
      (await server.world.takeJobs()).filter(({ kind }) => kind === 'refresh-team-summaries').length;
    await read(ada);
    await read(bo);
    expect(await refreshing()).toBe(1);
    server.world.clock.move(week);
    await read(ada, '2026-W48');
    expect(await refreshing()).toBe(1);
  });

  test('is the same for everyone from the first look of the week on, and each voice is told', async () => {
    const { voices } = await read(emil);
    expect(voices).toHaveLength(3);
    expect((await read(ada)).voices).toEqual(voices);
    const told = (await server.world.takeJobs()).flatMap((job) => (job.kind === 'tell-person' ? [job] : []));
    expect(told.map(({ to }) => to)).toEqual(voices);
    expect(told.map(({ what }) => what)).toEqual(voices.map(() => 'turn-2026-w47'));
  });

  test('over two weeks of five people goes to everyone once before anyone again', async () => {
    const first = (await read(ada)).voices;
    server.world.clock.move(week);
    const second = (await read(ada, '2026-W48')).voices;
    expect(new Set([...first, ...second]).size).toBe(5);
    expect((await read(ada, '2026-W47')).voices).toEqual(first);
  });

  test('passes over someone who is away, and comes back to them', async () => {
    const away = { ...preferencesAtFirst, outOfOfficeUntil: '2026-11-23' };
    await server.world.preferences.save(server.world.gate.openSelf(principal(ada)), away, undefined);
    expect((await read(bo)).voices).toEqual([bo, carla, dev]);
    server.world.clock.move(week);
    expect((await read(bo, '2026-W48')).voices).toContain(ada);
  });

  test('can be put off by the voice itself', async () => {
    const { voices } = await read(ada);
    const [first, ...others] = voices as readonly PersonId[];
    const after = await shown(call(first!, 'POST', '/voices/later', { week: '2026-W47' }));
    expect(after.voices).not.toContain(first);
    expect(after.voices).toEqual(expect.arrayContaining(others));
    expect(after.voices).toHaveLength(3);
    expect(await codeOf(call(first!, 'POST', '/voices/later', { week: '2026-W47' }))).toBe('not-yours');
    expect(await codeOf(call(others[0]!, 'POST', '/voices/later', { week: '2026-W46' }))).toBe('not-due');
  });

  test('is done once the voice has recognised someone: it is neither put off nor swapped then', async () => {
    const voices = (await read(ada)).voices as readonly PersonId[];
    const [from] = voices;
    const to = (await own(from!)).turn!.partners[0] as PersonId;
    await call(from!, 'POST', '/voices/swap', { week: '2026-W47', to });
    await give(from!, [to]);
    expect(await codeOf(call(from!, 'POST', '/voices/later', { week: '2026-W47' }))).toBe('item-is-closed');
    expect(await codeOf(call(from!, 'POST', '/voices/swap', { week: '2026-W47', to }))).toBe('item-is-closed');
    const answer = { week: '2026-W47', from, answer: 'accept' };
    expect(await codeOf(call(to, 'POST', '/voices/swap/answer', answer))).toBe('item-is-closed');
    expect((await read(ada)).voices).toEqual(voices);
  });

  test('is swapped once the colleague has accepted', async () => {
    const voices = (await read(ada)).voices as readonly PersonId[];
    const from = voices[0]!;
    const { turn } = await own(from);
    const to = turn!.partners[0] as PersonId;
    expect(voices).not.toContain(to);
    expect((await shown(call(from, 'POST', '/voices/swap', { week: '2026-W47', to }))).voices).toEqual(voices);
    expect((await own(from)).turn?.asked).toBe(to);
    expect((await own(to)).askedBy).toEqual([from]);
    const answer = { week: '2026-W47', from, answer: 'accept' };
    const after = await shown(call(to, 'POST', '/voices/swap/answer', answer));
    expect(after.voices).toContain(to);
    expect(after.voices).not.toContain(from);
    expect(await codeOf(call(to, 'POST', '/voices/swap/answer', answer))).toBe('item-is-gone');
  });

  test('and who asks to swap is in nobody’s week', async () => {
    const [from] = (await read(ada)).voices as readonly PersonId[];
    const { turn } = await own(from!);
    const before = (await call(ada, 'GET', '/weeks/2026-W47')).body;
    await call(from!, 'POST', '/voices/swap', { week: '2026-W47', to: turn!.partners[0] });
    expect((await call(ada, 'GET', '/weeks/2026-W47')).body).toBe(before);
  });

  test('points the voices, and nobody else, to people whom nobody has named for a while', async () => {
    await setDefault(bo, 'post');
    await give(ada, [bo]);
    for (let passed = 0; passed < 8; passed += 1) server.world.clock.move(week);
    const { voices } = await read(ada, '2027-W02');
    expect(voices).toHaveLength(3);
    for (const { personId: person } of five) {
      const { turn } = await own(person);
      if (voices.includes(person)) expect(turn?.unseen.length).toBe(3);
      else expect(turn).toBeNull();
    }
  });

  test('points nobody to oneself, or to whoever wants no recognitions', async () => {
    await setDefault(bo, 'post');
    await give(ada, [bo]);
    await setDefault(dev, 'decline');
    for (let passed = 0; passed < 8; passed += 1) server.world.clock.move(week);
    const voices = (await read(ada, '2027-W02')).voices as readonly PersonId[];
    expect(voices).toHaveLength(3);
    for (const person of voices) {
      const others = [ada, bo, carla, dev, emil].filter((one) => one !== person && one !== dev);
      const unseen = (await own(person)).turn?.unseen ?? [];
      expect(unseen).toHaveLength(3);
      expect(others).toEqual(expect.arrayContaining([...unseen]));
    }
  });
});
