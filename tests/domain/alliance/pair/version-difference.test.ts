import { describe, expect, test } from '@jest/globals';
import { versionDifference } from '#domain/alliance/pair/version-difference.ts';
import { draftLine, guid } from '../../../support/sample-pair.ts';
import { ada, bo } from '../../../support/sample-team.ts';

const kindsOf = (before: readonly number[], after: readonly number[]) =>
  versionDifference(
    before.map((number) => draftLine(number)),
    after.map((number) => draftLine(number)),
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
    expect(versionDifference([before], [line])).toEqual([{ kind: 'changed', before, line }]);
  });

  test('that someone saved it again does not make a line another', () => {
    const [difference] = versionDifference([draftLine(1)], [draftLine(1, { revision: 3, editedBy: bo })]);
    expect(difference).toMatchObject({ kind: 'kept', line: { id: guid(1) } });
  });

  test('everything is new in the first version', () => {
    expect(kindsOf([], [1, 2])).toEqual(['new Line 1.', 'new Line 2.']);
  });
});
