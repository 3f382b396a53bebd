import { describe, expect, test } from '@jest/globals';
import { decideCommitment } from '#domain/alliance/team/decide-commitment.ts';
import { stageOf, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { TeamVersion } from '#domain/alliance/team/agreement.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import {
  ada,
  bo,
  carla,
  everyone,
  friday,
  newAlliance,
  sampleLines,
  sampleVersion,
  stranger,
} from '../../../support/sample-team.ts';

const version = (number: number, committed: readonly PersonId[], inForceSince?: number): TeamVersion => ({
  number,
  lines: sampleVersion(number).lines,
  proposedBy: ada,
  proposedAt: friday,
  replyBy: '2026-11-27',
  commitments: committed.map((personId) => ({ personId, at: friday })),
  inForceSince,
});

const withVersions = (...versions: readonly TeamVersion[]): TeamAlliance =>
  newAlliance({ openedAt: friday, lines: sampleLines, versions });

const commit = (alliance: TeamAlliance, personId: PersonId, number = 1, roster = everyone) =>
  decideCommitment(alliance, { personId, version: number }, roster, friday + 1);

describe('committing to a version', () => {
  test('a commitment is taken while others are missing', () => {
    expect(commit(withVersions(version(1, [ada])), bo)).toEqual({
      kind: 'changed',
      changes: [{ kind: 'committed', version: 1, personId: bo, at: friday + 1 }],
    });
  });

  test('the last member of the roster brings the version into force', () => {
    const alliance = withVersions(version(1, [ada, bo]));
    const decision = commit(alliance, carla);
    if (decision.kind !== 'changed') throw new Error(decision.kind);
    const after = applyChanges(alliance, decision.changes);
    expect(stageOf(after)).toBe('in-force');
    expect(versionInForce(after)).toMatchObject({ number: 1, inForceSince: friday + 1 });
  });

  test('a member who has left is not waited for', () => {
    const decision = commit(withVersions(version(1, [ada])), bo, 1, [ada, bo]);
    expect(decision).toMatchObject({ kind: 'changed', changes: [{ kind: 'committed' }, { kind: 'came-into-force' }] });
  });

  test('the commitment of someone who has left stands for nobody else', () => {
    const decision = commit(withVersions(version(1, [ada, stranger])), bo);
    expect(decision).toMatchObject({ kind: 'changed', changes: [{ kind: 'committed' }] });
  });

  test('someone who joins later commits to the version in force, which stays in force since then', () => {
    const decision = commit(withVersions(version(1, [ada, bo], friday)), carla);
    expect(decision).toEqual({
      kind: 'changed',
      changes: [{ kind: 'committed', version: 1, personId: carla, at: friday + 1 }],
    });
  });

  test('a second commitment changes nothing', () => {
    expect(commit(withVersions(version(1, [ada])), ada)).toEqual({ kind: 'unchanged' });
  });

  test('a second commitment brings a version into force whose last missing member has left', () => {
    expect(commit(withVersions(version(1, [ada, bo])), ada, 1, [ada, bo])).toEqual({
      kind: 'changed',
      changes: [{ kind: 'came-into-force', version: 1, at: friday + 1 }],
    });
  });

  test('a second commitment to a replaced version leaves the newer one alone', () => {
    const alliance = withVersions(version(1, [ada]), version(2, [ada, bo]));
    expect(commit(alliance, ada, 1, [ada, bo])).toEqual({ kind: 'unchanged' });
  });

  test('a version that a newer one has replaced takes no commitment', () => {
    expect(commit(withVersions(version(1, [ada]), version(2, [])), bo)).toEqual({
      kind: 'refused',
      reason: 'version-is-superseded',
    });
  });

  test('a version that does not exist takes no commitment', () => {
    expect(commit(withVersions(version(1, [])), ada, 2)).toEqual({ kind: 'refused', reason: 'version-is-unknown' });
  });

  test('someone outside of the roster cannot commit', () => {
    expect(commit(withVersions(version(1, [])), stranger)).toEqual({ kind: 'refused', reason: 'not-in-roster' });
  });

  test('while version 2 waits, version 1 is the one in force', () => {
    const alliance = withVersions(version(1, everyone, friday), version(2, [ada]));
    expect(versionInForce(alliance)?.number).toBe(1);
    expect(stageOf(alliance)).toBe('proposed');
  });
});
