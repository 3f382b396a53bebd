import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, members, stranger } from '../support/sample-team.ts';
import { makeTeamCalls, objection } from '../support/team-calls.ts';
import type { TeamCalls } from '../support/team-calls.ts';

let server: ApiServer;
let team: TeamCalls;

beforeEach(async () => {
  server = await startApiServer();
  team = makeTeamCalls(server);
});
afterEach(() => server.stop());

describe('the facilitator’s role', () => {
  test('is taken by anyone, handed over and let go', async () => {
    expect((await team.view(team.facilitator(ada, ada))).facilitator).toBe(ada);
    expect((await team.view(team.facilitator(ada, carla))).facilitator).toBe(carla);
    expect(await team.view(team.facilitator(carla, null))).not.toHaveProperty('facilitator');
    expect((await team.view(team.facilitator(bo, bo))).facilitator).toBe(bo);
  });

  test('is held by one at a time, of whom nobody takes it', async () => {
    await team.facilitator(ada, ada);
    for (const to of [bo, carla, null])
      expect((await team.facilitator(bo, to)).json()).toMatchObject({ status: 409, code: 'role-is-held' });
    expect((await team.read(bo)).facilitator).toBe(ada);
  });

  test('goes to one of two who take it at once', async () => {
    const replies = await Promise.all([team.facilitator(ada, ada), team.facilitator(bo, bo)]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    const winner = replies[0].statusCode === 200 ? ada : bo;
    expect((await team.read(carla)).facilitator).toBe(winner);
  });

  test('goes to nobody who did not take it, and to nobody outside of the team', async () => {
    expect((await team.facilitator(ada, bo)).json()).toMatchObject({ status: 409, code: 'not-yours' });
    await team.facilitator(ada, ada);
    expect((await team.facilitator(ada, stranger)).json()).toMatchObject({ status: 404, code: 'not-in-roster' });
  });

  test('is free again when who holds it has left', async () => {
    await team.facilitator(bo, bo);
    server.world.roster = members.filter(({ personId }) => personId !== bo);
    server.world.clock.move(10 * 60_000);
    expect(await team.read(ada)).not.toHaveProperty('facilitator');
    expect((await team.view(team.facilitator(ada, ada))).facilitator).toBe(ada);
  });
});

describe('the facilitator reads nothing that others do not', () => {
  /** What someone reads of the alliance, without what says who they are and what is their own. */
  const shared = ({ stage, answers, ...view }: TeamAllianceView): Partial<TeamAllianceView> => ({
    ...view,
    stage,
    ...(stage !== 'writing' && { answers }),
    me: '',
    next: 'nothing',
    checkIn: { ...view.checkIn, mine: undefined },
  });
  const asOthersDo = async (): Promise<void> => {
    const [before, ofBo] = [await team.read(ada), await team.read(bo)];
    await team.view(team.facilitator(ada, ada));
    expect(await team.read(ada)).toEqual({ ...before, facilitator: ada });
    expect(shared(await team.read(bo))).toEqual({ ...shared(ofBo), facilitator: ada });
    expect(shared(await team.read(ada))).toEqual(shared(await team.read(bo)));
    await team.view(team.facilitator(ada, null));
  };

  test('while answers are written: their own alone', async () => {
    await team.answer(bo, 'A secret wish');
    await team.answer(ada, 'Calm');
    await team.facilitator(ada, ada);
    expect((await team.read(ada)).answers.map(({ personId }) => personId)).toEqual([ada]);
    expect((await team.call(ada, 'GET', '')).body).not.toContain('secret');
    await team.facilitator(ada, null);
    await asOthersDo();
  });

  test('while lines are proposed, with an objection', async () => {
    await team.answer(bo, 'Candid');
    await team.reachProposal();
    await team.position(bo, 1, objection);
    await asOthersDo();
  });

  test('with one round closed and another open', async () => {
    await team.agree();
    for (const person of [ada, bo, carla]) await team.checkIn(person, { change: `Change of ${person}` });
    server.world.clock.move(42 * 86_400_000);
    await team.view(team.checkIn(bo, { purpose: 1, change: 'A secret change' }, 2));
    await asOthersDo();
    await team.facilitator(ada, ada);
    expect((await team.call(ada, 'GET', '')).body).not.toMatch(/secret|Change of/);
  });
});
