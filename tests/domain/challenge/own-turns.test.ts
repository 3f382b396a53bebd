import { describe, expect, test } from '@jest/globals';
import type { Challenge } from '#domain/challenge/challenge.ts';
import { ownTurns } from '#domain/challenge/own-turns.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { ada, bo } from '../../support/sample-team.ts';

const week = (name: string): Week => parseWeek(name)!;

/** Begun for the weeks 47 to 50 of 2026, of which the first Monday is 16 November. */
const begun: Challenge = {
  id: '11111111-0000-4000-8000-000000000001',
  practice: 'dissent',
  startedBy: bo,
  startedAt: Date.UTC(2026, 10, 16, 9),
  firstWeek: week('2026-W47'),
  before: [],
  toldBefore: undefined,
  after: [],
  weekMarks: [],
  pauses: [],
  end: undefined,
  revision: 1,
};
const marked = (...names: readonly string[]): Challenge['weekMarks'] =>
  names.map((name) => ({ week: week(name), mark: 'kept' }));

describe('what four weeks wait for, of one person', () => {
  test('is the look before, until they have answered it', () => {
    expect(ownTurns(begun, ada, '2026-11-18')).toEqual(['before']);
    expect(ownTurns({ ...begun, before: [{ personId: ada, mark: 3 }] }, ada, '2026-11-18')).toEqual([]);
    expect(ownTurns({ ...begun, before: [{ personId: bo, mark: 3 }] }, ada, '2026-11-18')).toEqual(['before']);
  });

  test('is no look whose figure is told', () => {
    const toldBefore = { kind: 'too-few', answers: 3 } as const;
    expect(ownTurns({ ...begun, toldBefore, weekMarks: marked('2026-W47') }, ada, '2026-11-24')).toEqual([]);
  });

  test.each([
    ['not before its Friday', '2026-11-26', []],
    ['from its Friday on', '2026-11-27', ['week']],
    ['also in the week after', '2026-11-30', ['week']],
  ])('is how a week went: %s', (_, today, turns) => {
    const first = { ...begun, before: [], weekMarks: marked('2026-W47') };
    expect(ownTurns(first, ada, today)).toEqual(turns);
  });

  test('is no week of which someone has said how it went', () => {
    expect(ownTurns({ ...begun, weekMarks: marked('2026-W47', '2026-W48') }, ada, '2026-11-27')).toEqual([]);
  });

  test('is the look after on the last Friday, until they have answered it', () => {
    const done = { ...begun, weekMarks: marked('2026-W47', '2026-W48', '2026-W49', '2026-W50') };
    expect(ownTurns(done, ada, '2026-12-11')).toEqual(['after']);
    expect(ownTurns({ ...done, after: [{ personId: ada, mark: 4 }] }, ada, '2026-12-11')).toEqual([]);
  });

  test('is nothing while they stand still', () => {
    const pauses = [{ from: week('2026-W48'), until: undefined }];
    expect(ownTurns({ ...begun, pauses }, ada, '2026-11-27')).toEqual([]);
  });
});
