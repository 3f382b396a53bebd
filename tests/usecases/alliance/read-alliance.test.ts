import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { makeOpenAnswers } from '#usecases/alliance/open-answers.ts';
import { makeProposeAgreement } from '#usecases/alliance/propose-agreement.ts';
import { makeReadAlliance } from '#usecases/alliance/read-alliance.ts';
import type { AllianceReading } from '#usecases/alliance/show-alliance.ts';
import { makeWriteAnswer } from '#usecases/alliance/write-answer.ts';
import { makeWriteTeamLine } from '#usecases/alliance/write-team-line.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { ada, bo, carla, lineId, members, sampleTeam } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
});

const read = async (person: PersonId): Promise<AllianceReading> => {
  const bringIntoForce = makeBringIntoForce({ ...world, changeAlliance: makeChangeAlliance(world) });
  return makeReadAlliance({ ...world, bringIntoForce })(await world.open(person));
};

const acts = () => {
  const changeAlliance = makeChangeAlliance(world);
  return {
    writeAnswer: makeWriteAnswer({ changeAlliance }),
    openAnswers: makeOpenAnswers({ changeAlliance }),
    writeTeamLine: makeWriteTeamLine({ changeAlliance }),
    propose: makeProposeAgreement({ ...world, changeAlliance }),
  };
};

const propose = async (): Promise<void> => {
  const { openAnswers, writeTeamLine, propose: proposeLines } = acts();
  const open = await world.open(ada);
  await openAnswers(open);
  const line = { id: lineId(1), part: 'behaviour', text: 'We ask first.', evidence: '', basedOn: 0 } as const;
  await writeTeamLine(open, line);
  await proposeLines(open, { basedOn: [{ id: lineId(1), revision: 1 }], replyBy: '2026-11-27' });
};

describe('reading an alliance', () => {
  test('of a team that has none yet shows its first day, and starts nothing', async () => {
    expect(await read(ada)).toMatchObject({ alliance: { answers: [], versions: [] }, writers: [], posts: [] });
    expect(await world.stored()).toBeUndefined();
  });

  test('shows one’s own answers only while writing is open, and who has written', async () => {
    const { writeAnswer } = acts();
    await writeAnswer(await world.open(ada), { promptId: 'team.climate', text: 'Calm', basedOn: 0 });
    await writeAnswer(await world.open(bo), { promptId: 'team.climate', text: 'Lively', basedOn: 0 });
    const reading = await read(bo);
    expect(reading.alliance.answers.map(({ text }) => text)).toEqual(['Lively']);
    expect([...reading.writers].sort()).toEqual([ada, bo].sort());
    expect(JSON.stringify(reading)).not.toContain('Calm');
  });

  test('names the writers in an order that does not tell to which prompt each has written', async () => {
    const { writeAnswer } = acts();
    await writeAnswer(await world.open(bo), { promptId: 'team.climate', text: 'Lively', basedOn: 0 });
    await writeAnswer(await world.open(ada), { promptId: 'team.thrive', text: 'Calm', basedOn: 0 });
    expect((await read(carla)).writers).toEqual([ada, bo]);
  });

  test('shows everyone’s answers once they are open', async () => {
    const { writeAnswer, openAnswers } = acts();
    await writeAnswer(await world.open(ada), { promptId: 'team.climate', text: 'Calm', basedOn: 0 });
    await openAnswers(await world.open(bo));
    expect((await read(bo)).alliance.answers.map(({ text }) => text)).toEqual(['Calm']);
  });

  test('counts nobody as a writer who has taken everything back', async () => {
    const { writeAnswer } = acts();
    await writeAnswer(await world.open(ada), { promptId: 'team.climate', text: 'Calm', basedOn: 0 });
    await writeAnswer(await world.open(ada), { promptId: 'team.climate', text: '', basedOn: 1 });
    expect((await read(bo)).writers).toEqual([]);
  });
});

describe('reading a version whose last missing member has left', () => {
  const commit = async (...people: readonly PersonId[]): Promise<void> => {
    const commitTo = makeCommitToAgreement({ ...world, changeAlliance: makeChangeAlliance(world) });
    for (const person of people) await commitTo(await world.open(person), 1);
    await world.takeJobs();
  };
  const leaves = (person: PersonId): void => {
    world.roster = members.filter((member) => member.personId !== person);
    // For ten minutes the remembered roster is believed.
    world.clock.move(10 * 60_000);
  };

  beforeEach(propose);

  test('brings it into force and has the post redrawn', async () => {
    await commit(ada, bo);
    leaves(carla);
    expect((await read(ada)).alliance.versions).toMatchObject([{ inForceSince: world.clock.now() }]);
    expect((await world.stored())?.versions).toMatchObject([{ inForceSince: world.clock.now() }]);
    expect(await world.takeJobs()).toMatchObject([{ kind: 'refresh-proposal', version: 1 }]);
  });

  test('does so once, however many read it at once and later', async () => {
    await commit(ada, bo);
    leaves(carla);
    const since = world.clock.now();
    await Promise.all(Array.from({ length: 5 }, () => read(bo)));
    world.clock.move(1000);
    expect((await read(ada)).alliance.versions).toMatchObject([{ inForceSince: since }]);
    expect(await world.takeJobs()).toHaveLength(1);
  });

  test('leaves it waiting while someone who is there is missing', async () => {
    await commit(ada);
    leaves(carla);
    expect((await read(ada)).alliance.versions[0]?.inForceSince).toBeUndefined();
    expect(await world.takeJobs()).toEqual([]);
  });
});

describe('whether a proposal’s post arrived', () => {
  const subject = 'proposal:1';

  beforeEach(propose);

  test('is waiting until it has been sent', async () => {
    expect((await read(ada)).posts).toEqual(['waiting']);
    await world.outbox.claim((await world.open(ada)).scope, subject);
    expect((await read(ada)).posts).toEqual(['waiting']);
  });

  test('is known once Teams has answered', async () => {
    const { scope } = await world.open(ada);
    await world.outbox.claim(scope, subject);
    await world.outbox.recordSent(scope, subject, { channelId: sampleTeam().channelId, messageId: '1700000000000' });
    expect((await read(ada)).posts).toEqual(['sent']);
  });

  test('stays known when the team chooses another channel', async () => {
    const { scope } = await world.open(ada);
    await world.outbox.claim(scope, subject);
    await world.outbox.recordSent(scope, subject, { channelId: sampleTeam().channelId, messageId: '1700000000000' });
    const stored = await world.teams.load(scope.tenantId, scope.teamId);
    await world.teams.save({ ...stored!.value, channelId: '19:other@thread.tacv2' }, stored!.etag);
    expect((await read(ada)).posts).toEqual(['sent']);
  });

  test('is unknown when Teams’ answer was lost', async () => {
    const { scope } = await world.open(ada);
    await world.outbox.claim(scope, subject);
    await world.outbox.recordUnknown(scope, subject);
    expect((await read(ada)).posts).toEqual(['unknown']);
  });
});
