import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { DissentView } from '#contracts/dissent-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { sampleDissent } from '../support/sample-dissent.ts';
import { ada, bo, carla, members, stranger, teamId, tenantId } from '../support/sample-team.ts';

const day = 86_400_000;

let server: ApiServer;

/** Friday 20 November 2026 at ten in Rome. */
const begin = async (given: Partial<TeamSettings> = {}): Promise<void> => {
  const value = { ...settingsAtFirst('Europe/Rome', 'en'), practices, revision: 1, ...given };
  await server.world.board.add((await server.world.open(ada)).scope, {
    noun: 'settings',
    id: 'settings',
    place: 'open',
    value,
  });
};

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

type Method = 'GET' | 'POST' | 'PUT';

const call = (person: PersonId, method: Method, path: string, payload?: object): Promise<LightMyRequestResponse> => {
  const exp = server.world.clock.now() / 1000 + 3600;
  const request = { method, url: `/api/teams/${teamId(1)}${path}`, ...(payload && { payload }) };
  return server.callAs({ person, claims: { exp } }, request);
};

const { fact, impact, proposal } = sampleDissent();
const at = (number = 1) => `/dissents/${itemId(number)}`;
const raise = (person = ada, given: object = {}, number = 1) =>
  call(person, 'PUT', at(number), { fact, impact, proposal, lineId: null, basedOn: 0, ...given });
const thank = (person = bo) => call(person, 'POST', `${at()}/thanks`, {});
const clarify = (person = bo, text = 'The red tests were known.') =>
  call(person, 'POST', `${at()}/clarifications`, { text });
const decide = (given: object = {}, person = bo, basedOn = 3) =>
  call(person, 'POST', `${at()}/decisions`, {
    outcome: { kind: 'changed' },
    text: 'From today on.',
    nextSteps: [],
    basedOn,
    ...given,
  });

const weekOf = async (reply: Promise<LightMyRequestResponse>): Promise<WeekView> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return JSON.parse(body) as WeekView;
};
const only = async (reply: Promise<LightMyRequestResponse>): Promise<DissentView> => {
  const { dissents } = await weekOf(reply);
  expect(dissents).toHaveLength(1);
  return dissents[0]!;
};
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;

describe('a dissent about method', () => {
  beforeEach(() => begin());

  test('stands before the whole team in the same words, and waits for thanks', async () => {
    expect(await only(raise())).toEqual({
      id: itemId(1),
      by: ada,
      fact,
      impact,
      proposal,
      raisedOn: '2026-11-20',
      daysOpen: 0,
      steps: [],
      settled: false,
      turn: { next: 'thanks', who: [bo, carla] },
      revision: 1,
    });
    const asAda = (await call(ada, 'GET', '/weeks/2026-W47')).body;
    expect((await call(carla, 'GET', '/weeks/2026-W47')).body).toBe(asAda);
  });

  test('does not go without a proposal', async () => {
    expect(await codeOf(raise(ada, { proposal: ' ' }))).toBe('not-due');
    expect(await codeOf(raise(ada, { fact: '' }))).toBe('text-is-blank');
    expect((await weekOf(call(ada, 'GET', '/weeks/2026-W47'))).dissents).toEqual([]);
  });

  test('is answered in order: thanks, clarification, decision', async () => {
    await raise();
    expect([await codeOf(clarify()), await codeOf(decide({}, bo, 1))]).toEqual(['not-due', 'not-due']);
    await thank();
    expect(await codeOf(decide({}, bo, 2))).toBe('not-due');
    expect((await only(clarify())).turn).toEqual({ next: 'reply', who: [ada] });
    const settled = await only(decide());
    expect(settled.steps).toEqual([
      { kind: 'thanks', by: bo, on: '2026-11-20' },
      { kind: 'clarification', by: bo, on: '2026-11-20', text: 'The red tests were known.' },
      {
        kind: 'decision',
        by: bo,
        on: '2026-11-20',
        outcome: { kind: 'changed' },
        text: 'From today on.',
        nextSteps: [],
      },
    ]);
    expect([settled.settled, settled.outcome, settled.turn]).toEqual([true, { kind: 'changed' }, undefined]);
  });

  test('shows in every week while it is open, and is found by its link long after it is settled', async () => {
    await raise();
    server.world.clock.move(90 * day);
    const [shown] = (await weekOf(call(carla, 'GET', '/weeks/2027-W07'))).dissents;
    expect([shown?.daysOpen, shown?.turn?.next]).toEqual([90, 'thanks']);
    await thank();
    await clarify();
    await decide();
    server.world.clock.move(90 * day);
    expect((await weekOf(call(carla, 'GET', '/weeks/2027-W20'))).dissents).toEqual([]);
    expect((await call(carla, 'GET', at())).json<DissentView>()).toMatchObject({ settled: true, daysOpen: 90 });
    expect(await codeOf(call(carla, 'GET', at(2)))).toBe('item-is-gone');
  });

  test('stays on the pages of the weeks in which it was open, once it is settled', async () => {
    await raise();
    server.world.clock.move(14 * day);
    await thank();
    await clarify();
    await decide();
    server.world.clock.move(14 * day);
    const on = async (name: string) => (await weekOf(call(carla, 'GET', `/weeks/${name}`))).dissents.length;
    const shown = [];
    for (const name of ['2026-W46', '2026-W47', '2026-W48', '2026-W49', '2026-W50']) shown.push(await on(name));
    expect(shown).toEqual([0, 1, 1, 1, 0]);
  });

  test('takes each step once, however often it is sent', async () => {
    for (let times = 1; times <= 2; times += 1) await raise();
    for (let times = 1; times <= 2; times += 1) await thank();
    for (let times = 1; times <= 2; times += 1) await clarify();
    await decide();
    expect((await only(decide())).steps).toHaveLength(3);
  });

  test('of two who thank at once one is written down', async () => {
    await raise();
    const replies = await Promise.all([thank(bo), thank(carla)]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await call(ada, 'GET', at())).json<DissentView>().steps).toHaveLength(1);
  });

  test('leads to promises, one for each next step, to whoever raised it', async () => {
    await raise();
    await thank();
    await clarify();
    const nextSteps = [
      { id: itemId(11), who: carla, what: 'Carla adds the check', by: '2026-11-27' },
      { id: itemId(12), who: ada, what: 'Ada tells the support desk', by: '2026-11-26' },
    ];
    const { reciprocity } = await weekOf(decide({ nextSteps }));
    const from = { kind: 'dissent', id: itemId(1) };
    expect(reciprocity.promises).toMatchObject([
      { id: itemId(12), from, by: ada, text: 'Ada tells the support desk', day: '2026-11-26', state: 'open' },
      { id: itemId(11), from, by: carla, to: ada, text: 'Carla adds the check', day: '2026-11-27', state: 'open' },
    ]);
    expect(reciprocity.promises[0]).not.toHaveProperty('to');
    expect((await weekOf(decide({ nextSteps }))).reciprocity.promises).toHaveLength(2);
  });

  test('tells whoever is named for a next step, once, and nobody of their own', async () => {
    await raise();
    await thank();
    await clarify();
    await server.world.takeJobs();
    const nextSteps = [
      { id: itemId(11), who: carla, what: 'Carla adds the check', by: '2026-11-27' },
      { id: itemId(12), who: bo, what: 'Bo tells the support desk', by: '2026-11-26' },
    ];
    await decide({ nextSteps });
    const told = (await server.world.takeJobs()).filter((job) => 'noun' in job && job.noun === 'promise');
    expect(told).toEqual([
      {
        kind: 'tell-person',
        tenantId: tenantId(1),
        teamId: teamId(1),
        to: carla,
        noun: 'promise',
        id: itemId(11),
        what: `named-${bo}`,
      },
    ]);
  });

  test('a next step takes nobody’s need', async () => {
    await call(carla, 'PUT', `/needs/${itemId(11)}`, { text: 'A look at the plan by Tuesday', basedOn: 0 });
    await raise();
    await thank();
    await clarify();
    const nextSteps = [{ id: itemId(11), who: bo, what: 'Bo does something else', by: '2026-11-27' }];
    const { reciprocity } = await weekOf(decide({ nextSteps }));
    expect(reciprocity.promises).toEqual([]);
    expect(reciprocity.needs).toMatchObject([{ by: carla, state: 'free' }]);
  });

  test('next steps are for people of the team, on days ahead', async () => {
    await raise();
    await thank();
    await clarify();
    const step = { id: itemId(11), who: bo, what: 'Bo adds the check', by: '2026-11-27' };
    const refusals = [{ who: stranger }, { by: '2026-11-19' }, { by: '2027-11-19' }, { what: ' ' }];
    const codes = [];
    for (const given of refusals) codes.push(await codeOf(decide({ nextSteps: [{ ...step, ...given }] })));
    expect(codes).toEqual(['not-in-roster', 'day-is-past', 'day-is-too-far', 'text-is-blank']);
  });

  test('has a card in the channel, redrawn with each step as what was told, and its author is told when it is their turn', async () => {
    const place = { tenantId: tenantId(1), teamId: teamId(1), noun: 'dissent', id: itemId(1) };
    const { tenantId: tenant, teamId: team, ...about } = place;
    const told = { kind: 'refresh-team-told', tenantId: tenant, teamId: team, about };
    await raise();
    expect(await server.world.takeJobs()).toEqual([{ kind: 'post-item', ...place }]);
    await thank();
    expect(await server.world.takeJobs()).toEqual([
      told,
      { kind: 'refresh-item', ...place },
      { kind: 'tell-person', to: bo, what: 'turn-1', ...place },
    ]);
    await clarify();
    expect(await server.world.takeJobs()).toEqual([
      told,
      { kind: 'refresh-item', ...place },
      { kind: 'tell-person', to: ada, what: 'turn-2', ...place },
    ]);
  });

  test('whoever’s turn it is will be reminded on the third working day', async () => {
    await raise();
    const due = await server.world.dueIndex.dueBy(server.world.clock.now() + 30 * day);
    const job = { kind: 'remind-of-dissent', tenantId: tenantId(1), teamId: teamId(1), id: itemId(1) };
    // Raised on a Friday: Wednesday at nine in Rome.
    expect(due.map((one) => [new Date(one.at).toISOString(), one.job])).toEqual([['2026-11-25T08:00:00.000Z', job]]);
  });

  test('a stranger learns nothing of it', async () => {
    await raise();
    const reply = await call(stranger, 'GET', at());
    expect([reply.statusCode, reply.body.includes(fact)]).toEqual([404, false]);
  });

  test('of someone who has left is decided all the same, and nothing is promised to them', async () => {
    await raise();
    await thank();
    await clarify();
    server.world.roster = members.filter((member) => member.personId !== ada);
    server.world.clock.move(day);
    const nextSteps = [{ id: itemId(11), who: bo, what: 'Bo adds the check', by: '2026-11-27' }];
    const { reciprocity } = await weekOf(decide({ nextSteps }));
    expect(reciprocity.promises[0]).not.toHaveProperty('to');
  });
});

describe('where the team has switched dissent off', () => {
  test('none is raised, and one that stands is answered to its end', async () => {
    await begin({ practices: ['dissent'] });
    await raise();
    const { scope } = await server.world.open(ada);
    const stored = (await server.world.board.find(scope, 'settings', 'settings'))!;
    const off = { ...stored.value, value: { ...stored.value.value, practices: [] } };
    await server.world.board.save(scope, off, stored.etag);
    expect(await codeOf(raise(bo, {}, 2))).toBe('practice-is-off');
    await thank();
    await clarify();
    const nextSteps = [{ id: itemId(11), who: bo, what: 'Bo adds the check', by: '2026-11-27' }];
    const view = await weekOf(decide({ nextSteps }));
    expect([view.dissents[0]?.settled, view.reciprocity.promises]).toEqual([true, []]);
  });
});

test('nobody floods a team: ten of one person’s are open at most', async () => {
  await begin();
  for (let number = 1; number <= 10; number += 1) await raise(ada, {}, number);
  expect(await codeOf(raise(ada, {}, 11))).toBe('too-many');
  expect((await raise(bo, {}, 12)).statusCode).toBe(200);
});
