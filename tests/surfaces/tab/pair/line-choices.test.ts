import { describe, expect, test } from '@jest/globals';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import type { LineDifference } from '#domain/alliance/version-difference.ts';
import { areAllKept, choiceOf, chooseLine, differencesToTalkAbout } from '#surfaces/tab/pair/agreement/line-choices.ts';

const line = (id: string): AgreementLine => ({ id, part: 'tone', of: undefined, text: 'Gentle', evidence: '' });

/** A line of each kind. */
const differences: readonly LineDifference<AgreementLine>[] = [
  { kind: 'kept', line: line('same') },
  { kind: 'changed', before: line('other'), line: line('other') },
  { kind: 'new', line: line('fresh') },
  { kind: 'removed', line: line('gone') },
];

describe('choosing what to make of a line', () => {
  test('puts another choice in the place of the one before', () => {
    expect(chooseLine({ fresh: 'keep' }, 'fresh', 'talk')).toEqual({ fresh: 'talk' });
  });

  test('takes a choice back when it is made again', () => {
    expect(chooseLine({ fresh: 'keep', gone: 'talk' }, 'fresh', 'keep')).toEqual({ gone: 'talk' });
  });

  test('leaves the other lines as they were', () => {
    expect(chooseLine({ gone: 'talk' }, 'fresh', 'keep')).toEqual({ gone: 'talk', fresh: 'keep' });
  });

  test('is nothing for a line without a choice, and for a word that is none', () => {
    expect(choiceOf({}, 'fresh')).toBeUndefined();
    expect(choiceOf({ fresh: 'perhaps' }, 'fresh')).toBeUndefined();
  });
});

describe('whether every change is fine', () => {
  test('takes a tick for every line that was changed, added or taken out, and for no other', () => {
    expect(areAllKept(differences, { other: 'keep', fresh: 'keep', gone: 'keep' })).toBe(true);
  });

  test.each(['other', 'fresh', 'gone'])('is no while "%s" has none', (open) => {
    const all = { other: 'keep', fresh: 'keep', gone: 'keep' };
    expect(areAllKept(differences, chooseLine(all, open, 'keep'))).toBe(false);
  });

  test('is no while there is a line to talk about', () => {
    expect(areAllKept(differences, { other: 'keep', fresh: 'talk', gone: 'keep' })).toBe(false);
  });
});

test('what there is to talk about stands in reading order, without lines that stay as they were', () => {
  const choices = { gone: 'talk', same: 'talk', other: 'talk', fresh: 'keep' };
  expect(differencesToTalkAbout(differences, choices).map(({ line: { id } }) => id)).toEqual(['other', 'gone']);
});
