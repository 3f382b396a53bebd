import { describe, expect, test } from '@jest/globals';
import { isBlank } from '#domain/shared/text.ts';

describe('a text that says nothing', () => {
  test.each([
    ['no text', ''],
    ['spaces, tabs and line ends', ' \t\r\n\u00a0\u3000'],
    ['zero-width spaces and joiners', '\u200b\u200c\u200d\u2060\ufeff'],
    ['marks of direction', '\u200e\u200f\u061c'],
    ['embeddings and overrides of direction', '\u202a\u202b\u202c\u202d\u202e'],
    ['isolates of direction', '\u2066\u2067\u2068\u2069'],
    ['soft hyphens', '\u00ad'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
    ['variation selectors and tags', '\ufe0f\u{e0061}'],
    ['several of them', ' \u202e\u3164\n\u00ad '],
  ])('is %s', (_, text) => {
    expect(isBlank(text)).toBe(true);
  });

  test.each([
    ['a full stop', '.'],
    ['an emoji of several code points', '\u2764\ufe0f'],
    ['one letter among invisible characters', '\u202e\u00ad a \u3164'],
    ['a text from right to left', '\u05e9\u05dc\u05d5\u05dd'],
  ])('is not %s', (_, text) => {
    expect(isBlank(text)).toBe(false);
  });
});
