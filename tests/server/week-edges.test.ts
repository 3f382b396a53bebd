import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import type { Problem } from '#contracts/problem.ts';
import type { OwnShoutOutsView } from '#contracts/shout-out-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { weekOf } from '#domain/shared/week.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, teamId } from '../support/sample-team.ts';

const hour = 3_600_000;
/** Monday of 2026-W48, 00:00 in UTC. */
const monday = Date.UTC(2026, 10, 23);

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const team = `/api/teams/${teamId(1)}`;
const call = (person: PersonId, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
};
const bodyOf = async <Body>(reply: Promise<LightMyRequestResponse>): Promise<Body> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return JSON.parse(body) as Body;
};
const readWeek = () => bodyOf<WeekView>(call(ada, 'GET', `${team}/weeks/current`));
const turnOf = async (person: PersonId) =>
  (await bodyOf<OwnShoutOutsView>(call(person, 'GET', `/api/me${team.slice(4)}/shout-outs`))).turn;
const recognise = (number: number) => {
  const text = { gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page saves a week' };
  return call(ada, 'PUT', `${team}/shout-outs/${itemId(number)}`, { to: [bo], ...text });
};

/** A team's clock in `zone`, at an instant. */
const setClock = async (zone: string, instant: number): Promise<void> => {
  const { scope } = await server.world.open(ada);
  const value = { ...settingsAtFirst(zone, 'en'), revision: 1 };
  await server.world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  server.world.clock.move(instant - server.world.clock.now());
};

const restart = async (): Promise<void> => {
  await server.stop();
  server = await startApiServer();
};

const zones = ['Pacific/Pago_Pago', 'America/Los_Angeles', 'UTC', 'Europe/Rome', 'Asia/Kolkata', 'Pacific/Kiritimati'];
const edges = fc.record({ zone: fc.constantFrom(...zones), minutes: fc.integer({ min: -26 * 60, max: 26 * 60 }) });

/** Whatever the team's clock says while it is Monday somewhere. */
const atEveryEdge = async (check: () => Promise<void>): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(edges, async ({ zone, minutes }) => {
      await restart();
      await setClock(zone, monday + minutes * 60_000);
      await check();
    }),
    { numRuns: 20 },
  );
};

describe('at the edge of a week, wherever a team is', () => {
  test('a promise is on the page of the week in which it is made', async () => {
    await atEveryEdge(async () => {
      const { today } = await readWeek();
      const own = { text: 'I write the minutes', day: today, to: null, from: null, basedOn: 0 };
      await call(bo, 'PUT', `${team}/promises/${itemId(1)}`, own);
      await call(ada, 'PUT', `${team}/needs/${itemId(2)}`, { text: 'A look at the plan', basedOn: 0 });
      await call(bo, 'POST', `${team}/needs/${itemId(2)}/promise`, { day: today });
      const { promises } = (await readWeek()).reciprocity;
      expect(promises.map(({ id }) => id).toSorted()).toEqual([itemId(1), itemId(2)]);
    });
  });

  test('a voice that has recognised someone has spoken, and has until the week ends', async () => {
    await atEveryEdge(async () => {
      const { today } = await readWeek();
      expect(await turnOf(ada)).toMatchObject({ isSpoken: false });
      await recognise(1);
      expect(await turnOf(ada)).toMatchObject({ isSpoken: true });
      server.world.clock.move(24 * hour);
      const { week } = await readWeek();
      if (week === weekOf(today)) expect(await turnOf(ada)).toMatchObject({ isSpoken: true });
    });
  });

  test('the recognitions of a week are counted on the team’s clock', async () => {
    // Monday, 8:30 in Tokyo: Sunday still in UTC.
    await setClock('Asia/Tokyo', monday - hour / 2);
    for (let number = 1; number <= 20; number += 1) expect((await recognise(number)).statusCode).toBe(200);
    expect((await recognise(21)).json<Problem>().code).toBe('too-many');
    server.world.clock.move(24 * hour);
    expect((await recognise(22)).json<Problem>().code).toBe('too-many');
    server.world.clock.move(7 * 24 * hour);
    expect((await recognise(23)).statusCode).toBe(200);
  });

  test('a victory bears the day on which it was told there', async () => {
    const { scope } = await server.world.open(ada);
    const value = { ...settingsAtFirst('Asia/Tokyo', 'en'), practices: ['victories' as const], revision: 1 };
    await server.world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
    server.world.clock.move(monday - hour / 2 - server.world.clock.now());
    const texts = { problem: 'Slow', action: 'We signed', result: 'From 7 to 1', repeat: 'At nine' };
    await call(ada, 'PUT', `${team}/victories/${itemId(1)}`, { ...texts, basedOn: 0 });
    const { victories } = await readWeek();
    expect(victories.map(({ on }) => on)).toEqual(['2026-11-23']);
  });
});
