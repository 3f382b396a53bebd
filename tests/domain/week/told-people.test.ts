import { describe, expect, test } from '@jest/globals';
import { toldBefore } from '#domain/week/told-people.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import type { Voices } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { addWeeks } from '#domain/shared/week.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { needEntry, promiseEntry, shoutOutEntry, thisWeek } from '../../support/sample-board.ts';
import { dissentEntry } from '../../support/sample-dissent.ts';
import { ada, bo, carla, friday } from '../../support/sample-team.ts';

const settings = (practices: readonly ['shout-outs'] | readonly []): BoardEntry => ({
  ...{ noun: 'settings', id: 'settings', place: 'open' },
  value: { ...settingsAtFirst('UTC', 'en'), practices },
});
const turns = (people: readonly (typeof ada)[], given: Partial<Voices> = {}): BoardEntry =>
  voicesEntry({
    ...withVoices(
      voicesAtFirst,
      thisWeek,
      people.map((personId) => ({ personId, round: 1 })),
    ),
    ...given,
  });

describe('whoever may have been told what is so no longer', () => {
  test('are those to whom a recognition is', () => {
    const entry = shoutOutEntry(1, { to: [bo, carla] });
    expect(toldBefore(entry, entry)?.people).toEqual([bo, carla]);
  });

  test('are the two of a promise; one of a promise to the whole team', () => {
    const before = promiseEntry(1, { by: ada, to: bo });
    expect(toldBefore(before, before)?.people).toEqual([ada, bo]);
    const toAll = promiseEntry(1, { by: ada, to: undefined });
    expect(toldBefore(toAll, toAll)?.people).toEqual([ada]);
  });

  test('are all where it may have been anyone’s turn', () => {
    expect(toldBefore(dissentEntry(), dissentEntry())?.people).toBe('everyone');
  });

  test('are those whose turn it has become or is no longer, not those for whom nothing changes', () => {
    expect(toldBefore(turns([ada, bo]), turns([ada, carla]))?.people).toEqual([bo, carla]);
  });

  test('are none when a new week begins', () => {
    const before = voicesEntry(withVoices(voicesAtFirst, addWeeks(thisWeek, -1), [{ personId: carla, round: 1 }]));
    const after = voicesEntry(withVoices(before.value, thisWeek, [{ personId: bo, round: 1 }]));
    expect(toldBefore(before, after)?.people).toEqual([]);
  });

  test('are the two of a question to swap that ended', () => {
    const swap = { week: thisWeek, from: ada, to: carla, at: friday };
    const ended = toldBefore(turns([ada], { swaps: [swap] }), turns([ada]));
    expect(ended?.people).toEqual([ada, carla]);
    expect(toldBefore(turns([ada]), turns([ada], { swaps: [swap] }))?.people).toEqual([]);
  });

  test('are all where a practice is switched on or off, and none where another setting changes', () => {
    expect(toldBefore(settings(['shout-outs']), settings([]))).toEqual({ thing: undefined, people: 'everyone' });
    expect(toldBefore(settings([]), settings([]))).toBeUndefined();
    expect(toldBefore(undefined, settings([]))?.people).toBe('everyone');
  });

  test('is whose window it was, with the first note of it', () => {
    const told = { kind: 'skipped' } as const;
    const value = { by: ada, day: '2026-11-20', week: thisWeek, at: friday, told, revision: 1 };
    const note: BoardEntry = { noun: 'field-note', id: `2026-11-20-${ada}`, place: thisWeek, value };
    const expected = { thing: { noun: 'field-window', id: ada }, people: [ada] };
    expect(toldBefore(undefined, note)).toEqual(expected);
    expect(toldBefore(note, undefined)).toEqual(expected);
  });

  test('are none for what is there for the first time, or is never told', () => {
    expect(toldBefore(undefined, shoutOutEntry(1))).toBeUndefined();
    expect(toldBefore(needEntry(1), needEntry(1))).toBeUndefined();
    expect(toldBefore(undefined, undefined)).toBeUndefined();
  });
});
