import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { MyWeekView } from '#contracts/my-week-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { MemberAddressesView, TeamWindowReading } from '#contracts/team-window-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { bringHome } from '../support/bring-home.ts';
import { ada, bo, carla, friday, members, sampleTeam, stranger, teamId, tenantId } from '../support/sample-team.ts';
import { principal } from '../support/team-world.ts';

/** It is Friday 20 November 2026, week 47. */
let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
  await keep(teamId(1));
});
afterEach(() => server.stop());

const scopeOf = async (team: TeamId) => {
  const open = await server.world.gate.openForDelivery(tenantId(1), team);
  if (open.kind === 'closed') throw new Error('the team is closed');
  return open.scope;
};

const keep = async (team: TeamId, on: readonly Practice[] = practices, zone = 'Europe/Rome'): Promise<void> => {
  const { board } = server.world;
  const scope = await scopeOf(team);
  const stored = await board.find(scope, 'settings', 'settings');
  const value = { ...settingsAtFirst(zone, 'en'), practices: on, revision: 1 };
  const entry = { noun: 'settings', id: 'settings', place: 'open', value } as const;
  await (stored === undefined ? board.add(scope, entry) : board.save(scope, entry, stored.etag));
};

const call = (person: PersonId, method: 'GET' | 'PUT' | 'DELETE', url: string, payload?: object) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
};
const path = (team = teamId(1)): string => `/api/teams/${team}/team-window`;
const bodyOf = async <Body>(reply: Promise<LightMyRequestResponse>): Promise<Body> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return JSON.parse(body) as Body;
};
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;

const window = { moment: { weekday: 1, minute: 900 }, minutes: 30, zone: 'Europe/Rome' };
const adopt = (person: PersonId, given: object = {}, basedOn = 0, team = teamId(1)) =>
  call(person, 'PUT', path(team), { ...window, ...given, basedOn });
const read = (person = ada) => bodyOf<TeamWindowReading>(call(person, 'GET', path()));
const weekOf = (person = ada) => bodyOf<WeekView>(call(person, 'GET', `/api/teams/${teamId(1)}/weeks/current`));
const myWeekOf = (person: PersonId) => bodyOf<MyWeekView>(call(person, 'GET', '/api/me/week'));
const giveUp = (person: PersonId, basedOn: number) => call(person, 'DELETE', path(), { basedOn });

const adopted = { ...window, by: carla, on: '2026-11-20', revision: 1 };

describe('the window of a team', () => {
  test('is none at first, on the team’s clock', async () => {
    expect(await read()).toEqual({ revision: 0, zone: 'Europe/Rome' });
  });

  test('is adopted by anyone of the team, a guest too, and read by all', async () => {
    const week = await bodyOf<WeekView>(adopt(carla));
    expect(week.teamFieldWindow).toEqual(adopted);
    expect((await weekOf(bo)).teamFieldWindow).toEqual(adopted);
    expect(await read(bo)).toEqual({ window: adopted, revision: 1, zone: 'Europe/Rome' });
  });

  test('stands in one’s own week, for each team', async () => {
    await bringHome(server.world);
    expect((await myWeekOf(bo)).teams.map(({ teamFieldWindow }) => teamFieldWindow)).toEqual([undefined]);
    await adopt(carla);
    expect((await myWeekOf(bo)).teams.map(({ teamFieldWindow }) => teamFieldWindow)).toEqual([adopted]);
  });

  test('is of the day on the team’s clock', async () => {
    await keep(teamId(1), practices, 'Pacific/Kiritimati');
    server.world.clock.move(3 * 3_600_000);
    const { teamFieldWindow } = await bodyOf<WeekView>(adopt(ada, { zone: 'Pacific/Kiritimati' }));
    expect(teamFieldWindow?.on).toBe('2026-11-21');
  });

  test('adopted twice is adopted once, by whoever did it first', async () => {
    await adopt(carla);
    expect((await bodyOf<WeekView>(adopt(bo))).teamFieldWindow).toEqual(adopted);
  });

  test('of two who adopt at once, one is told', async () => {
    const replies = await Promise.all([adopt(ada), adopt(bo, { minutes: 45 })]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    expect((await read()).revision).toBe(1);
  });

  test('is moved and given up over what was read', async () => {
    await adopt(carla);
    expect(await codeOf(adopt(bo, { minutes: 45 }))).toBe('text-has-changed');
    expect((await bodyOf<WeekView>(adopt(bo, { minutes: 45 }, 1))).teamFieldWindow).toMatchObject({
      minutes: 45,
      by: bo,
    });
    expect(await codeOf(giveUp(ada, 1))).toBe('text-has-changed');
    expect((await bodyOf<WeekView>(giveUp(ada, 2))).teamFieldWindow).toBeUndefined();
    expect((await giveUp(ada, 2)).statusCode).toBe(200);
    expect(await read()).toEqual({ before: { ...window, minutes: 45 }, revision: 3, zone: 'Europe/Rome' });
    expect(await codeOf(adopt(bo, {}, 2))).toBe('text-has-changed');
    expect((await adopt(bo, {}, 3)).statusCode).toBe(200);
  });

  test('keeps its hour when the team moves its clock, and the next one is chosen on the new clock', async () => {
    await adopt(carla);
    await keep(teamId(1), practices, 'Asia/Tokyo');
    expect(await read()).toEqual({ window: adopted, revision: 1, zone: 'Asia/Tokyo' });
    expect(await codeOf(adopt(ada, { minutes: 45 }, 1))).toBe('text-has-changed');
    expect((await adopt(ada, { minutes: 45, zone: 'Asia/Tokyo' }, 1)).statusCode).toBe(200);
  });

  test('is only where the team keeps the practice, and may be given up without it', async () => {
    await adopt(carla);
    await keep(teamId(1), ['shout-outs']);
    await bringHome(server.world);
    expect(await codeOf(adopt(ada, { minutes: 45 }, 1))).toBe('practice-is-off');
    expect(await read()).toEqual({ revision: 1, zone: 'Europe/Rome' });
    expect((await weekOf()).teamFieldWindow).toBeUndefined();
    expect((await myWeekOf(ada)).teams[0]?.teamFieldWindow).toBeUndefined();
    expect((await giveUp(ada, 1)).statusCode).toBe(200);
    await keep(teamId(1));
    expect((await read()).window).toBeUndefined();
  });

  test('is for members alone: of neither a stranger nor anyone once the app is gone', async () => {
    await adopt(carla);
    for (const person of [stranger, ada]) {
      if (person === ada) {
        const stored = await server.world.teams.load(tenantId(1), teamId(1));
        await server.world.teams.save({ ...stored!.value, stoppedAt: friday }, stored!.etag);
      }
      expect(await codeOf(call(person, 'GET', path()))).toBe('not-for-you');
      expect(await codeOf(adopt(person))).toBe('not-for-you');
      expect(await codeOf(giveUp(person, 1))).toBe('not-for-you');
    }
  });

  test.each([
    { minutes: 14 },
    { minutes: 121 },
    { moment: { weekday: 7, minute: 0 } },
    { by: bo },
    { attendees: [bo] },
    { zone: '' },
  ])('is refused in another shape: %j', async (given) => {
    expect((await adopt(ada, given)).statusCode).toBe(400);
  });

  test('is refused on a clock that nobody knows', async () => {
    expect(await codeOf(adopt(ada, { zone: 'Somewhere/Else' }))).toBe('out-of-range');
  });
});

describe('a person in two teams', () => {
  beforeEach(async () => {
    await server.world.teams.add({ ...sampleTeam(), teamId: teamId(2), name: 'Second team' });
    await keep(teamId(2));
    await bringHome(server.world);
    await bringHome(server.world, teamId(2));
  });

  test('adopts no window that meets the other team’s', async () => {
    await adopt(carla);
    expect(await codeOf(adopt(ada, {}, 0, teamId(2)))).toBe('window-overlaps');
    expect((await adopt(ada, { moment: { weekday: 1, minute: 930 } }, 0, teamId(2))).statusCode).toBe(200);
  });

  test('may where the other team has given its own up, or keeps the practice no more', async () => {
    await adopt(carla);
    await keep(teamId(1), []);
    expect((await adopt(ada, {}, 0, teamId(2))).statusCode).toBe(200);
    await call(ada, 'DELETE', path(teamId(2)), { basedOn: 1 });
    await keep(teamId(1));
    await giveUp(ada, 1);
    expect((await adopt(ada, {}, 2, teamId(2))).statusCode).toBe(200);
  });

  test('is held by no team that they have left', async () => {
    await adopt(carla);
    server.world.clock.move(86_400_000);
    // Who is in the second team was asked a moment ago, and is remembered.
    await server.world.gate.openTeam(principal(ada), teamId(2));
    server.world.roster = members.filter(({ personId }) => personId !== ada);
    expect((await adopt(ada, {}, 0, teamId(2))).statusCode).toBe(200);
  });
});

describe('the addresses of a team’s members', () => {
  const addresses = (person: PersonId) => call(person, 'GET', `/api/teams/${teamId(1)}/member-addresses`);
  const names = ['ada@contoso.example', 'bo@contoso.example', 'carla@fabrikam.example'];
  beforeEach(() => {
    server.world.roster = members.map((member, index) => ({ ...member, address: names[index]! }));
    server.world.clock.move(86_400_000);
  });

  test('are told to a member, a guest’s own and a guest’s too', async () => {
    const told = {
      members: [
        { personId: ada, name: 'Ada Okafor', address: names[0] },
        { personId: bo, name: 'Bo Lindqvist', address: names[1] },
        { personId: carla, name: 'Carla Ferri', address: names[2] },
      ],
    };
    expect(await bodyOf<MemberAddressesView>(addresses(ada))).toEqual(told);
    expect(await bodyOf<MemberAddressesView>(addresses(carla))).toEqual(told);
  });

  test('are left out where Teams tells none', async () => {
    server.world.roster = members;
    server.world.clock.move(86_400_000);
    expect((await bodyOf<MemberAddressesView>(addresses(ada))).members[1]).toEqual({
      personId: bo,
      name: 'Bo Lindqvist',
    });
  });

  test('are not told to anybody else', async () => {
    expect(await codeOf(addresses(stranger))).toBe('not-for-you');
  });

  test('are neither stored nor logged nor sent anywhere, nor in any week', async () => {
    const before = await storedOf();
    await addresses(ada);
    await adopt(ada);
    const week = JSON.stringify([await weekOf(), await myWeekOf(ada), await read()]);
    const after = await storedOf();
    expect(before).not.toContain('@contoso.example');
    for (const kept of [after, week, server.logged()]) for (const address of names) expect(kept).not.toContain(address);
  });

  /** What the stores of the sample team hold, and what waits to be sent. */
  const storedOf = async (): Promise<string> => {
    const { board, teams, homes, gate } = server.world;
    const scope = await scopeOf(teamId(1));
    const { week } = await weekOf();
    const named = week as Parameters<typeof board.ofWeeks>[1];
    return JSON.stringify([
      await board.ofWeeks(scope, named, named),
      await teams.load(tenantId(1), teamId(1)),
      await homes.read(gate.openSelf(principal(ada))),
      await server.world.takeJobs(),
    ]);
  };
});
