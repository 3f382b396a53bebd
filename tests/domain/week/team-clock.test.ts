import { describe, expect, test } from '@jest/globals';
import { isClockKnown, settingsOn, thisWeekOf, todayOf } from '#domain/week/team-clock.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';

const sundayEvening = Date.parse('2026-11-22T23:30Z');

describe('a team’s clock', () => {
  test('is in UTC until the team sets it', () => {
    expect(todayOf(undefined, sundayEvening)).toBe('2026-11-22');
    expect(thisWeekOf(undefined, sundayEvening)).toBe('2026-W47');
  });

  test('tells the day and the week where the team is', () => {
    expect(todayOf({ zone: 'Europe/Rome' }, sundayEvening)).toBe('2026-11-23');
    expect(thisWeekOf({ zone: 'Europe/Rome' }, sundayEvening)).toBe('2026-W48');
    expect(thisWeekOf({ zone: 'America/New_York' }, sundayEvening)).toBe('2026-W47');
  });
});

test('a team that has set nothing has shout-outs and needs, in the language in which it was added', () => {
  expect(settingsOn([], { language: 'it', zone: undefined })).toEqual(settingsAtFirst('UTC', 'it'));
  expect(settingsOn([], { language: 'it', zone: undefined }).practices).toEqual(['shout-outs', 'needs-and-offers']);
});

test('a team that has set nothing has the clock of whoever added the app, where it is known', () => {
  expect(settingsOn([], { language: 'en', zone: 'Europe/Rome' })).toEqual(settingsAtFirst('Europe/Rome', 'en'));
});

test('a team’s clock is known once somebody has told it', () => {
  const [unset, set] = [0, 1].map((revision) => ({ revision }));
  expect(isClockKnown(unset!, { zone: undefined })).toBe(false);
  expect(isClockKnown(unset!, { zone: 'Europe/Rome' })).toBe(true);
  expect(isClockKnown(set!, { zone: undefined })).toBe(true);
});
