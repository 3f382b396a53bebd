import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, teamId } from '../support/sample-team.ts';

const day = 86_400_000;

/** It is Friday 20 November 2026, week 47; the team keeps all five practices. */
let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
  const value = { ...settingsAtFirst('UTC', 'en'), practices, revision: 1 };
  const { scope } = await server.world.open(ada);
  await server.world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
});
afterEach(() => server.stop());

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

const call = async (person: PersonId, method: Method, path: string, payload?: object) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  const url = `/api/teams/${teamId(1)}${path}`;
  const reply = await server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply;
};

const steps = async (person = carla) => (await call(person, 'GET', '/weeks/current')).json<WeekView>().firstSteps;
const done = async () => (await steps()).filter(({ isDone }) => isDone).map(({ practice }) => practice);

const texts = { gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page saves a week' };
const recognise = () => call(ada, 'PUT', `/shout-outs/${itemId(1)}`, { to: [bo], ...texts });
const choose = (choice: string) => call(bo, 'POST', `/shout-outs/${itemId(1)}/choice`, { choice });
const need = () => call(ada, 'PUT', `/needs/${itemId(2)}`, { text: 'Two hours with the pilot plan', basedOn: 0 });
const offer = () => call(bo, 'PUT', `/offers/${itemId(3)}`, { text: 'I read one plan by Thursday', basedOn: 0 });
const dissent = () =>
  call(bo, 'PUT', `/dissents/${itemId(4)}`, {
    fact: 'The build was red for two days.',
    impact: 'Nobody could release.',
    proposal: 'Whoever breaks it repairs it first.',
    lineId: null,
    basedOn: 0,
  });
const victory = () =>
  call(ada, 'PUT', `/victories/${itemId(5)}`, {
    problem: 'Invoices waited a week',
    action: 'One of us signs each morning',
    result: 'From seven days to one',
    repeat: 'Fifteen minutes at nine',
    basedOn: 0,
  });
const note = (told: object) => call(ada, 'PUT', '/field-notes/2026-11-20', { told, basedOn: 0 });
const held = { kind: 'held', seen: 'Two queues', asked: 'Why two?', obstacle: '' };

describe('a first step of a team', () => {
  test('is open at first, like the other four', async () => {
    expect(await steps()).toEqual(practices.map((practice) => ({ practice, isDone: false })));
  });

  test('of recognising ticks itself when the recognition is posted, not when it is sent', async () => {
    await recognise();
    expect(await done()).toEqual([]);
    await choose('post');
    expect(await done()).toEqual(['shout-outs']);
  });

  test('of recognising is not ticked by what stays between two: the tick would tell of it', async () => {
    await recognise();
    await choose('keep-private');
    expect(await done()).toEqual([]);
  });

  test('of asking and offering ticks itself when both have happened, by whomever', async () => {
    await need();
    expect(await done()).toEqual([]);
    await offer();
    expect(await done()).toEqual(['needs-and-offers']);
  });

  test('of dissenting ticks itself when one is raised in the form', async () => {
    await dissent();
    expect(await done()).toEqual(['dissent']);
  });

  test('of telling a victory ticks itself when one is told', async () => {
    await victory();
    expect(await done()).toEqual(['victories']);
  });

  test('in the field ticks itself when a window was held, not when it was skipped', async () => {
    await note({ kind: 'skipped' });
    expect(await done()).toEqual([]);
    await call(ada, 'PUT', '/field-notes/2026-11-19', { told: held, basedOn: 0 });
    expect(await done()).toEqual(['field-windows']);
  });

  test('stays done when what did it is taken back, and in the weeks after', async () => {
    await victory();
    await call(ada, 'DELETE', `/victories/${itemId(5)}`, { basedOn: 1 });
    expect(await done()).toEqual(['victories']);
    server.world.clock.move(70 * day);
    expect(await done()).toEqual(['victories']);
  });

  test('is the same for everyone, and no one’s name is on it', async () => {
    await victory();
    expect(await steps(ada)).toEqual(await steps(bo));
    expect(JSON.stringify(await steps(ada))).not.toContain(ada);
  });
});

describe('the list of the five', () => {
  test('is gone once the last of them is done, and stays away', async () => {
    await recognise();
    await choose('post');
    for (const act of [need, offer, dissent, victory]) await act();
    expect(await steps()).toHaveLength(5);
    await note(held);
    expect(await steps()).toEqual([]);
    server.world.clock.move(70 * day);
    expect(await steps()).toEqual([]);
  });
});
