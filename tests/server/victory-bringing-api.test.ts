import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { practices } from '#domain/week/practice.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, members, sampleTeam, teamId } from '../support/sample-team.ts';
import { codeOf, shownIn, victoryCalls, victoryPath, victoryTexts } from '../support/victory-calls.ts';
import type { VictoryCalls } from '../support/victory-calls.ts';

const week = 7 * 86_400_000;

let server: ApiServer;
let calls: VictoryCalls;

beforeEach(async () => {
  server = await startApiServer();
  calls = victoryCalls(server);
  await server.world.teams.add({ ...sampleTeam(), teamId: teamId(2), name: 'Second team' });
  await calls.keep(teamId(1), practices);
  await calls.keep(teamId(2), practices);
});
afterEach(() => server.stop());

describe('a victory in a second team', () => {
  test('it stands as one of its own, with the name of the team it came from, and is posted there', async () => {
    await calls.tell(ada);
    await calls.jobs();
    await calls.bring(ada, teamId(2));
    const there = {
      id: itemId(1),
      by: ada,
      ...victoryTexts,
      from: sampleTeam().name,
      posted: true,
      on: '2026-11-20',
      revision: 1,
    };
    expect(await calls.ofWeek('2026-W47', teamId(2))).toEqual([there]);
    expect(await calls.jobs()).toMatchObject([
      { kind: 'post-item', teamId: teamId(2) },
      { kind: 'refresh-item', teamId: teamId(2) },
    ]);
    expect((await calls.ofWeek('2026-W47'))[0]).toMatchObject({ posted: false });
  });

  test('it can be only its author’s to bring', async () => {
    await calls.tell(ada);
    expect(await codeOf(calls.bring(bo, teamId(2)))).toBe('not-yours');
    expect(await codeOf(calls.bring(ada, teamId(2), 9))).toBe('item-is-gone');
    expect(await calls.ofWeek('2026-W47', teamId(2))).toEqual([]);
  });

  test('it comes only where one is a member, which a stranger to the team cannot tell from a team that is not there', async () => {
    await calls.tell(ada);
    await server.world.teams.add({ ...sampleTeam(), teamId: teamId(3) });
    // Who is in the first team was asked of Teams a moment ago, and is remembered.
    server.world.roster = members.filter(({ personId }) => personId !== ada);
    expect(await codeOf(calls.bring(ada, teamId(3)))).toBe('not-in-roster');
    expect(await codeOf(calls.bring(ada, teamId(4)))).toBe('not-in-roster');
  });

  test('it goes there, too, when it is taken back at home, and from its card', async () => {
    await calls.tell(ada);
    await calls.tell(ada, {}, 2);
    await calls.bring(ada, teamId(2));
    await calls.bring(ada, teamId(2), 2);
    await calls.jobs();
    expect(await shownIn(calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 }))).toMatchObject([{ id: itemId(2) }]);
    expect(await calls.ofWeek('2026-W47', teamId(2))).toMatchObject([{ id: itemId(2) }]);
    expect(await calls.jobs()).toMatchObject([
      { kind: 'refresh-item', teamId: teamId(2), id: itemId(1) },
      { kind: 'refresh-item', teamId: teamId(1), id: itemId(1) },
    ]);
    expect((await calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 })).statusCode).toBe(200);
  });

  test('it stays where it is while it is not taken back at home', async () => {
    await calls.tell(ada);
    await calls.bring(ada, teamId(2));
    expect(await codeOf(calls.call(bo, 'DELETE', victoryPath(), { basedOn: 1 }))).toBe('not-yours');
    expect(await codeOf(calls.call(ada, 'DELETE', victoryPath(), { basedOn: 9 }))).toBe('text-has-changed');
    expect(await calls.ofWeek('2026-W47', teamId(2))).toHaveLength(1);
  });

  test('taken back there alone, it stays at home and can be brought again', async () => {
    await calls.tell(ada);
    await calls.bring(ada, teamId(2));
    expect(await shownIn(calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 }, teamId(2)))).toEqual([]);
    expect(await calls.ofWeek('2026-W47')).toHaveLength(1);
    await calls.bring(ada, teamId(2));
    expect(await calls.ofWeek('2026-W47', teamId(2))).toHaveLength(1);
  });

  test('it goes from a team that its author has left meanwhile', async () => {
    await calls.tell(ada);
    await calls.bring(ada, teamId(2));
    // Who is in a team is remembered for a while: of the first it has just been asked, of the second it is asked anew.
    server.world.clock.move(week);
    await calls.call(ada, 'GET', victoryPath());
    server.world.roster = members.filter(({ personId }) => personId !== ada);
    expect(await codeOf(calls.call(ada, 'GET', victoryPath(), undefined, teamId(2)))).toBe('not-for-you');
    expect((await calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 })).statusCode).toBe(200);
    expect(await codeOf(calls.call(carla, 'GET', victoryPath(), undefined, teamId(2)))).toBe('item-is-gone');
  });

  test('it goes on from team to team as far as it was brought, and never in a circle', async () => {
    await server.world.teams.add({ ...sampleTeam(), teamId: teamId(3), name: 'Third team' });
    await calls.keep(teamId(3), practices);
    await calls.tell(ada);
    await calls.bring(ada, teamId(2));
    await calls.bring(ada, teamId(3), 1, teamId(2));
    // Back into the team in which it was told: there it stands already.
    await calls.bring(ada, teamId(1), 1, teamId(3));
    await calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 }, teamId(3));
    expect(await calls.ofWeek('2026-W47')).toHaveLength(1);
    await calls.bring(ada, teamId(3), 1, teamId(2));
    await calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 });
    for (const number of [1, 2, 3]) expect(await calls.ofWeek('2026-W47', teamId(number))).toEqual([]);
  });

  test('a team from which the app is gone holds nothing up', async () => {
    await calls.tell(ada);
    await calls.bring(ada, teamId(2));
    const there = (await server.world.teams.load(sampleTeam().tenantId, teamId(2)))!;
    await server.world.teams.save({ ...there.value, stoppedAt: server.world.clock.now() }, there.etag);
    expect(await shownIn(calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 }))).toEqual([]);
  });

  test('it waits for nobody where that team has switched the practice off', async () => {
    await server.world.teams.add({ ...sampleTeam(), teamId: teamId(3) });
    await calls.keep(teamId(3), ['shout-outs']);
    await calls.tell(ada);
    expect(await codeOf(calls.bring(ada, teamId(3)))).toBe('practice-is-off');
  });
});
