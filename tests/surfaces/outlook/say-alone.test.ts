import { describe, expect, test } from '@jest/globals';
import { paneEn } from '#messages/pane/en.ts';
import { makeWords } from '#messages/words.ts';
import { sayAlone } from '#surfaces/outlook/alone/say-alone.ts';
import type { Applied } from '#surfaces/ui/calendar/last-act.ts';

const words = makeWords(paneEn, 'en-GB');
const times = { time: (minutes: number): string => `minute ${minutes}` };
const undo = (): void => undefined;
const said = (applied: Applied, created = 2, removed = 0): string =>
  sayAlone(applied, { created, removed }, times, words);

describe('a plan that was written as the pane opened', () => {
  test('says how much it is, and when', () => {
    expect(said({ kind: 'applied', at: 120_000, undo }, 2, 1)).toBe('Focus: 2 new, 1 removed\u00a0· Applied minute 2');
  });

  test('that failed names a place where what is there now can be seen: here is no plan', () => {
    expect(said({ kind: 'failed', undo })).toBe(
      'Focus: 2 new\u00a0· Your calendar didn’t take everything; Outlook shows what is there now',
    );
  });

  test('taken back says until when it rests', () => {
    expect(said({ kind: 'undone', at: 120_000 })).toBe(
      'Focus: 2 new\u00a0· Taken back minute 2\u00a0· nothing is applied by itself before tomorrow',
    );
  });
});
