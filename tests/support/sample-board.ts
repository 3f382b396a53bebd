import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry, BoardValues } from '#domain/week/board.ts';
import { ada, bo, friday } from './sample-team.ts';

/** A week by its name. */
export const week = (name: string): Week => {
  const parsed = parseWeek(name);
  if (parsed === undefined) throw new Error(`${name} is no week`);
  return parsed;
};

/** The week of 16 to 22 November 2026. */
export const thisWeek = week('2026-W47');

/** A GUID of something on a board. */
export const itemId = (number: number): string => `f0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const sampleNeed = (number: number, given: Partial<BoardValues['need']> = {}): BoardValues['need'] => ({
  id: itemId(number),
  by: ada,
  text: 'A second pair of eyes on the pilot plan by Thursday.',
  week: thisWeek,
  until: '2026-11-27',
  at: friday,
  revision: 1,
  ...given,
});

export const needEntry = (number: number, given: Partial<BoardValues['need']> = {}): BoardEntry<'need'> => {
  const value = sampleNeed(number, given);
  return { noun: 'need', id: value.id, place: value.week, value };
};

export const promiseEntry = (number: number, given: Partial<BoardValues['promise']> = {}): BoardEntry<'promise'> => {
  const value: BoardValues['promise'] = {
    id: itemId(number),
    from: { kind: 'need', id: itemId(1) },
    by: bo,
    to: ada,
    text: 'I read the pilot plan.',
    day: '2026-11-19',
    week: thisWeek,
    madeIn: thisWeek,
    at: friday,
    state: { kind: 'open' },
    carried: 0,
    readings: [],
    revision: 1,
    ...given,
  };
  return { noun: 'promise', id: value.id, place: value.state.kind === 'open' ? 'open' : value.week, value };
};

export const victoryEntry = (number: number, given: Partial<BoardValues['victory']> = {}): BoardEntry<'victory'> => {
  const value: BoardValues['victory'] = {
    id: itemId(number),
    by: ada,
    problem: 'Invoices waited a week for a signature.',
    action: 'One of us signs each morning.',
    result: 'From seven days to one.',
    repeat: 'A quarter of an hour at nine.',
    from: undefined,
    brought: [],
    posted: false,
    week: thisWeek,
    on: '2026-11-20',
    at: friday,
    revision: 1,
    ...given,
  };
  return { noun: 'victory', id: value.id, place: value.week, value };
};

export const shoutOutEntry = (
  number: number,
  given: Partial<BoardValues['shout-out']> = {},
): BoardEntry<'shout-out'> => {
  const value: BoardValues['shout-out'] = {
    id: itemId(number),
    by: ada,
    to: [bo],
    gesture: 'You wrote the handover before your holiday.',
    impact: 'Nobody had to call you.',
    learning: 'A page early saves a week of questions.',
    week: thisWeek,
    writtenIn: thisWeek,
    at: friday,
    choices: [],
    takenBackAt: undefined,
    ...given,
  };
  return { noun: 'shout-out', id: value.id, place: value.week, value };
};
