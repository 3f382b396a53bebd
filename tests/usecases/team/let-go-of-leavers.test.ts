import { beforeEach, describe, expect, test } from '@jest/globals';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCloseRound } from '#usecases/alliance/close-round.ts';
import { makeNoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import { makeLetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';
import { ada, bo, carla, friday, newAlliance, sampleVersion, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld, principal } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
});

const letGo = (gate = world.gate): Promise<void> => {
  const changeAlliance = makeChangeAlliance(world);
  const parts = { ...world, gate, changeAlliance };
  const letGoOfLeavers = makeLetGoOfLeavers({
    ...parts,
    bringIntoForce: makeBringIntoForce(parts),
    noteAbsence: makeNoteAbsence(parts),
    closeRound: makeCloseRound(parts),
  });
  return letGoOfLeavers(tenantId(1), teamId(1), [carla]);
};

const homeOfCarla = async () => (await world.homes.read(world.gate.openSelf(principal(carla)))).teams;

describe('someone leaves a team', () => {
  test('the version that waited for them alone comes into force, even while Teams still names them', async () => {
    const { scope } = await world.open(ada);
    const commitments = [ada, bo].map((personId) => ({ personId, at: friday }));
    await world.alliances.start(
      scope,
      newAlliance({ openedAt: friday, versions: [sampleVersion(1, { commitments })] }),
    );
    await letGo();
    expect((await world.stored())?.versions[0]?.inForceSince).toBe(world.clock.now());
  });

  test('nothing of the team stays on their home, even when Teams does not answer', async () => {
    const { scope, team } = await world.open(ada);
    await world.teamSummaries.save(scope, carla, summariseTeam(newAlliance(), team, carla, '2026-11-20'));
    const unanswered = { ...world.gate, openAfresh: () => Promise.reject(new Unavailable('teams', new Error('down'))) };
    await expect(letGo(unanswered)).rejects.toThrow(Unavailable);
    expect(await homeOfCarla()).toEqual([]);
  });
});
