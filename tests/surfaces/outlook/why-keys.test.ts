import { describe, expect, test } from '@jest/globals';
import { paneEn } from '#messages/pane/en.ts';
import { makeWords } from '#messages/words.ts';
import { whyKeys } from '#surfaces/outlook/focus/why-keys.ts';

const words = makeWords(paneEn, 'en-GB');
const said = (sharesFocus: boolean | undefined): string =>
  whyKeys(sharesFocus)
    .map((key) => words(key))
    .join(' ');

const asked = 'For this, Outlook lets Alliance read your calendar and add to it.';

describe('before the calendar is asked for', () => {
  test('whoever shares nothing reads that nothing of it comes to us', () => {
    expect(said(false)).toBe(`${asked} Nothing of it goes to a server of ours.`);
  });

  test('whoever shares when their focus blocks are reads that this comes to us, and nothing else', () => {
    expect(said(true)).toMatch(/begin and end goes to our server, as you chose\.$/);
    expect(said(true)).not.toContain('Nothing');
  });

  test('neither is said while the choice is not known', () => {
    expect(said(undefined)).toBe(asked);
  });
});
