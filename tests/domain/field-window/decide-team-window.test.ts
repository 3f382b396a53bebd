import { describe, expect, test } from '@jest/globals';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import { decideTeamWindow, decideTeamWindowRemoval } from '#domain/field-window/decide-team-window.ts';
import type { TeamWindowCommand } from '#domain/field-window/decide-team-window.ts';
import type { TeamFieldWindow } from '#domain/field-window/team-window.ts';
import { ada, bo } from '../../support/sample-team.ts';

const time: WeeklyTime = { moment: { weekday: 1, minute: 15 * 60 }, minutes: 30, zone: 'Europe/Rome' };
const adopted: TeamFieldWindow = { window: { ...time, by: ada, on: '2026-11-16' }, revision: 1 };
const givenUp: TeamFieldWindow = { window: undefined, revision: 2 };

const decide = (
  current: TeamFieldWindow | undefined,
  given: Partial<TeamWindowCommand> = {},
  elsewhere: readonly WeeklyTime[] = [],
  zone = 'Europe/Rome',
) => decideTeamWindow(current, { ...time, by: bo, on: '2026-11-20', basedOn: 0, ...given }, { zone, elsewhere });

const refusal = (reason: string) => ({ kind: 'refused', reason });
const later = { moment: { weekday: 1, minute: 16 * 60 } };

describe('a time that a team adopts', () => {
  test('stands open on its board, with who adopted it and on which day of the team', () => {
    expect(decide(undefined)).toEqual({
      kind: 'changed',
      entry: {
        noun: 'team-field-window',
        id: 'team-field-window',
        place: 'open',
        value: { window: { ...time, by: bo, on: '2026-11-20' }, revision: 1 },
      },
    });
  });

  test('is the same for whoever adopts it once more, whatever they had read', () => {
    expect(decide(adopted)).toEqual({ kind: 'unchanged' });
    expect(decide(adopted, { basedOn: 1 })).toEqual({ kind: 'unchanged' });
  });

  test('moves over what was read, and over nothing else', () => {
    expect(decide(adopted, { ...later, basedOn: 1 })).toMatchObject({
      entry: { value: { window: later, revision: 2 } },
    });
    expect(decide(adopted, later)).toEqual(refusal('text-has-changed'));
  });

  test('comes after one that was given up, for whoever has read that it was', () => {
    expect(decide(givenUp, { basedOn: 2 })).toMatchObject({ entry: { value: { revision: 3 } } });
    expect(decide(givenUp, { basedOn: 1 })).toEqual(refusal('text-has-changed'));
    expect(decide(givenUp)).toEqual(refusal('text-has-changed'));
  });

  test('remembers the last other one, for it may still stand in calendars', () => {
    const before = (current: TeamFieldWindow, given: Partial<TeamWindowCommand>) => {
      const decision = decide(current, given);
      return decision.kind === 'changed' ? decision.entry.value.before : decision;
    };
    const moved: TeamFieldWindow = { ...adopted, before: { ...time, ...later } };
    expect(before(adopted, { ...later, basedOn: 1 })).toEqual(time);
    expect(before(moved, { minutes: 45, basedOn: 1 })).toEqual(time);
    expect(before({ ...givenUp, before: time }, { ...later, basedOn: 2 })).toEqual(time);
    expect(decideTeamWindowRemoval(moved, 1)).toMatchObject({ entry: { value: { before: time } } });
  });

  test('is not adopted on a clock that the team has moved meanwhile', () => {
    expect(decide(undefined, {}, [], 'Asia/Tokyo')).toEqual(refusal('text-has-changed'));
  });

  test.each<Partial<TeamWindowCommand>>([
    { minutes: 14 },
    { minutes: 121 },
    { minutes: 30.5 },
    { moment: { weekday: 7, minute: 0 } },
    { moment: { weekday: 0, minute: 1440 } },
    { zone: 'Somewhere/Else' },
  ])('is one that exists: %j', (given) => {
    expect(decide(undefined, given, [], given.zone)).toEqual(refusal('out-of-range'));
  });

  test.each([15, 120])('may last %i minutes', (minutes) => {
    expect(decide(undefined, { minutes }).kind).toBe('changed');
  });

  test('meets none that another team of the same person has adopted, not even in a week of changing clocks', () => {
    const beside = { ...time, moment: { weekday: 1, minute: 15 * 60 + 30 } };
    expect(decide(undefined, {}, [beside]).kind).toBe('changed');
    expect(decide(undefined, {}, [beside, { ...time, minutes: 15 }])).toEqual(refusal('window-overlaps'));
    const newYork = { ...time, moment: { weekday: 1, minute: 10 * 60 }, zone: 'America/New_York' };
    expect(decide(undefined, {}, [newYork])).toEqual(refusal('window-overlaps'));
  });
});

describe('a team’s window that is given up', () => {
  test('leaves its revision behind', () => {
    expect(decideTeamWindowRemoval(adopted, 1)).toMatchObject({
      kind: 'changed',
      entry: { value: { window: undefined, revision: 2 } },
    });
  });

  test('is given up over what was read alone', () => {
    expect(decideTeamWindowRemoval({ ...adopted, revision: 2 }, 1)).toEqual(refusal('text-has-changed'));
  });

  test('twice is once, and where there was none nothing changes', () => {
    expect(decideTeamWindowRemoval(givenUp, 1)).toEqual({ kind: 'unchanged' });
    expect(decideTeamWindowRemoval(undefined, 0)).toEqual({ kind: 'unchanged' });
  });
});
