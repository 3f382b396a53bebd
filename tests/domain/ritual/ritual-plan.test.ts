import { describe, expect, test } from '@jest/globals';
import { isOfPlan, nextTime, planRituals, postsFrom, standingTimes, timeAfter } from '#domain/ritual/ritual-plan.ts';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';

const at = (text: string): number => Date.parse(text);
const minutes = (hour: number, minute = 0): number => hour * 60 + minute;

/** The given number of times of a moment, each after the one before. */
const times = (weekday: number, minute: number, zone: string, after: string, count: number): readonly string[] => {
  const found: string[] = [];
  let last = at(after);
  while (found.length < count) {
    last = nextTime({ weekday, minute }, zone, last);
    found.push(new Date(last).toISOString());
  }
  return found;
};

describe('the next time of a weekly moment', () => {
  test('is today while it is ahead, and in a week from the very minute on', () => {
    const monday = { weekday: 0, minute: minutes(9) };
    expect(nextTime(monday, 'UTC', at('2026-11-16T08:59:59Z'))).toBe(at('2026-11-16T09:00Z'));
    expect(nextTime(monday, 'UTC', at('2026-11-16T09:00:00Z'))).toBe(at('2026-11-23T09:00Z'));
  });

  test('stays at nine on the team’s clock when the clocks go forward', () => {
    expect(times(0, minutes(9), 'Europe/Rome', '2026-03-20T00:00Z', 2)).toEqual([
      '2026-03-23T08:00:00.000Z',
      '2026-03-30T07:00:00.000Z',
    ]);
  });

  test('stays at nine on the team’s clock when the clocks go back', () => {
    expect(times(0, minutes(9), 'Europe/Rome', '2026-10-17T00:00Z', 2)).toEqual([
      '2026-10-19T07:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
  });

  test('that the clock skips counts on from before the gap', () => {
    expect(times(6, minutes(2, 30), 'Europe/Rome', '2026-03-23T00:00Z', 2)).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-04-05T00:30:00.000Z',
    ]);
  });

  test('that the clock shows twice comes once, the first time', () => {
    expect(times(6, minutes(2, 30), 'Europe/Rome', '2026-10-24T00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-11-01T01:30:00.000Z',
    ]);
  });

  test('counts the weekday of the team, not that of UTC', () => {
    // Monday half past seven in Auckland is Sunday evening in UTC.
    expect(times(0, minutes(7, 30), 'Pacific/Auckland', '2026-11-15T12:00Z', 1)).toEqual(['2026-11-15T18:30:00.000Z']);
    expect(times(6, minutes(20), 'America/Los_Angeles', '2026-11-15T12:00Z', 1)).toEqual(['2026-11-16T04:00:00.000Z']);
  });

  test('passes over a date that a zone has skipped', () => {
    // Samoa went from Thursday 29 to Saturday 31 December 2011: what was set for that Friday came a day's length later.
    expect(times(4, minutes(9), 'Pacific/Apia', '2011-12-29T00:00Z', 2)).toEqual([
      '2011-12-30T19:00:00.000Z',
      '2012-01-05T19:00:00.000Z',
    ]);
  });
});

const settings = (given: Partial<TeamSettings> = {}): TeamSettings => ({
  ...settingsAtFirst('Europe/Rome', 'en'),
  ...given,
});

const nextOf = ({ gatherings }: RitualPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(gatherings.map(({ rituals, next }) => [rituals.join('+'), new Date(next).toISOString()]));

const wednesday = at('2026-11-18T12:00Z');

describe('a plan', () => {
  test('holds the next time of every post', () => {
    expect(nextOf(planRituals(settings(), { now: wednesday }))).toEqual({
      needs: '2026-11-23T08:00:00.000Z',
      'shout-outs+promises': '2026-11-20T14:00:00.000Z',
    });
  });

  test('is silent until a pause is over', () => {
    expect(nextOf(planRituals(settings({ pausedUntil: '2026-12-28' }), { now: wednesday }))).toEqual({
      needs: '2026-12-28T08:00:00.000Z',
      'shout-outs+promises': '2027-01-01T14:00:00.000Z',
    });
  });

  test('is silent until it may begin, and until a pause is over', () => {
    const from = at('2026-11-21T00:00Z');
    expect(nextOf(planRituals(settings(), { now: wednesday, from }))).toEqual({
      needs: '2026-11-23T08:00:00.000Z',
      'shout-outs+promises': '2026-11-27T14:00:00.000Z',
    });
    const paused = settings({ pausedUntil: '2026-12-28' });
    expect(planRituals(paused, { now: wednesday, from })).toEqual(planRituals(paused, { now: wednesday }));
    expect(planRituals(settings(), { now: wednesday, from: at('2026-01-01T00:00Z') })).toEqual(
      planRituals(settings(), { now: wednesday }),
    );
  });

  test('says since when it holds', () => {
    expect(planRituals(settings(), { now: wednesday }).since).toBe(wednesday);
  });
});

describe('a time at which something came due', () => {
  const plan = planRituals(settings(), { now: wednesday });

  test('is of the plan that names it, whichever week it is', () => {
    for (const time of ['2026-11-20T14:00Z', '2026-11-27T14:00Z', '2027-07-02T13:00Z'])
      expect(isOfPlan(plan, 'shout-outs', at(time))).toBe(true);
  });

  test('is not of the plan where the team has moved it, or its clock', () => {
    expect(isOfPlan(plan, 'shout-outs', at('2026-11-20T15:00Z'))).toBe(false);
    expect(isOfPlan(plan, 'needs', at('2026-11-20T14:00Z'))).toBe(false);
    expect(isOfPlan(plan, 'shout-outs', at('2027-07-02T14:00Z'))).toBe(false);
  });

  test('is one of the plan before where it came before this one was asked for', () => {
    expect(isOfPlan(plan, 'needs', wednesday - 1)).toBe(true);
    expect(isOfPlan(plan, 'needs', wednesday)).toBe(false);
  });
});

describe('the times at which a planned post may stand', () => {
  const [post] = planRituals(settings(), { now: wednesday }).gatherings;
  const timesAt = (now: string) =>
    standingTimes(post!, 'Europe/Rome', at(now)).map((time) => new Date(time).toISOString().slice(0, 16));

  test('are the last one that has come, and the next', () => {
    expect(timesAt('2026-11-25T12:00Z')).toEqual(['2026-11-23T08:00', '2026-11-30T08:00']);
    expect(timesAt('2026-11-23T08:00Z')).toEqual(['2026-11-23T08:00', '2026-11-30T08:00']);
    expect(timesAt('2026-11-23T07:59Z')).toEqual(['2026-11-16T08:00', '2026-11-23T08:00']);
    // Over the turn of the clocks, both ways.
    expect(timesAt('2027-03-29T06:59Z')).toEqual(['2027-03-22T08:00', '2027-03-29T07:00']);
    expect(timesAt('2027-10-31T12:00Z')).toEqual(['2027-10-25T07:00', '2027-11-01T08:00']);
  });

  test('are none before the first that is planned, but for one of the plan before', () => {
    const [later] = planRituals(settings({ pausedUntil: '2026-12-28' }), { now: wednesday }).gatherings;
    const times = standingTimes(later!, 'Europe/Rome', wednesday);
    expect(times.map((time) => new Date(time).toISOString().slice(0, 16))).toEqual([
      '2026-11-16T08:00',
      '2026-12-28T08:00',
    ]);
  });
});

describe('the time after one that has come', () => {
  const due = { at: at('2026-11-16T08:00Z'), zone: 'Europe/Rome', moment: { weekday: 0, minute: minutes(9) } };
  const after = (now: string): string => new Date(timeAfter(due, at(now))).toISOString();

  test('is a week later', () => {
    expect(after('2026-11-16T08:00:20Z')).toBe('2026-11-23T08:00:00.000Z');
  });

  test('may have come already, up to twelve hours ago', () => {
    expect(after('2026-12-07T20:00:00Z')).toBe('2026-12-07T08:00:00.000Z');
  });

  test('leaves out what is older than that', () => {
    expect(after('2026-12-07T20:00:01Z')).toBe('2026-12-14T08:00:00.000Z');
  });
});

test('a team whose clock nobody has told waits a week for its first post', () => {
  expect(postsFrom(true, wednesday)).toBeUndefined();
  expect(postsFrom(false, wednesday)).toBe(at('2026-11-25T12:00Z'));
});
