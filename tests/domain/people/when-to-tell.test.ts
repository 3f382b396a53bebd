import { describe, expect, test } from '@jest/globals';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import { mayTellAt } from '#domain/people/when-to-tell.ts';

const zone = 'Europe/Rome';
const at = (text: string): number => Date.parse(text);

type Given = Partial<Preferences> & {
  readonly kind?: 'news' | 'morning';
  readonly toldToday?: boolean;
  /** On the clock of Rome in November. */
  readonly focus?: readonly (readonly [string, string])[];
};

/** When, on the clock of Rome in November (UTC+1), something that comes up then may be told. */
const tell = (
  now: string,
  { kind = 'news', toldToday = false, focus = [], ...given }: Given = {},
): string | undefined => {
  const occasion = {
    kind,
    toldToday,
    focus: focus.map(([from, to]) => ({ from: at(`${from}+01:00`), to: at(`${to}+01:00`) })),
  };
  const told = mayTellAt({ ...preferencesAtFirst, ...given }, zone, at(`${now}+01:00`), occasion);
  return told === undefined ? undefined : new Date(told + 3_600_000).toISOString().slice(0, 16);
};

describe('someone who wants to know as it happens', () => {
  test('is told at once', () => {
    expect(tell('2026-11-18T11:20')).toBe('2026-11-18T11:20');
  });

  test('is told the second thing of a day the next morning', () => {
    expect(tell('2026-11-18T11:20', { toldToday: true })).toBe('2026-11-19T09:00');
    expect(tell('2026-11-18T08:20', { toldToday: true })).toBe('2026-11-19T09:00');
  });

  test('is not told in quiet hours, which may run past midnight', () => {
    expect(tell('2026-11-18T18:59')).toBe('2026-11-18T18:59');
    expect(tell('2026-11-18T19:00')).toBe('2026-11-19T08:00');
    expect(tell('2026-11-19T03:00')).toBe('2026-11-19T08:00');
    expect(tell('2026-11-19T08:00')).toBe('2026-11-19T08:00');
  });

  test('is not told in quiet hours in the middle of a day', () => {
    const quietHours = { from: 12 * 60, to: 14 * 60 };
    expect(tell('2026-11-18T12:00', { quietHours })).toBe('2026-11-18T14:00');
    expect(tell('2026-11-18T14:00', { quietHours })).toBe('2026-11-18T14:00');
    expect(tell('2026-11-18T23:00', { quietHours })).toBe('2026-11-18T23:00');
  });

  test('is told at any hour without quiet hours', () => {
    expect(tell('2026-11-18T03:00', { quietHours: undefined })).toBe('2026-11-18T03:00');
  });

  test('is told in the morning of the day on which they are back', () => {
    expect(tell('2026-11-18T11:20', { outOfOfficeUntil: '2026-11-23' })).toBe('2026-11-23T09:00');
    expect(tell('2026-11-23T11:20', { outOfOfficeUntil: '2026-11-23' })).toBe('2026-11-23T11:20');
  });

  test('is told when the longer of pause and absence is over', () => {
    expect(tell('2026-11-18T11:20', { outOfOfficeUntil: '2026-11-20', pausedUntil: '2026-11-25' })).toBe(
      '2026-11-25T09:00',
    );
  });

  test('is told after the quiet hours that last beyond that morning', () => {
    const quietHours = { from: 20 * 60, to: 10 * 60 };
    expect(tell('2026-11-18T11:20', { pausedUntil: '2026-11-25', quietHours })).toBe('2026-11-25T10:00');
    expect(tell('2026-11-18T11:20', { toldToday: true, quietHours })).toBe('2026-11-19T10:00');
  });
});

describe('someone who shares their times of focus', () => {
  test('is told when the block ends', () => {
    const focus = [['2026-11-18T10:00', '2026-11-18T12:00']] as const;
    expect(tell('2026-11-18T09:59', { focus })).toBe('2026-11-18T09:59');
    expect(tell('2026-11-18T10:00', { focus })).toBe('2026-11-18T12:00');
    expect(tell('2026-11-18T12:00', { focus })).toBe('2026-11-18T12:00');
  });

  test('is told after the last of blocks that follow one another', () => {
    const focus = [
      ['2026-11-18T10:00', '2026-11-18T11:00'],
      ['2026-11-18T11:00', '2026-11-18T11:30'],
      ['2026-11-18T14:00', '2026-11-18T15:00'],
    ] as const;
    expect(tell('2026-11-18T10:20', { focus })).toBe('2026-11-18T11:30');
  });

  test('is told after the quiet hours that begin within a block, and after the block in which they end', () => {
    expect(tell('2026-11-18T18:30', { focus: [['2026-11-18T18:00', '2026-11-18T20:00']] })).toBe('2026-11-19T08:00');
    expect(tell('2026-11-18T22:00', { focus: [['2026-11-19T07:30', '2026-11-19T09:30']] })).toBe('2026-11-19T09:30');
  });

  test('is told the second thing of a day after the next morning’s block', () => {
    const focus = [['2026-11-19T09:00', '2026-11-19T10:30']] as const;
    expect(tell('2026-11-18T11:20', { toldToday: true, focus })).toBe('2026-11-19T10:30');
  });

  test('is told after a block on the day on which they are back', () => {
    const focus = [['2026-11-23T08:30', '2026-11-23T11:00']] as const;
    expect(tell('2026-11-18T11:20', { outOfOfficeUntil: '2026-11-23', focus })).toBe('2026-11-23T11:00');
  });
});

test('quiet hours that end while clocks are put back end the second time', () => {
  const quietHours = { from: 23 * 60, to: 2 * 60 + 30 };
  // Ten past two in Rome for the second time in that night.
  const told = mayTellAt({ ...preferencesAtFirst, quietHours }, zone, at('2026-10-25T01:10Z'), {
    kind: 'news',
    toldToday: false,
    focus: [],
  });
  expect(told).toBe(at('2026-10-25T01:30Z'));
});

describe('someone who wants one message a day', () => {
  test('is told in the morning that comes next', () => {
    expect(tell('2026-11-18T08:20', { frequency: 'daily' })).toBe('2026-11-18T09:00');
    expect(tell('2026-11-18T11:20', { frequency: 'daily' })).toBe('2026-11-19T09:00');
  });

  test('is told late in the morning when the scheduler was', () => {
    expect(tell('2026-11-19T09:07', { frequency: 'daily', kind: 'morning' })).toBe('2026-11-19T09:07');
  });

  test('is not told twice in one morning', () => {
    expect(tell('2026-11-19T09:07', { frequency: 'daily', kind: 'morning', toldToday: true })).toBe('2026-11-20T09:00');
  });
});

test('someone who wants no messages is told nothing', () => {
  expect(tell('2026-11-18T11:20', { frequency: 'none' })).toBeUndefined();
});

test('the morning is that of the person’s clock on the days on which clocks change', () => {
  const morning = (now: string): number | undefined =>
    mayTellAt({ ...preferencesAtFirst }, zone, at(now), { kind: 'news', toldToday: true, focus: [] });
  expect(morning('2026-03-28T12:00Z')).toBe(at('2026-03-29T07:00Z'));
  expect(morning('2026-10-24T12:00Z')).toBe(at('2026-10-25T08:00Z'));
});
