import { beforeEach, describe, expect, test } from '@jest/globals';
import { decideAnswer } from '#domain/alliance/team/decide-answer.ts';
import { decideTeamCheckIn } from '#domain/alliance/team/decide-check-in.ts';
import { decideCommitment } from '#domain/alliance/team/decide-commitment.ts';
import type { Decision } from '#domain/alliance/team/decision.ts';
import { changed, refused, unchanged } from '#domain/alliance/team/decision.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { keepingTeamSummaries } from '#usecases/team/keep-team-summaries.ts';
import {
  ada,
  agreedVersion,
  bo,
  carla,
  everyone,
  friday,
  newAlliance,
  sampleAnswer,
  sampleLine,
  sampleLines,
  sampleObjection,
  sampleVersion,
  teamCheckIn,
} from '../../support/sample-team.ts';
import { selfScope } from '../../support/scopes.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
});

const acting = (parts: Partial<TeamWorld> = {}) =>
  keepingTeamSummaries({ ...world, ...parts, changeAlliance: makeChangeAlliance(world) });

type Decide = (alliance: TeamAlliance, now: Instant) => Decision;

const act = async (person: PersonId, decide: Decide, parts: Partial<TeamWorld> = {}) => {
  const { scope } = await world.open(person);
  return acting(parts)(scope, { decide });
};
const changing =
  (...changes: readonly TeamAllianceChange[]): Decide =>
  () =>
    changed(...changes);
const given = async (alliance: Partial<TeamAlliance> = {}) => {
  const { scope } = await world.open(ada);
  await world.alliances.start(scope, newAlliance({ openedAt: friday, ...alliance }));
};
const answers =
  (personId: PersonId, text: string, basedOn = 0): Decide =>
  (alliance, now) =>
    decideAnswer(alliance, { promptId: 'team.climate', personId, text, basedOn }, now);
const linesOf = async (person: PersonId) => {
  const { tenantId } = (await world.open(ada)).scope;
  return (await world.homes.read(selfScope(tenantId, person))).teams;
};
const jobs = async () => (await world.takeJobs()).map(({ kind }) => kind);

const agreed = { lines: sampleLines, versions: [agreedVersion(1)] };
/** From 1 January 2027 on, six weeks later. */
const checksIn =
  (personId: PersonId): Decide =>
  (alliance, now) =>
    decideTeamCheckIn(alliance, teamCheckIn(1, { personId }), everyone, now, '2026-11-20');

describe('the line about a team on the home of whoever acts', () => {
  test('is true with the act, whole', async () => {
    await act(ada, answers(ada, 'Calm.'));
    expect(await linesOf(ada)).toMatchObject([
      { teamName: 'Field design', channelId: '19:alliance@thread.tacv2', stage: 'writing', next: 'wait-for-answers' },
    ]);
    expect(await linesOf(bo)).toEqual([]);
  });

  test('is not written again by an act that changes nothing of it', async () => {
    await act(ada, answers(ada, 'Calm.'));
    await world.takeJobs();
    const failing = () => Promise.reject(new Unavailable('storage', undefined));
    const storeless = {
      teamSummaries: { ...world.teamSummaries, save: failing },
      teams: { ...world.teams, load: failing },
    };
    const outcome = await act(ada, answers(ada, 'Calm and clear.', 1), storeless);
    expect(outcome.kind).toBe('changed');
    expect(await jobs()).toEqual([]);
  });

  test('that a crash left behind is true again once the act is repeated', async () => {
    const failing = () => Promise.reject(new Unavailable('storage', undefined));
    const broken = { teamSummaries: { ...world.teamSummaries, save: failing } };
    await expect(act(ada, answers(ada, 'Calm.'), broken)).rejects.toBeInstanceOf(Unavailable);
    expect(await linesOf(ada)).toEqual([]);
    await act(ada, answers(ada, 'Calm.'));
    expect(await linesOf(ada)).toMatchObject([{ next: 'wait-for-answers' }]);
    expect(new Set(await jobs())).toEqual(new Set(['refresh-team-summaries']));
  });

  test('is left alone by an act that is refused', async () => {
    await act(ada, () => refused('writing-is-open'));
    expect([await linesOf(ada), await jobs()]).toEqual([[], []]);
  });

  test('is nobody’s when the worker acts', async () => {
    await given();
    const { scope } = await world.open(ada);
    const { tenantId, teamId } = scope;
    const open = await world.gate.openForDelivery(tenantId, teamId);
    if (open.kind === 'closed') throw new Error('the team is closed');
    await acting()(open.scope, { decide: () => unchanged });
    expect([await linesOf(ada), await jobs()]).toEqual([[], []]);
  });
});

describe('everyone’s line is written anew', () => {
  const begun = { openedAt: undefined, answers: [sampleAnswer()] };
  const proposed = { lines: sampleLines, versions: [sampleVersion(1)] };
  const lastToCommit = {
    lines: sampleLines,
    versions: [sampleVersion(1, { commitments: [ada, bo].map((personId) => ({ personId, at: friday })) })],
  };
  const almostAnswered = { ...agreed, checkIns: [ada, bo].map((personId) => teamCheckIn(1, { personId })) };

  test.each<readonly [string, Partial<TeamAlliance>, Decide]>([
    ['by the first answer of all', { openedAt: undefined }, answers(carla, 'Clear.')],
    ['when the answers are opened', begun, changing({ kind: 'opened', at: friday })],
    [
      'when a first version is proposed',
      { lines: sampleLines },
      changing({ kind: 'proposed', version: sampleVersion(1) }),
    ],
    ['when another version takes its place', proposed, changing({ kind: 'proposed', version: sampleVersion(2) })],
    [
      'when a version comes into force',
      lastToCommit,
      (alliance, now) => decideCommitment(alliance, { personId: carla, version: 1 }, everyone, now),
    ],
    ['when a round begins', agreed, checksIn(carla)],
    ['when the last one of the roster ends a round', almostAnswered, checksIn(carla)],
    ['when the rhythm changes', agreed, changing({ kind: 'rhythm-set', rhythm: { checkInWeeks: 4 } })],
  ])('%s', async (_, alliance, decide) => {
    await given(alliance);
    expect((await act(carla, decide)).kind).toBe('changed');
    expect(await jobs()).toEqual(['refresh-team-summaries']);
  });

  test.each<readonly [string, Partial<TeamAlliance>, Decide]>([
    ['a further answer', begun, answers(carla, 'Clear.')],
    ['a line', { lines: sampleLines }, changing({ kind: 'line-written', line: sampleLine(9) })],
    ['a position', proposed, changing({ kind: 'position-taken', position: sampleObjection })],
    [
      'a commitment that is not the last',
      proposed,
      (alliance, now) => decideCommitment(alliance, { personId: carla, version: 1 }, everyone, now),
    ],
    ['a further answer to a round', { ...agreed, checkIns: [teamCheckIn(1)] }, checksIn(carla)],
    ['a new facilitator', begun, changing({ kind: 'facilitator-set', personId: carla })],
  ])('but not by %s', async (_, alliance, decide) => {
    await given(alliance);
    expect((await act(carla, decide)).kind).toBe('changed');
    expect(await jobs()).toEqual([]);
  });
});
