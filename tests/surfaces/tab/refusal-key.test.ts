import { describe, expect, test } from '@jest/globals';
import { boardRefusals, refusalKey } from '#surfaces/tab/refusal-key.ts';
import { dissentPageEn } from '#messages/dissent-page/en.ts';
import { reciprocityFormsEn } from '#messages/reciprocity-forms/en.ts';

describe('the key of a refusal', () => {
  test('is that of its code where the noun has words for it', () => {
    expect(refusalKey('item-is-gone', ['item-is-gone', 'not-due'])).toBe('refusal.item-is-gone');
  });

  test('is that of another where one is said in the words of another', () => {
    expect(refusalKey('too-large', ['text-is-too-long'], { 'too-large': 'text-is-too-long' })).toBe(
      'refusal.text-is-too-long',
    );
  });

  test('is the general one where the noun has no words for it', () => {
    expect(refusalKey('not-due', ['item-is-gone'])).toBe('refusal.other');
  });

  test('a noun’s own words go before a stand-in', () => {
    expect(refusalKey('not-due', ['not-due'], { 'not-due': 'other' })).toBe('refusal.not-due');
  });

  test.each([
    ['dissents', dissentPageEn],
    ['needs, offers and promises', reciprocityFormsEn],
  ])('whatever a board refuses has words of its own among %s', (_, catalogue) => {
    for (const code of boardRefusals) expect(catalogue).toHaveProperty([refusalKey(code, boardRefusals)]);
  });
});
