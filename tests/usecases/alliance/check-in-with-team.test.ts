import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCheckInWithTeam } from '#usecases/alliance/check-in-with-team.ts';
import { ada, agreedVersion, bo, carla, friday, members, newAlliance } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
  const { scope } = await world.open(ada);
  await world.alliances.start(scope, newAlliance({ openedAt: friday, versions: [agreedVersion(1)] }));
});

const marks = { round: 1, purpose: 4, trust: 3, care: 5, change: '' } as const;

const checkInOn = (alliances: AllianceStore) => {
  const checkIn = makeCheckInWithTeam({ changeAlliance: makeChangeAlliance({ alliances, clock: world.clock }) });
  return async (person: PersonId) => checkIn(await world.open(person), marks);
};

describe('a check-in with the team', () => {
  test('is kept, and the last one of the roster closes the round', async () => {
    const checkIn = checkInOn(world.alliances);
    for (const person of [ada, bo]) await checkIn(person);
    expect((await world.stored())?.closedRounds).toEqual([]);
    await checkIn(carla);
    expect(await world.stored()).toMatchObject({
      checkIns: [{ personId: ada }, { personId: bo }, { personId: carla }],
      closedRounds: [{ round: 1, at: world.clock.now() }],
    });
  });

  test('closes the round also when the last two overtake one another', async () => {
    const plain = checkInOn(world.alliances);
    await plain(ada);
    let overtaken = false;
    const racing = checkInOn({
      ...world.alliances,
      save: async (scope, changes, etag) => {
        if (!overtaken) {
          overtaken = true;
          await plain(bo);
        }
        return world.alliances.save(scope, changes, etag);
      },
    });
    await racing(carla);
    expect((await world.stored())?.closedRounds).toHaveLength(1);
  });

  test('waits for nobody who has left', async () => {
    await checkInOn(world.alliances)(ada);
    world.roster = members.filter(({ personId }) => personId !== carla);
    world.clock.move(10 * 60_000);
    await checkInOn(world.alliances)(bo);
    expect((await world.stored())?.closedRounds).toHaveLength(1);
  });
});
