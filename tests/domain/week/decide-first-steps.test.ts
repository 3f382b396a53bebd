import { describe, expect, test } from '@jest/globals';
import type { BoardEntry } from '#domain/week/board.ts';
import { decideFirstMark, firstStepsOn, markOf } from '#domain/week/decide-first-steps.ts';
import type { FirstMark } from '#domain/week/first-steps.ts';
import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import { itemId, needEntry, promiseEntry, thisWeek, victoryEntry } from '../../support/sample-board.ts';
import { ada, bo, friday } from '../../support/sample-team.ts';

const recognition = (choices: ShoutOut['choices']): BoardEntry<'shout-out'> => ({
  noun: 'shout-out',
  id: itemId(1),
  place: thisWeek,
  value: {
    id: itemId(1),
    by: ada,
    to: [bo],
    week: thisWeek,
    writtenIn: thisWeek,
    at: friday,
    gesture: 'Bo called the ward.',
    impact: 'They moved the date.',
    learning: 'Call first.',
    choices,
    takenBackAt: undefined,
  },
});

const note = (told: BoardEntry<'field-note'>['value']['told']): BoardEntry<'field-note'> => ({
  noun: 'field-note',
  id: itemId(2),
  place: thisWeek,
  value: { by: ada, day: '2026-11-19', week: thisWeek, at: friday, told, revision: 1 },
});

const kept = (...marks: FirstMark[]): BoardEntry<'first-steps'> => ({
  noun: 'first-steps',
  id: 'first-steps',
  place: 'open',
  value: { marks },
});

const doneOn = (...entries: BoardEntry[]) =>
  firstStepsOn(entries)
    .filter(({ isDone }) => isDone)
    .map(({ practice }) => practice);

describe('a first step', () => {
  test('is one for each of the five practices, and none is done on an empty board', () => {
    expect(firstStepsOn([]).map(({ practice }) => practice)).toEqual([
      'shout-outs',
      'needs-and-offers',
      'dissent',
      'victories',
      'field-windows',
    ]);
    expect(doneOn()).toEqual([]);
  });

  test('of asking and offering is done when the team has asked and offered', () => {
    const need = needEntry(1);
    expect(doneOn(need)).toEqual([]);
    expect(doneOn(need, { ...need, noun: 'offer', id: itemId(3) })).toEqual(['needs-and-offers']);
  });

  test('is not done by a promise', () => {
    expect(doneOn(promiseEntry(1))).toEqual([]);
  });

  test('of telling a victory is done by one', () => {
    expect(doneOn(victoryEntry(1))).toEqual(['victories']);
  });

  test('of recognising is done once everyone may read it: what is kept private ticks nothing', () => {
    expect(doneOn(recognition([]))).toEqual([]);
    expect(doneOn(recognition([{ personId: bo, choice: 'keep-private', at: friday }]))).toEqual([]);
    expect(doneOn(recognition([{ personId: bo, choice: 'post', at: friday }]))).toEqual(['shout-outs']);
  });

  test('in the field is done by a window that was held, not by one that was skipped', () => {
    expect(doneOn(note({ kind: 'skipped' }))).toEqual([]);
    expect(doneOn(note({ kind: 'held', seen: 'A queue', asked: 'Why?', obstacle: '' }))).toEqual(['field-windows']);
  });

  test('that was done in a week long ago stays done', () => {
    expect(doneOn(kept('victory', 'need', 'offer'))).toEqual(['needs-and-offers', 'victories']);
  });
});

describe('what happened for the first time', () => {
  test('is added to what had happened before', () => {
    expect(decideFirstMark(kept('need'), 'victory')).toEqual({ kind: 'changed', entry: kept('need', 'victory') });
    expect(decideFirstMark(undefined, 'need')).toEqual({ kind: 'changed', entry: kept('need') });
  });

  test('is kept once', () => {
    expect(decideFirstMark(kept('need'), 'need')).toEqual({ kind: 'unchanged' });
  });

  test('is nothing that the settings tell', () => {
    expect(markOf(kept('need'))).toBeUndefined();
  });
});
