import { describe, expect, test } from '@jest/globals';
import { calendarPageEn } from '#messages/calendar-page/en.ts';
import { makeWords } from '#messages/words.ts';
import type { Applied } from '#surfaces/ui/calendar/last-act.ts';
import { sayApplied } from '#surfaces/ui/calendar/say-applied.ts';

const words = makeWords(calendarPageEn, 'en-GB');
const times = { time: (minutes: number): string => `minute ${minutes}` };
const undo = (): void => undefined;

describe('the last act on the calendar is told', () => {
  test.each<[Applied, string]>([
    [{ kind: 'nothing-yet' }, ''],
    [{ kind: 'applying' }, 'Writing to your calendar…'],
    [{ kind: 'undoing' }, 'Taking it back…'],
    // Two minutes into 1970.
    [{ kind: 'applied', at: 120_000, undo }, 'Applied minute 2'],
    [{ kind: 'undone', at: 120_000 }, 'Taken back minute 2'],
    [{ kind: 'failed', undo }, 'Your calendar didn’t take everything; the page shows what is there now'],
  ])('%j as it ended', (applied, said) => {
    expect(sayApplied(applied, times, words)).toBe(said);
  });
});
