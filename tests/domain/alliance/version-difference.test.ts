import { describe, expect, test } from '@jest/globals';
import { isSameLine as isSamePairLine } from '#domain/alliance/pair/pair-agreement.ts';
import { isSameLine as isSameTeamLine } from '#domain/alliance/team/agreement.ts';
import { versionDifference } from '#domain/alliance/version-difference.ts';
import { draftLine, guid } from '../../support/sample-pair.ts';
import { ada, bo } from '../../support/sample-team.ts';

const kindsOf = (before: readonly number[], after: readonly number[]) =>
  versionDifference(
    before.map((number) => draftLine(number)),
    after.map((number) => draftLine(number)),
    isSamePairLine,
  ).map(({ kind, line }) => `${kind} ${line.text}`);

describe('the difference between two texts of an agreement', () => {
  test('names each line as kept, new or removed', () => {
    expect(kindsOf([1, 2], [2, 3])).toEqual(['removed Line 1.', 'kept Line 2.', 'new Line 3.']);
  });

  test('a removed line stands where it stood', () => {
    expect(kindsOf([1, 2, 3, 4], [1, 4])).toEqual([
      'kept Line 1.',
      'removed Line 2.',
      'removed Line 3.',
      'kept Line 4.',
    ]);
  });

  test.each([
    ['text', { text: 'Else.' }],
    ['evidence', { evidence: 'Else.' }],
    ['part', { part: 'stuck' }],
    ['person', { of: bo }],
  ] as const)('a line with another %s is changed, and both are shown', (_, given) => {
    const before = draftLine(1, { of: ada });
    const line = draftLine(1, { of: ada, ...given });
    expect(versionDifference([before], [line], isSamePairLine)).toEqual([{ kind: 'changed', before, line }]);
  });

  test('that someone saved it again does not make a line another', () => {
    const [difference] = versionDifference(
      [draftLine(1)],
      [draftLine(1, { revision: 3, editedBy: bo })],
      isSamePairLine,
    );
    expect(difference).toMatchObject({ kind: 'kept', line: { id: guid(1) } });
  });

  test('everything is new in the first version', () => {
    expect(kindsOf([], [1, 2])).toEqual(['new Line 1.', 'new Line 2.']);
  });

  test('reads the lines of a team in the same way', () => {
    const before = { id: guid(1), part: 'behaviour', text: 'We speak early.', evidence: '' } as const;
    const line = { ...before, evidence: 'Bad news comes first.' };
    expect(versionDifference([before], [line], isSameTeamLine)).toEqual([{ kind: 'changed', before, line }]);
  });

  test('a line that only moved is kept', () => {
    expect(kindsOf([1, 2, 3], [3, 1, 2])).toEqual(['kept Line 3.', 'kept Line 1.', 'kept Line 2.']);
  });
});
