import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { PersonalDissentsView } from '#contracts/dissent-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { bringHome } from '../support/bring-home.ts';
import { makePairCalls } from '../support/pair-calls.ts';
import { itemId } from '../support/sample-board.ts';
import { personalDissent } from '../support/sample-dissent.ts';
import { ada, bo, carla, members, stranger, teamId, tenantId } from '../support/sample-team.ts';

const day = 86_400_000;

let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
  await bringHome(server.world);
});
afterEach(() => server.stop());

type Method = 'GET' | 'POST' | 'PUT';

const own = '/api/me/dissents';
const call = (person: PersonId, method: Method, url: string, payload?: object): Promise<LightMyRequestResponse> =>
  // Tests move the clock on by more than a token lasts.
  server.callAs(
    { person, claims: { exp: server.world.clock.now() / 1000 + 3600 } },
    { method, url, ...(payload && { payload }) },
  );

const { fact, impact, proposal } = personalDissent();
const raise = (by: PersonId, to: PersonId, number = 1, given: object = {}) =>
  call(by, 'PUT', `${own}/${to}/${itemId(number)}`, { fact, impact, proposal, basedOn: 0, ...given });
const thank = (by: PersonId, other: PersonId) => call(by, 'POST', `${own}/${other}/${itemId(1)}/thanks`, {});
const clarify = (by: PersonId, other: PersonId, text = 'I did not notice.') =>
  call(by, 'POST', `${own}/${other}/${itemId(1)}/clarifications`, { text });
const decide = (by: PersonId, other: PersonId, basedOn: number, given: object = {}) =>
  call(by, 'POST', `${own}/${other}/${itemId(1)}/decisions`, {
    outcome: { kind: 'changed' },
    text: 'I let you finish.',
    nextSteps: [],
    basedOn,
    ...given,
  });

const listOf = async (person: PersonId) => (await call(person, 'GET', own)).json<PersonalDissentsView>().dissents;
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;

describe('a dissent about a person', () => {
  test('is read by the two, each with the name of the other', async () => {
    const reply = await raise(ada, bo);
    const shown = {
      id: itemId(1),
      by: ada,
      fact,
      impact,
      proposal,
      raisedOn: '2026-11-20',
      daysOpen: 0,
      steps: [],
      settled: false,
      turn: { next: 'thanks', who: [bo] },
      revision: 1,
    };
    const [first, second] = [
      { personId: ada, name: 'Ada Okafor' },
      { personId: bo, name: 'Bo Lindqvist' },
    ];
    const asAda = { today: '2026-11-20', dissents: [{ ...shown, me: first, other: second }] };
    expect(reply.json()).toEqual(asAda);
    expect((await call(bo, 'GET', own)).json<PersonalDissentsView>().dissents).toMatchObject([
      { ...shown, me: second, other: first },
    ]);
  });

  test('is nowhere else: not with others, not on the board, not with whoever names one of the two', async () => {
    await raise(ada, bo);
    expect(await listOf(carla)).toEqual([]);
    for (const other of [ada, bo]) {
      expect(await codeOf(thank(carla, other))).toBe('item-is-gone');
      expect(await codeOf(clarify(carla, other))).toBe('item-is-gone');
      expect(await codeOf(decide(carla, other, 1))).toBe('item-is-gone');
      await raise(carla, other, 1, { fact: 'Mine', basedOn: 1 });
    }
    expect(await listOf(ada)).toHaveLength(1);
    const week = await call(ada, 'GET', `/api/teams/${teamId(1)}/weeks/2026-W47`);
    expect(week.body).not.toContain('cut me off');
    expect(server.logged()).not.toContain('cut me off');
  });

  test('of another tenant is another one', async () => {
    await raise(ada, bo);
    const reply = await server.callAs({ person: bo, tenant: tenantId(2) }, { url: own });
    expect(reply.json<PersonalDissentsView>().dissents).toEqual([]);
  });

  test('nobody has one with themselves', async () => {
    expect(await codeOf(raise(ada, ada))).toBe('not-for-you');
  });

  test('is answered in order, by the one whom it is about', async () => {
    await raise(ada, bo);
    expect(await codeOf(thank(ada, bo))).toBe('not-yours');
    expect(await codeOf(clarify(bo, ada))).toBe('not-due');
    await thank(bo, ada);
    await clarify(bo, ada);
    await clarify(ada, bo, 'It happens when we are late.');
    expect(await codeOf(decide(ada, bo, 4))).toBe('not-yours');
    expect(await codeOf(decide(bo, ada, 3))).toBe('text-has-changed');
    const { dissents } = (await decide(bo, ada, 4)).json<PersonalDissentsView>();
    expect(dissents[0]).toMatchObject({ settled: true, outcome: { kind: 'changed' } });
    expect((await listOf(ada))[0]?.steps.map(({ kind }) => kind)).toEqual([
      'thanks',
      'clarification',
      'clarification',
      'decision',
    ]);
  });

  test('next steps are for the two alone, and stay between them', async () => {
    await raise(ada, bo);
    await thank(bo, ada);
    await clarify(bo, ada);
    const step = { id: itemId(11), who: bo, what: 'Count to three', by: '2026-11-27' };
    expect(await codeOf(decide(bo, ada, 3, { nextSteps: [{ ...step, who: carla }] }))).toBe('not-in-roster');
    expect((await decide(bo, ada, 3, { nextSteps: [step] })).statusCode).toBe(200);
    const week = await call(bo, 'GET', `/api/teams/${teamId(1)}/weeks/2026-W47`);
    expect(week.body).not.toContain('Count to three');
  });

  test('is withdrawn by its author, whenever they want', async () => {
    await raise(ada, bo);
    const outcome = { kind: 'withdrawn' };
    expect(await codeOf(decide(bo, ada, 1, { outcome, text: '' }))).toBe('not-yours');
    expect((await decide(ada, bo, 1, { outcome, text: '' })).statusCode).toBe(200);
  });

  test('goes in both directions, each apart', async () => {
    await raise(ada, bo, 1);
    await raise(bo, ada, 2);
    expect((await listOf(ada)).map(({ id, by }) => [id, by])).toEqual(
      expect.arrayContaining([
        [itemId(1), ada],
        [itemId(2), bo],
      ]),
    );
  });

  test('five to one person are open at most; more is a conversation', async () => {
    for (let number = 1; number <= 5; number += 1) await raise(ada, bo, number);
    expect(await codeOf(raise(ada, bo, 6))).toBe('too-many');
    expect((await raise(ada, carla, 7)).statusCode).toBe(200);
  });

  test('is told to the other by ids alone, and reminded of on the third working day', async () => {
    await raise(ada, bo);
    const job = { kind: 'tell-dissent', tenantId: tenantId(1), to: bo, from: ada, id: itemId(1) };
    expect(await server.world.takeJobs()).toEqual([{ ...job, what: 'turn-0' }]);
    const due = await server.world.dueIndex.dueBy(server.world.clock.now() + 30 * day);
    expect(due.map((one) => [new Date(one.at).toISOString(), one.job])).toContainEqual([
      '2026-11-25T09:00:00.000Z',
      { ...job, what: 'nudge-0' },
    ]);
  });

  test('is for someone of a team of one’s own: a guest of none reaches nobody, nobody is written to by a guessed id', async () => {
    expect(await codeOf(raise(stranger, ada))).toBe('not-in-roster');
    expect(await codeOf(raise(ada, stranger))).toBe('not-in-roster');
    expect(await listOf(stranger)).toEqual([]);
    expect(await server.world.takeJobs()).toEqual([]);
  });

  test('goes on between two of whom one has left the team', async () => {
    await raise(ada, bo);
    server.world.roster = members.filter(({ personId }) => personId !== ada);
    server.world.clock.move(11 * 60_000);
    expect((await raise(ada, bo, 1, { fact: 'On Monday you cut me off.', basedOn: 1 })).statusCode).toBe(200);
    expect((await thank(bo, ada)).statusCode).toBe(200);
    expect(await codeOf(raise(ada, bo, 2))).toBe('not-in-roster');
  });

  test('is for an ally who shares no team as well, once both have begun', async () => {
    const pair = makePairCalls(server);
    await pair.invite();
    server.world.roster = members.filter(({ personId }) => personId !== bo);
    server.world.clock.move(11 * 60_000);
    expect(await codeOf(raise(ada, bo))).toBe('not-in-roster');
    await pair.call(bo, 'POST', '/reply', { reply: 'accept' });
    const { dissents } = (await raise(ada, bo)).json<PersonalDissentsView>();
    expect(dissents).toMatchObject([{ other: { personId: bo, name: 'Bo Lindqvist' } }]);
  });

  test('taken back and raised again is no way to write without end', async () => {
    for (let number = 1; number <= 5; number += 1) {
      await raise(ada, bo, number);
      const decision = { outcome: { kind: 'withdrawn' }, text: '', nextSteps: [], basedOn: 1 };
      await call(ada, 'POST', `${own}/${bo}/${itemId(number)}/decisions`, decision);
    }
    expect(await codeOf(raise(ada, bo, 6))).toBe('too-many');
    server.world.clock.move(7 * day);
    expect((await raise(ada, bo, 6)).statusCode).toBe(200);
  });
});
