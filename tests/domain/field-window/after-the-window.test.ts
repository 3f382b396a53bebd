import { describe, expect, test } from '@jest/globals';
import { decideFieldNote } from '#domain/field-window/decide-field-note.ts';
import { endsAt, isOver } from '#domain/field-window/field-window.ts';
import { ada, friday } from '../../support/sample-team.ts';

const blank = { kind: 'held', seen: '', asked: '', obstacle: '' } as const;
const day = '2026-11-20';

const noted = (given: object = {}) =>
  decideFieldNote(undefined, { by: ada, day, told: blank, basedOn: 0, ...given }, friday, day);

describe('what comes of a window with nothing to note', () => {
  test('is taken from whoever says so', () => {
    expect(noted({ hasNothingToNote: true })).toMatchObject({ kind: 'changed', entry: { value: { told: blank } } });
  });

  test('is a slip where they do not', () => {
    expect(noted()).toEqual({ kind: 'refused', reason: 'text-is-blank' });
  });

  test('twice is once', () => {
    const first = noted({ hasNothingToNote: true });
    if (first.kind !== 'changed') throw new Error('it was not taken');
    const { value } = first.entry;
    const again = { by: ada, day, told: blank, basedOn: 0, hasNothingToNote: true };
    expect(decideFieldNote(value, again, friday, day).kind).toBe('unchanged');
  });

  test('does not take the place of lines that were written', () => {
    const lines = { ...blank, seen: 'Two queues' };
    const first = noted({ told: lines });
    if (first.kind !== 'changed') throw new Error('it was not taken');
    const well = { by: ada, day, told: blank, basedOn: 0, hasNothingToNote: true };
    expect(decideFieldNote(first.entry.value, well, friday, day)).toEqual({
      kind: 'refused',
      reason: 'text-has-changed',
    });
  });
});

describe('the end of a window', () => {
  const window = { moment: { weekday: 4, minute: 23 * 60 + 45 }, minutes: 30, zone: 'America/New_York' };
  /** Friday, 23:45 in New York. */
  const begins = Date.parse('2026-11-21T04:45Z');

  test('is so many minutes after its beginning, on the next day if need be', () => {
    expect(endsAt(window, begins)).toBe(Date.parse('2026-11-21T05:15Z'));
  });

  test.each([
    ['2026-11-21T04:45Z', false],
    ['2026-11-21T05:14Z', false],
    ['2026-11-21T05:15Z', true],
  ])('at %s has come: %s', (at, isEnded) => {
    expect(isOver(window, day, Date.parse(at))).toBe(isEnded);
  });

  test('is where it was moved to on the same day', () => {
    const moved = { ...window, moment: { weekday: 4, minute: 8 * 60 } };
    expect(isOver(moved, day, Date.parse('2026-11-20T13:29Z'))).toBe(false);
    expect(isOver(moved, day, Date.parse('2026-11-20T13:30Z'))).toBe(true);
  });
});
