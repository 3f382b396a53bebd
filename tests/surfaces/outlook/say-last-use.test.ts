import { expect, test } from '@jest/globals';
import { paneEn } from '#messages/pane/en.ts';
import { makeWords } from '#messages/words.ts';
import { sayLastUse } from '#surfaces/outlook/prompts/say-last-use.ts';
import { makeDateFormat } from '#messages/date-format.ts';

const words = makeWords(paneEn, 'en-GB');
const dates = makeDateFormat('en-GB', 'UTC');
const say = (lastUsedAt: number | undefined): string => sayLastUse({ id: 'one.aim', lastUsedAt }, words, dates);

test('a prompt comes up because it was never used with someone, or since when it was not', () => {
  expect(say(undefined)).toBe('not used yet');
  expect(say(Date.parse('2026-10-02T09:00Z'))).toBe('last used on 2 October 2026');
});

test('nothing is said of a prompt whose use is not known', () => {
  expect(sayLastUse(undefined, words, dates)).toBe('');
});
