import { describe, expect, test } from '@jest/globals';
import { decideSettings } from '#domain/week/decide-settings.ts';
import type { SettingsCommand } from '#domain/week/decide-settings.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';

const today = '2026-11-18';
const { revision: none, keptBefore, ...first } = settingsAtFirst('UTC', 'en');

const decide = (given: Partial<SettingsCommand>, current?: BoardEntry<'settings'>) =>
  decideSettings(current, { ...first, basedOn: current?.value.revision ?? none, ...given }, today);

const entryOf = (given: Partial<BoardEntry<'settings'>['value']>): BoardEntry<'settings'> => ({
  noun: 'settings',
  id: 'settings',
  place: 'open',
  value: { ...first, keptBefore, revision: 1, ...given },
});

describe('what a team sets', () => {
  test('stands on its board, open, with the next revision', () => {
    expect(decide({ zone: 'Europe/Rome' })).toEqual({
      kind: 'changed',
      entry: entryOf({ zone: 'Europe/Rome' }),
    });
  });

  test('is kept even when it is what held before anyone chose: the team has chosen it now', () => {
    expect(decide({})).toEqual({ kind: 'changed', entry: entryOf({}) });
    expect(decide({}, entryOf({}))).toEqual({ kind: 'unchanged' });
  });

  test('of two who set at once is what the first one set', () => {
    expect(decide({ basedOn: 0 }, entryOf({}))).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('names each practice once, in the order in which they are shown', () => {
    expect(decide({ practices: ['victories', 'shout-outs', 'victories'] })).toMatchObject({
      entry: { value: { practices: ['shout-outs', 'victories'] } },
    });
  });

  test.each([
    { zone: 'Mars/Base' },
    { zone: 'UTC+1' },
    { needsAt: { weekday: 7, minute: 0 } },
    { needsAt: { weekday: 0, minute: 1440 } },
    { shoutOutsAt: { weekday: -1, minute: 0 } },
  ])('cannot be %j', (given) => {
    expect(decide(given)).toEqual({ kind: 'refused', reason: 'out-of-range' });
  });

  test('pauses until tomorrow at the earliest, and for a year at most', () => {
    expect(decide({ pausedUntil: today })).toEqual({ kind: 'refused', reason: 'day-is-past' });
    expect(decide({ pausedUntil: '2026-11-19' })).toMatchObject({ kind: 'changed' });
    expect(decide({ pausedUntil: '2027-11-20' })).toEqual({ kind: 'refused', reason: 'day-is-too-far' });
  });

  test('leaves a pause alone that is over', () => {
    const current = entryOf({ pausedUntil: '2026-11-01' });
    expect(decide({ pausedUntil: '2026-11-01', language: 'it' }, current)).toMatchObject({ kind: 'changed' });
  });
});
