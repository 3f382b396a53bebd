import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '#contracts/problem.ts';
import type { MyTeamWeek, MyWeekView } from '#contracts/my-week-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, personId, stranger, teamId } from '../support/sample-team.ts';

const team = `/api/teams/${teamId(1)}`;
const week = 7 * 86_400_000;

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

type Method = 'GET' | 'POST' | 'PUT';

const call = (person: PersonId, method: Method, url: string, payload?: object) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
};
const readWeek = async (name: string) => (await call(ada, 'GET', `${team}/weeks/${name}`)).json<WeekView>();
const ask = (person: PersonId, noun: 'needs' | 'offers', number: number) =>
  call(person, 'PUT', `${team}/${noun}/${itemId(number)}`, { text: 'A look at the plan by Tuesday', basedOn: 0 });
const take = (person: PersonId, number: number) =>
  call(person, 'POST', `${team}/needs/${itemId(number)}/promise`, { day: '2026-11-24' });

describe('the week of a team', () => {
  test('is found as the current one by whoever does not know its name', async () => {
    expect((await readWeek('current')).week).toBe('2026-W47');
    server.world.clock.move(week);
    expect((await readWeek('current')).week).toBe('2026-W48');
  });

  test('that is past is found by its name', async () => {
    await ask(ada, 'needs', 1);
    server.world.clock.move(3 * week);
    expect((await readWeek('2026-W47')).reciprocity.needs).toHaveLength(1);
    expect((await readWeek('current')).reciprocity.needs).toEqual([]);
  });

  test('asks the same on its page for ever, whatever the team keeps later', async () => {
    const questions = async () =>
      Promise.all(['2026-W45', '2026-W46', '2026-W47'].map(async (name) => (await readWeek(name)).reflection));
    const asked = await questions();
    expect(new Set(asked)).toEqual(new Set(['shout-outs', 'needs-and-offers']));
    server.world.clock.move(week);
    const { settings } = await readWeek('current');
    const { revision: basedOn, pausedUntil = null, ...same } = settings;
    const body = { ...same, pausedUntil, practices: ['dissent'], basedOn };
    expect((await call(ada, 'PUT', `${team}/settings`, body)).statusCode).toBe(200);
    expect((await readWeek('current')).reflection).toBe('dissent');
    expect(await questions()).toEqual(asked);
  });

  test.each(['next', '2026-W54', '47'])('is none by the name %s', async (name) => {
    const reply = await call(ada, 'GET', `${team}/weeks/${name}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.json<Problem>().code).toBe('malformed');
  });
});

describe('the first steps of a team', () => {
  const done = async () =>
    (await readWeek('current')).firstSteps.filter(({ isDone }) => isDone).map(({ practice }) => practice);

  test('are five, and none is done in the beginning', async () => {
    expect((await readWeek('current')).firstSteps).toHaveLength(5);
    expect(await done()).toEqual([]);
  });

  test('tick themselves when the thing has happened, and stay ticked for good', async () => {
    await ask(ada, 'needs', 1);
    expect(await done()).toEqual([]);
    await ask(bo, 'offers', 2);
    expect(await done()).toEqual(['needs-and-offers']);
    server.world.clock.move(30 * week);
    expect(await done()).toEqual(['needs-and-offers']);
  });
});

describe('one’s own week', () => {
  const own = async (person: PersonId): Promise<MyWeekView> => (await call(person, 'GET', '/api/me/week')).json();
  const ofTeam = async (person: PersonId): Promise<MyTeamWeek> => (await own(person)).teams[0]!;
  /** The team has its line on the homes of its members once something happens in its alliance. */
  const bringHome = (person: PersonId) =>
    call(person, 'PUT', `${team}/alliance/answers/team.climate`, { text: 'Calm.', basedOn: 0 });

  test('is empty for whoever has neither teams nor alliances', async () => {
    expect(await own(stranger)).toEqual({ alliances: [], teams: [], dissents: [] });
  });

  test('holds the promises that one has made, and those made to one, and nobody else’s', async () => {
    for (const person of [ada, bo, carla]) await bringHome(person);
    await ask(ada, 'needs', 1);
    await take(bo, 1);
    const promise = { id: itemId(1), text: 'A look at the plan by Tuesday', day: '2026-11-24' };
    expect((await ofTeam(bo)).promises).toEqual([{ ...promise, isMine: true, otherName: 'Ada Okafor' }]);
    expect((await ofTeam(ada)).promises).toEqual([
      { ...promise, isMine: false, otherName: expect.stringMatching(/^Bo/) },
    ]);
    expect((await ofTeam(carla)).promises).toEqual([]);
  });

  test('lets go of a promise that is kept', async () => {
    await bringHome(bo);
    await ask(ada, 'needs', 1);
    await take(bo, 1);
    await call(bo, 'POST', `${team}/promises/${itemId(1)}/reading`, { act: { kind: 'kept' }, basedOn: 1 });
    expect((await ofTeam(bo)).promises).toEqual([]);
  });

  test('tells, to nobody else, what waits for one’s choice and from whom', async () => {
    for (const person of [ada, bo, carla]) await bringHome(person);
    const body = { to: [bo], gesture: 'Bo called the ward.', impact: 'They moved the date.', learning: 'Call first.' };
    const given = await call(ada, 'PUT', `${team}/shout-outs/${itemId(5)}`, body);
    expect(given.statusCode).toBe(200);
    const waiting = [{ id: itemId(5), byName: 'Ada Okafor', gesture: 'Bo called the ward.' }];
    expect((await ofTeam(bo)).recognitions).toEqual(waiting);
    expect((await ofTeam(ada)).recognitions).toEqual([]);
    expect((await call(carla, 'GET', '/api/me/week')).body).not.toContain('called the ward');
    await call(bo, 'POST', `${team}/shout-outs/${itemId(5)}/choice`, { choice: 'keep-private' });
    expect((await ofTeam(bo)).recognitions).toEqual([]);
  });

  test('says that it is one’s voice until one has recognised someone', async () => {
    await bringHome(ada);
    await readWeek('current');
    expect((await ofTeam(ada)).isMyVoice).toBe(true);
    const body = { to: [bo], gesture: 'Bo called the ward.', impact: 'They moved the date.', learning: 'Call first.' };
    await call(ada, 'PUT', `${team}/shout-outs/${itemId(5)}`, body);
    expect((await ofTeam(ada)).isMyVoice).toBe(false);
  });

  test('says who asks one to take their turn', async () => {
    const more = [40, 41].map((number) => ({
      personId: personId(number),
      name: `P${number}`,
      role: 'member' as const,
    }));
    const everyone = [...server.world.roster!, ...more];
    server.world.roster = everyone;
    for (const { personId: person } of everyone) await bringHome(person);
    const voices = (await readWeek('current')).shoutOuts.voices;
    const from = everyone.find(({ personId: person }) => voices.includes(person))!;
    const to = everyone.find(({ personId: person }) => !voices.includes(person))!;
    await call(from.personId, 'POST', `${team}/voices/swap`, { week: '2026-W47', to: to.personId });
    expect((await ofTeam(to.personId)).askedBy).toEqual([from.name]);
    expect((await ofTeam(from.personId)).askedBy).toEqual([]);
  });

  test('tells the two, and nobody else, of a dissent between them, and whose turn it is', async () => {
    const text = { fact: 'You spoke over me.', impact: 'I stopped.', proposal: 'Let me finish.' };
    await bringHome(ada);
    const body = { ...text, basedOn: 0 };
    await call(ada, 'PUT', `/api/me/dissents/${bo}/${itemId(9)}`, body);
    const shown = { id: itemId(9), fact: 'You spoke over me.' };
    expect((await own(bo)).dissents).toEqual([{ ...shown, next: 'thanks', otherId: ada, otherName: 'Ada Okafor' }]);
    expect((await own(ada)).dissents).toEqual([{ ...shown, otherId: bo, otherName: 'Bo Lindqvist' }]);
    expect((await own(carla)).dissents).toEqual([]);
    const decided = { outcome: { kind: 'withdrawn' }, text: 'It is settled.', nextSteps: [], basedOn: 1 };
    await call(ada, 'POST', `/api/me/dissents/${bo}/${itemId(9)}/decisions`, decided);
    expect((await own(bo)).dissents).toEqual([]);
  });

  test('leaves out a team that one is not in any more', async () => {
    await bringHome(bo);
    server.world.roster = server.world.roster?.filter(({ personId }) => personId !== bo);
    server.world.clock.move(week);
    expect((await own(bo)).teams).toEqual([]);
  });
});
