import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordDifference } from '#surfaces/tab/agreement/word-difference.ts';

const sideOf = (before: string, after: string, gone: 'new' | 'removed'): string =>
  wordDifference(before, after)
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('');

describe('the difference between two texts', () => {
  test('is nothing where they are the same', () => {
    expect(wordDifference('We speak early', 'We speak early')).toEqual([{ kind: 'kept', text: 'We speak early' }]);
  });

  test('names the word that was put in', () => {
    expect(wordDifference('We speak early', 'We always speak early')).toEqual([
      { kind: 'kept', text: 'We ' },
      { kind: 'new', text: 'always ' },
      { kind: 'kept', text: 'speak early' },
    ]);
  });

  test('names the word that was taken out', () => {
    expect(wordDifference('We always speak early', 'We speak early')).toEqual([
      { kind: 'kept', text: 'We ' },
      { kind: 'removed', text: 'always ' },
      { kind: 'kept', text: 'speak early' },
    ]);
  });

  test('shows what went before what came', () => {
    expect(wordDifference('one', 'two')).toEqual([
      { kind: 'removed', text: 'one' },
      { kind: 'new', text: 'two' },
    ]);
  });

  test('holds both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sideOf(before, after, 'new')).toBe(before);
        expect(sideOf(before, after, 'removed')).toBe(after);
      }),
    );
  });
});
