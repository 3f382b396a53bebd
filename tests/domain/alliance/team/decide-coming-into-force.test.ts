import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideComingIntoForce } from '#domain/alliance/team/decide-coming-into-force.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamVersion } from '#domain/alliance/team/agreement.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import {
  ada,
  bo,
  carla,
  everyone,
  friday,
  newAlliance,
  personId,
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
  commitments: committed.map((person) => ({ personId: person, at: friday })),
  inForceSince,
});

const withVersions = (...versions: readonly TeamVersion[]): TeamAlliance =>
  newAlliance({ openedAt: friday, lines: sampleLines, versions });

const unchanged = { kind: 'unchanged' };

describe('coming into force', () => {
  test('happens once the only one who had not committed has left', () => {
    const alliance = withVersions(version(1, [ada, bo]));
    expect(decideComingIntoForce(alliance, everyone, friday + 1)).toEqual(unchanged);
    expect(decideComingIntoForce(alliance, [ada, bo], friday + 1)).toEqual({
      kind: 'changed',
      changes: [{ kind: 'came-into-force', version: 1, at: friday + 1 }],
    });
  });

  test('does not wait for the commitment of someone who is no longer there, nor count it for another', () => {
    expect(decideComingIntoForce(withVersions(version(1, [ada, bo, stranger])), everyone, friday)).toEqual(unchanged);
    expect(decideComingIntoForce(withVersions(version(1, [ada, stranger])), [ada], friday).kind).toBe('changed');
  });

  test('never happens in a team of nobody', () => {
    expect(decideComingIntoForce(withVersions(version(1, [])), [], friday)).toEqual(unchanged);
    expect(decideComingIntoForce(withVersions(version(1, everyone)), [], friday)).toEqual(unchanged);
  });

  test('keeps its first moment', () => {
    expect(decideComingIntoForce(withVersions(version(1, everyone, friday)), everyone, friday + 1)).toEqual(unchanged);
  });

  test('is for the newest version only', () => {
    expect(decideComingIntoForce(withVersions(version(1, [ada, bo]), version(2, [ada])), [ada, bo], friday)).toEqual(
      unchanged,
    );
  });

  test('needs a version', () => {
    expect(decideComingIntoForce(newAlliance(), [ada, carla], friday)).toEqual(unchanged);
  });
});

const people = fc.uniqueArray(fc.constantFrom(...[1, 2, 3, 4, 5].map(personId)));

describe('whoever has committed and whoever is still there', () => {
  test('the version comes into force exactly when somebody is there and none of them is missing', () => {
    fc.assert(
      fc.property(people, people, (committed, roster) => {
        const missing = roster.filter((person) => !committed.includes(person));
        const decision = decideComingIntoForce(withVersions(version(1, committed)), roster, friday);
        expect(decision.kind === 'changed').toBe(roster.length > 0 && missing.length === 0);
      }),
    );
  });

  test('a second look changes nothing, whoever leaves or joins in between', () => {
    fc.assert(
      fc.property(people, people, people, (others, roster, later) => {
        const alliance = withVersions(version(1, [...new Set([...others, ...roster])]));
        const decision = decideComingIntoForce(alliance, roster, friday);
        if (decision.kind !== 'changed') return;
        const after = applyChanges(alliance, decision.changes);
        expect(decideComingIntoForce(after, later, friday + 1)).toEqual(unchanged);
      }),
    );
  });
});
