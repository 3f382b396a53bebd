import { describe, expect, test } from '@jest/globals';
import { languageOf, makeWords } from '#messages/words.ts';

const catalogue = {
  plain: 'Nothing to fill in',
  many: '{count, plural, one {# line} other {# lines}}',
  name: 'By {name}',
} as const;

describe('words', () => {
  const words = makeWords(catalogue, 'en-GB');

  test('say a message as it is', () => {
    expect(words('plain')).toBe('Nothing to fill in');
  });

  test('choose the plural form and write the number as the locale does', () => {
    expect(words('many', { count: 1 })).toBe('1 line');
    expect(words('many', { count: 4000 })).toBe('4,000 lines');
    expect(makeWords(catalogue, 'it-IT')('many', { count: 40_000 })).toBe('40.000 lines');
  });

  test('take what a person wrote as text, never as markup or as a message', () => {
    expect(words('name', { name: '<b>{count}</b> #' })).toBe('By <b>{count}</b> #');
  });
});

describe('the language of a locale', () => {
  test.each([
    ['it-IT', 'it'],
    ['IT', 'it'],
    ['it_CH', 'it'],
    ['en-us', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
    ['ita', 'en'],
  ])('%p is read in %p', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
