import { describe, expect, test } from '@jest/globals';
import type { Dissent, DissentOutcome } from '#domain/dissent/dissent.ts';
import { insightsOf } from '#domain/insights/insights.ts';
import { addWeeks } from '#domain/shared/week.ts';
import { voicesAtFirst } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { itemId, promiseEntry, shoutOutEntry, thisWeek } from '../../support/sample-board.ts';
import { ada, bo, carla, friday } from '../../support/sample-team.ts';

const before = addWeeks(thisWeek, -1);
const look = (...entries: readonly BoardEntry[]) => insightsOf(entries, [before, thisWeek], thisWeek, [ada, bo, carla]);

const dissent = (
  number: number,
  raisedOn: string,
  decidedOn?: string,
  outcome: DissentOutcome = { kind: 'changed' },
) => {
  const value: Dissent = {
    id: itemId(number),
    by: ada,
    fact: 'The report takes a day.',
    impact: 'The visits move.',
    proposal: 'One page.',
    lineId: undefined,
    raised: { at: friday, on: raisedOn },
    steps:
      decidedOn === undefined
        ? []
        : [{ kind: 'decision', by: bo, at: friday, on: decidedOn, outcome, text: 'One page.', nextSteps: [] }],
    revision: 1,
  };
  return { noun: 'dissent', id: value.id, place: 'open', value } satisfies BoardEntry<'dissent'>;
};

const note = (number: number, day: string, obstacle: string): BoardEntry<'field-note'> => ({
  noun: 'field-note',
  id: itemId(number),
  place: thisWeek,
  value: {
    by: ada,
    day,
    week: thisWeek,
    at: friday,
    told: { kind: 'held', seen: 'A queue', asked: 'Why?', obstacle },
    revision: 1,
  },
});

describe('how dissents are decided', () => {
  test('is told by the days of the one in the middle', () => {
    const three = [
      dissent(1, '2026-11-16', '2026-11-17'),
      dissent(2, '2026-11-10', '2026-11-18'),
      dissent(3, '2026-11-16', '2026-11-18'),
    ];
    expect(look(...three).dissents.all).toEqual({ decided: 3, days: 2 });
  });

  test('of two is told by the mean of both', () => {
    const two = [dissent(1, '2026-11-16', '2026-11-17'), dissent(2, '2026-11-16', '2026-11-20')];
    expect(look(...two).dissents.all).toEqual({ decided: 2, days: 2.5 });
  });

  test('counts in the week of the decision', () => {
    const { weeks } = look(dissent(1, '2026-11-10', '2026-11-12'), dissent(2, '2026-11-10', '2026-11-18')).dissents;
    expect(weeks).toEqual([
      { week: before, decided: 1, days: 2 },
      { week: thisWeek, decided: 1, days: 8 },
    ]);
  });

  test('leaves out what its author took back', () => {
    const { all, waiting } = look(dissent(1, '2026-11-16', '2026-11-17', { kind: 'withdrawn' })).dissents;
    expect(all).toEqual({ decided: 0, days: undefined });
    expect(waiting).toBe(0);
  });

  test('says how many wait', () => {
    expect(look(dissent(1, '2026-11-16'), dissent(2, '2026-11-16', '2026-11-17')).dissents.waiting).toBe(1);
  });
});

describe('obstacles', () => {
  test('count in the week in which they were removed, and a note without one does not', () => {
    const { obstacles } = look(
      note(1, '2026-11-12', 'A form'),
      note(2, '2026-11-18', 'A key'),
      note(3, '2026-11-19', ''),
    );
    expect(obstacles).toEqual([
      { week: before, removed: 1 },
      { week: thisWeek, removed: 1 },
    ]);
  });
});

describe('voices', () => {
  const turn = (week: typeof thisWeek, personId: typeof ada, round: number) => ({
    week,
    voices: [{ personId, round }],
    later: [],
  });

  test('count those of the round that is on, among who is in the team now', () => {
    const turns = [turn(addWeeks(before, -1), carla, 1), turn(before, bo, 2)];
    expect(look(voicesEntry({ ...voicesAtFirst, round: 2, turns })).voices).toEqual({ heard: 1, people: 3 });
  });

  test('of this week count once they have recognised someone', () => {
    const turns = [turn(before, bo, 2), turn(thisWeek, ada, 2)];
    const voices = voicesEntry({ ...voicesAtFirst, round: 2, turns });
    expect(look(voices).voices.heard).toBe(1);
    expect(look(voices, shoutOutEntry(1, { by: ada, writtenIn: before })).voices.heard).toBe(1);
    expect(look(voices, shoutOutEntry(1, { by: carla })).voices.heard).toBe(1);
    expect(look(voices, shoutOutEntry(1, { by: ada })).voices.heard).toBe(2);
  });

  test('are none before the first turns', () => {
    expect(look().voices).toEqual({ heard: 0, people: 3 });
  });
});

test('promises are told from four on, and no person’s share', () => {
  const kept = (number: number, by: typeof ada) =>
    promiseEntry(number, {
      by,
      state: { kind: 'kept', at: friday },
      readings: [{ found: 'kept', week: thisWeek }],
    });
  expect(look(kept(1, ada), kept(2, bo), kept(3, ada)).kept.all).toEqual({ kind: 'too-few', promises: 3 });
  expect(look(kept(1, ada), kept(2, bo), kept(3, carla), kept(4, bo)).kept.all).toMatchObject({
    kind: 'told',
    kept: 4,
  });
});
