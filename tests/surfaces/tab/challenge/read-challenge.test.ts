import { describe, expect, test } from '@jest/globals';
import type { ChallengeView, LookView } from '#contracts/challenge-api.ts';
import {
  beforeUntil,
  changeOf,
  daysOf,
  keptWeeks,
  openChallenge,
  toldIn,
  weekNumber,
} from '#surfaces/tab/challenge/read-challenge.ts';
import { itemId } from '../../../support/sample-board.ts';
import { ada } from '../../../support/sample-team.ts';

const weeksFrom = (...names: readonly string[]): ChallengeView['weeks'] =>
  names.map((week) => ({ week, mark: undefined }));

const challenge = (given: Partial<ChallengeView> = {}): ChallengeView => ({
  id: itemId(1),
  practice: 'shout-outs',
  phase: 'weeks',
  weeks: weeksFrom('2026-W48', '2026-W49', '2026-W50', '2026-W51'),
  before: { kind: 'open', answers: 0 },
  after: { kind: 'not-yet' },
  story: undefined,
  ...given,
});
const told = (number: number): ChallengeView =>
  challenge({ id: itemId(number), phase: 'ended', story: { by: ada, week: '2026-W51', text: 'Sooner.' } });

describe('the four weeks on a board', () => {
  test('that go on are one, and those that were told in the week stand with the last first', () => {
    const challenges = [told(2), challenge(), told(3)];
    expect(openChallenge({ challenges })?.id).toBe(itemId(1));
    expect(toldIn({ challenges }).map(({ id }) => id)).toEqual([itemId(3), itemId(2)]);
    expect(openChallenge({ challenges: [told(2)] })).toBeUndefined();
  });

  test.each([
    ['2026-11-20', 1],
    ['2026-11-23', 1],
    ['2026-11-29', 1],
    ['2026-11-30', 2],
    ['2026-12-18', 4],
    ['2027-02-01', 4],
  ])('are on %s in week %i', (today, number) => {
    expect(weekNumber(challenge(), today)).toBe(number);
  });

  test('count a week after a pause as the next one', () => {
    const paused = challenge({ weeks: weeksFrom('2026-W48', '2026-W51', '2026-W52', '2026-W53') });
    expect(weekNumber(paused, '2026-12-16')).toBe(2);
  });

  test('take the look before until the Sunday of the first week; nobody knows when that is in a pause before it', () => {
    expect(beforeUntil(challenge())).toBe('2026-11-29');
    expect(beforeUntil(challenge({ weeks: [] }))).toBeUndefined();
  });

  test('run from Monday to Friday, over the turn of the year as well', () => {
    expect(daysOf('2026-W53')).toEqual(['2026-12-28', '2027-01-01']);
  });

  test('count the weeks that were kept, and no others', () => {
    const weeks = [
      { week: '2026-W48', mark: 'kept' },
      { week: '2026-W49', mark: 'partly' },
      { week: '2026-W50', mark: 'not-kept' },
      { week: '2026-W51', mark: undefined },
    ] as const;
    expect(keptWeeks(challenge({ weeks }))).toBe(1);
  });
});

describe('what changed', () => {
  const figure: LookView = { kind: 'told', mean: 2.5, answers: 4 };
  const few: LookView = { kind: 'too-few', answers: 3 };

  test('is shown of two figures', () => {
    expect(changeOf({ before: figure, after: figure })).toEqual({ before: figure, after: figure });
  });

  test.each<[string, LookView, LookView]>([
    ['too few answered before', few, figure],
    ['too few answered after', figure, few],
    ['the look after is still open', figure, { kind: 'open', answers: 9 }],
    ['the look after is still to come', figure, { kind: 'not-yet' }],
  ])('is not shown where %s', (_, before, after) => {
    expect(changeOf({ before, after })).toBeUndefined();
  });
});
