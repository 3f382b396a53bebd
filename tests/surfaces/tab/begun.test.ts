import { describe, expect, test } from '@jest/globals';
import { isBegun } from '#surfaces/tab/begun.ts';
import { firstAtDraftsPath, pairAtDraftsPath } from '#surfaces/tab/screens/paths.ts';

const keeping = (value: Readonly<Record<string, string>>) => ({
  read: (key: string) => (key === 'kept' ? { value, revision: 0 } : undefined),
});
const begun = keeping({ text: 'The brief', day: '2026-11-20', id: '1' });
const searchOf = (path: string): string => new URL(path, 'https://alliance.example').search.slice(1);
const atDrafts = searchOf(firstAtDraftsPath);

describe('a form that opens in place', () => {
  test('is open for whoever comes from their drafts, where it keeps one', () => {
    expect(isBegun(begun, atDrafts, 'kept')).toBe(true);
    expect(isBegun(begun, searchOf(pairAtDraftsPath('1')), 'kept')).toBe(true);
    expect(isBegun(begun, atDrafts, 'another')).toBe(false);
  });

  test('stays closed for whoever comes otherwise', () => {
    expect(isBegun(begun, '', 'kept')).toBe(false);
  });

  test('stays closed where no words are kept', () => {
    expect(isBegun(keeping({ text: ' ', day: '2026-11-20', id: '1' }), atDrafts, 'kept')).toBe(false);
  });

  test.each(['text', 'how', 'word'])('counts what is written as %s', (field) => {
    expect(isBegun(keeping({ [field]: 'Two days' }), atDrafts, 'kept')).toBe(true);
  });
});
