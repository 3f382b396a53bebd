import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { makeOpenAnswers } from '#usecases/alliance/open-answers.ts';
import { makeProposeAgreement } from '#usecases/alliance/propose-agreement.ts';
import { makeWriteTeamLine } from '#usecases/alliance/write-team-line.ts';
import { ada, bo, carla, lineId, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

const actsOn = (alliances: AllianceStore) => {
  const changeAlliance = makeChangeAlliance({ alliances, clock: world.clock });
  return {
    openAnswers: makeOpenAnswers({ changeAlliance }),
    writeTeamLine: makeWriteTeamLine({ changeAlliance }),
    propose: makeProposeAgreement({ changeAlliance, queue: world.queue }),
    commit: makeCommitToAgreement({ changeAlliance, queue: world.queue }),
  };
};

const failingToSave = (): AllianceStore => ({
  ...world.alliances,
  save: () => Promise.reject(new Unavailable('storage', undefined)),
});

const job = (kind: 'post-proposal' | 'refresh-proposal', version: number): SendJob => ({
  kind,
  tenantId: tenantId(1),
  teamId: teamId(1),
  version,
});

const drafted = { basedOn: [{ id: lineId(1), revision: 1 }], replyBy: '2026-11-27' };

beforeEach(async () => {
  world = await makeTeamWorld();
  const { openAnswers, writeTeamLine } = actsOn(world.alliances);
  await openAnswers(await world.open(ada));
  const line = { id: lineId(1), part: 'atmosphere', text: 'Calm', evidence: '', basedOn: 0 } as const;
  await writeTeamLine(await world.open(ada), line);
});

describe('proposing', () => {
  test('saves the version and has it posted', async () => {
    const outcome = await actsOn(world.alliances).propose(await world.open(ada), drafted);
    expect(outcome).toMatchObject({
      kind: 'changed',
      alliance: { versions: [{ number: 1, proposedBy: ada, replyBy: '2026-11-27' }] },
    });
    expect(await world.takeJobs()).toEqual([job('post-proposal', 1)]);
  });

  test('once more, because the answer was lost, makes no second version and is no error', async () => {
    const { propose } = actsOn(world.alliances);
    await propose(await world.open(ada), drafted);
    expect(await propose(await world.open(ada), drafted)).toMatchObject({ kind: 'unchanged' });
    expect((await world.stored())?.versions).toHaveLength(1);
    expect(await world.takeJobs()).toEqual([job('post-proposal', 1)]);
  });

  test('that is cut off before the save leaves no version without a job', async () => {
    await expect(actsOn(failingToSave()).propose(await world.open(ada), drafted)).rejects.toBeInstanceOf(Unavailable);
    expect((await world.stored())?.versions).toEqual([]);
    expect(await world.takeJobs()).toEqual([job('post-proposal', 1)]);
  });

  test('that is cut off before the job leaves no version either', async () => {
    const changeAlliance = makeChangeAlliance({ alliances: world.alliances, clock: world.clock });
    const queue = { ...world.queue, add: () => Promise.reject(new Unavailable('queue', undefined)) };
    const propose = makeProposeAgreement({ changeAlliance, queue });
    await expect(propose(await world.open(ada), drafted)).rejects.toMatchObject({ part: 'queue' });
    expect((await world.stored())?.versions).toEqual([]);
  });

  test('that is refused has nothing posted', async () => {
    const outcome = await actsOn(world.alliances).propose(await world.open(ada), { ...drafted, basedOn: [] });
    expect(outcome).toEqual({ kind: 'refused', reason: 'text-has-changed' });
    expect(await world.takeJobs()).toEqual([]);
  });

  test('at once by two people makes one version', async () => {
    const { propose } = actsOn(world.alliances);
    const outcomes = await Promise.all([ada, bo].map(async (person) => propose(await world.open(person), drafted)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
    expect((await world.stored())?.versions).toHaveLength(1);
  });
});

describe('committing', () => {
  beforeEach(async () => {
    await actsOn(world.alliances).propose(await world.open(ada), drafted);
    await world.takeJobs();
  });

  test('saves the commitment and has the post redrawn', async () => {
    const outcome = await actsOn(world.alliances).commit(await world.open(bo), 1);
    expect(outcome).toMatchObject({ kind: 'changed', alliance: { versions: [{ commitments: [{ personId: bo }] }] } });
    expect(await world.takeJobs()).toEqual([job('refresh-proposal', 1)]);
  });

  test('has the post redrawn from the saved state: the job is not there before', async () => {
    await expect(actsOn(failingToSave()).commit(await world.open(bo), 1)).rejects.toBeInstanceOf(Unavailable);
    expect(await world.takeJobs()).toEqual([]);
  });

  test('once more repairs a post that was not redrawn', async () => {
    const { commit } = actsOn(world.alliances);
    await commit(await world.open(bo), 1);
    await world.takeJobs();
    expect((await commit(await world.open(bo), 1)).kind).toBe('unchanged');
    expect(await world.takeJobs()).toEqual([job('refresh-proposal', 1)]);
  });

  test('of everyone at once brings the version into force, and no commitment is lost', async () => {
    const { commit } = actsOn(world.alliances);
    await Promise.all([ada, bo, carla].map(async (person) => commit(await world.open(person), 1)));
    const version = (await world.stored())?.versions[0];
    expect(version?.commitments.map(({ personId }) => personId).sort()).toEqual([ada, bo, carla].sort());
    expect(version?.inForceSince).toBe(world.clock.now());
  });

  test('that is refused leaves the post alone', async () => {
    expect(await actsOn(world.alliances).commit(await world.open(bo), 2)).toEqual({
      kind: 'refused',
      reason: 'version-is-unknown',
    });
    expect(await world.takeJobs()).toEqual([]);
  });
});
