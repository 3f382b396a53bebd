import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, lineId, members, personId } from '../support/sample-team.ts';
import { liveWith, makeTeamCalls, objection, support } from '../support/team-calls.ts';
import type { TeamCalls } from '../support/team-calls.ts';

let server: ApiServer;
let team: TeamCalls;

beforeEach(async () => {
  server = await startApiServer();
  team = makeTeamCalls(server);
  await team.reachProposal();
});
afterEach(() => server.stop());

const ofBo = { lineId: lineId(1), personId: bo };

describe('a position on a line', () => {
  test('is seen by the whole team, by name, and can be changed until one has committed', async () => {
    await team.position(bo, 1, objection);
    expect((await team.read(carla)).positions).toEqual([{ ...ofBo, stance: objection }]);
    await team.position(bo, 1, liveWith);
    expect((await team.read(carla)).positions).toEqual([{ ...ofBo, stance: liveWith }]);
    await team.commit(bo);
    expect((await team.position(bo, 1, support)).json()).toMatchObject({ status: 409, code: 'already-committed' });
  });

  test('taken again, because its answer was lost, replies like the first time', async () => {
    const [first, again] = [await team.position(bo, 1, objection), await team.position(bo, 1, objection)];
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
  });

  test.each([
    ['a reason', { ...objection, reason: ' ' }],
    ['a proposal', { ...objection, proposal: '\u200b' }],
  ])('that objects without %s is refused', async (_, stance) => {
    expect((await team.position(bo, 1, stance)).json()).toMatchObject({ status: 422, code: 'objection-is-incomplete' });
    expect((await team.read(bo)).positions).toEqual([]);
  });

  test('on a line or a version that is not there is refused', async () => {
    expect((await team.position(bo, 3, support)).json()).toMatchObject({ status: 404, code: 'not-in-alliance' });
    expect((await team.position(bo, 1, support, 2)).json()).toMatchObject({ status: 404, code: 'version-is-unknown' });
  });

  test('on a version that is no longer the newest is refused; on a line that says the same it lasts', async () => {
    await team.position(bo, 1, objection);
    await team.position(bo, 2, support);
    await team.line(ada, 1, { text: 'On Monday', basedOn: 1 });
    const second = await team.view(
      team.propose(ada, [
        [1, 2],
        [2, 1],
      ]),
    );
    expect(second.positions).toEqual([{ lineId: lineId(2), personId: bo, stance: support }]);
    expect((await team.position(bo, 1, support)).json()).toMatchObject({ status: 409, code: 'version-is-superseded' });
  });

  test('of someone who has left counts no more', async () => {
    await team.position(bo, 1, objection);
    server.world.roster = members.filter(({ personId }) => personId !== bo);
    server.world.clock.move(10 * 60_000);
    expect((await team.read(ada)).positions).toEqual([]);
  });
});

describe('an open objection', () => {
  test('keeps its author, and nobody else, from committing until it is withdrawn', async () => {
    await team.position(bo, 1, objection);
    expect((await team.commit(bo)).json()).toMatchObject({ status: 409, code: 'objection-is-open' });
    expect((await team.commit(ada)).statusCode).toBe(200);
    await team.position(bo, 1, liveWith);
    expect((await team.commit(bo)).statusCode).toBe(200);
  });

  test('and the commitment of the same person at once exclude one another', async () => {
    for (const number of [1, 2, 3]) {
      const replies = await Promise.all([team.position(bo, 1, objection, number), team.commit(bo, number)]);
      expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
      const { positions, versions } = await team.read(bo);
      const hasCommitted = versions.at(-1)?.commitments.some(({ personId }) => personId === bo);
      expect(positions.some(({ stance }) => stance.kind === 'object')).toBe(hasCommitted === false);
      await team.line(ada, 1, { text: `Another ${String(number)}`, basedOn: number });
      await team.view(
        team.propose(ada, [
          [1, number + 1],
          [2, 1],
        ]),
      );
    }
  });

  test('of two people at once is kept of both', async () => {
    await Promise.all([ada, bo].map((person) => team.position(person, 1, objection)));
    const { positions } = await team.read(carla);
    expect(positions.map(({ personId }) => personId).toSorted()).toEqual([ada, bo]);
  });
});

describe('an agreement in force', () => {
  test('stays in force when someone joins, who may object or commit', async () => {
    for (const person of [ada, bo, carla]) await team.commit(person);
    const joiner = {
      personId: personId(7),
      name: 'Noor',
      role: 'guest',
    } as const;
    server.world.roster = [...members, joiner];
    server.world.clock.move(10 * 60_000);
    expect(await team.read(joiner.personId)).toMatchObject({ stage: 'in-force', next: 'commit' });
    await team.position(joiner.personId, 1, objection);
    expect(await team.read(ada)).toMatchObject({ stage: 'in-force', positions: [{ personId: joiner.personId }] });
    await team.position(joiner.personId, 1, support);
    const committed = await team.view(team.commit(joiner.personId));
    expect(committed.versions[0]?.commitments).toHaveLength(4);
  });
});
