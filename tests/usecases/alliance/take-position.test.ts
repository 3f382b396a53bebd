import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Stance } from '#domain/alliance/team/position.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { makeTakePosition } from '#usecases/alliance/take-position.ts';
import {
  ada,
  bo,
  carla,
  friday,
  lineId,
  members,
  newAlliance,
  sampleLines,
  sampleObjection,
  sampleVersion,
  teamId,
  tenantId,
} from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
  const { scope } = await world.open(ada);
  await world.alliances.start(
    scope,
    newAlliance({ openedAt: friday, lines: sampleLines, versions: [sampleVersion(1)] }),
  );
});

const { stance: objection } = sampleObjection;
const support: Stance = { kind: 'support' };
const redrawn = [{ kind: 'refresh-proposal', tenantId: tenantId(1), teamId: teamId(1), version: 1 }];

const actsOn = (alliances: AllianceStore) => {
  const needs = { changeAlliance: makeChangeAlliance({ alliances, clock: world.clock }), queue: world.queue };
  const [takePosition, commit] = [makeTakePosition(needs), makeCommitToAgreement(needs)];
  return {
    take: async (person: PersonId, stance: Stance, number = 1) =>
      takePosition(await world.open(person), { version: 1, lineId: lineId(number), stance }),
    commit: async (person: PersonId) => commit(await world.open(person), 1),
  };
};

/** The store, with something that happens between the first load and the save that follows it. */
const interrupted = (happen: () => Promise<unknown>): AllianceStore => {
  let saves = 0;
  return {
    ...world.alliances,
    save: async (scope, changes, etag) => {
      saves += 1;
      if (saves === 1) await happen();
      return world.alliances.save(scope, changes, etag);
    },
  };
};

describe('the post about a version', () => {
  test('is redrawn when an objection opens, and when it is withdrawn', async () => {
    const { take } = actsOn(world.alliances);
    await take(bo, objection);
    expect(await world.takeJobs()).toEqual(redrawn);
    await take(bo, support);
    expect(await world.takeJobs()).toEqual(redrawn);
  });

  test('is left alone by what it does not show', async () => {
    const { take } = actsOn(world.alliances);
    await take(bo, support);
    await take(carla, { kind: 'live-with' });
    expect(await world.takeJobs()).toEqual([]);
    await take(bo, objection);
    await world.takeJobs();
    await take(bo, { kind: 'object', reason: 'Put better.', proposal: 'The same.' });
    expect(await world.takeJobs()).toEqual([]);
  });

  test('is redrawn by an act that is repeated, for it may have been missed', async () => {
    const { take } = actsOn(world.alliances);
    await take(bo, objection);
    await take(bo, support);
    await world.takeJobs();
    expect((await take(bo, support)).kind).toBe('unchanged');
    expect(await world.takeJobs()).toEqual(redrawn);
  });

  test('is left alone by what is refused', async () => {
    expect(await actsOn(world.alliances).take(bo, { kind: 'object', reason: '', proposal: '' })).toEqual({
      kind: 'refused',
      reason: 'objection-is-incomplete',
    });
    expect(await world.takeJobs()).toEqual([]);
  });
});

describe('a position', () => {
  test('of someone who has left is not taken', async () => {
    const open = await world.open(bo);
    const roster = members.filter(({ personId }) => personId !== bo);
    const takePosition = makeTakePosition({ ...world, changeAlliance: makeChangeAlliance(world) });
    const outcome = await takePosition({ ...open, roster }, { version: 1, lineId: lineId(1), stance: support });
    expect(outcome).toEqual({ kind: 'refused', reason: 'not-in-roster' });
  });

  test('that is overtaken by the same person’s commitment is refused', async () => {
    const plain = actsOn(world.alliances);
    const outcome = await actsOn(interrupted(() => plain.commit(bo))).take(bo, objection);
    expect(outcome).toEqual({ kind: 'refused', reason: 'already-committed' });
    expect((await world.stored())?.positions).toEqual([]);
  });

  test('that overtakes the same person’s commitment has it refused', async () => {
    const plain = actsOn(world.alliances);
    const outcome = await actsOn(interrupted(() => plain.take(bo, objection))).commit(bo);
    expect(outcome).toEqual({ kind: 'refused', reason: 'objection-is-open' });
    expect((await world.stored())?.versions[0]?.commitments).toEqual([]);
  });

  test('of each of many at once is kept', async () => {
    const { take } = actsOn(world.alliances);
    await Promise.all([ada, bo, carla].flatMap((person) => [1, 2, 3].map((number) => take(person, support, number))));
    expect((await world.stored())?.positions).toHaveLength(9);
  });
});
