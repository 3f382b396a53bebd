import { describe, expect, test } from '@jest/globals';
import { decidePreferences, preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Preferences, PreferencesCommand } from '#domain/people/preferences.ts';

const today = '2026-11-18';

const decide = (given: Partial<PreferencesCommand>, current: Preferences = preferencesAtFirst) => {
  const { revision, ...values } = current;
  return decidePreferences(current, { ...values, basedOn: revision, ...given }, today);
};

describe('what someone sets for themselves', () => {
  test('is taken over with the next revision', () => {
    const wanted = { frequency: 'daily', zone: 'Europe/Rome', shoutOuts: 'post', pausedUntil: '2026-11-19' } as const;
    expect(decide(wanted)).toEqual({
      kind: 'changed',
      preferences: { ...preferencesAtFirst, ...wanted, revision: 1 },
    });
  });

  test('is refused when it was changed in another window', () => {
    expect(decide({ basedOn: 1 })).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test.each([
    { zone: 'Europe/Atlantis' },
    { zone: '+01:00' },
    { quietHours: { from: 60, to: 60 } },
    { quietHours: { from: -1, to: 60 } },
    { quietHours: { from: 0, to: 1440 } },
    { quietHours: { from: 0.5, to: 60 } },
  ])('cannot be %j', (given) => {
    expect(decide(given)).toEqual({ kind: 'refused', reason: 'out-of-range' });
  });

  test('begins tomorrow at the earliest, and ends within a year', () => {
    expect(decide({ pausedUntil: today })).toEqual({ kind: 'refused', reason: 'day-is-past' });
    expect(decide({ outOfOfficeUntil: '2027-11-19' })).toMatchObject({ kind: 'changed' });
    expect(decide({ outOfOfficeUntil: '2027-11-20' })).toEqual({ kind: 'refused', reason: 'day-is-too-far' });
  });

  test('leaves a pause alone that is over', () => {
    const current = { ...preferencesAtFirst, pausedUntil: '2026-11-01', revision: 3 };
    expect(decide({ frequency: 'none' }, current)).toEqual({
      kind: 'changed',
      preferences: { ...current, frequency: 'none', revision: 4 },
    });
  });
});
