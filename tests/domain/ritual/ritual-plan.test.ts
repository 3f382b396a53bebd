import { describe, expect, test } from '@jest/globals';
import { nextTime, planRituals, postsFrom, timeAfter, withNext } from '#domain/ritual/ritual-plan.ts';
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

  test('goes on at once when a pause is taken back', () => {
    const paused = planRituals(settings({ pausedUntil: '2026-12-28' }), { now: wednesday });
    expect(nextOf(planRituals(settings(), { now: wednesday, before: paused }))).toEqual(
      nextOf(planRituals(settings(), { now: wednesday })),
    );
  });

  test('keeps what is due at this moment when something else is set', () => {
    const before = planRituals(settings(), { now: wednesday });
    const late = at('2026-11-20T14:00:30Z');
    expect(
      nextOf(planRituals(settings({ language: 'it' }), { now: late, before: before }))['shout-outs+promises'],
    ).toBe('2026-11-20T14:00:00.000Z');
  });

  test('lets go of what is due when its own time is moved', () => {
    const before = planRituals(settings(), { now: wednesday });
    const late = at('2026-11-20T14:00:30Z');
    const moved = settings({ shoutOutsAt: { weekday: 4, minute: minutes(16) } });
    expect(nextOf(planRituals(moved, { now: late, before: before }))['shout-outs+promises']).toBe(
      '2026-11-20T15:00:00.000Z',
    );
  });

  test('puts off one post and leaves the others', () => {
    const plan = planRituals(settings(), { now: wednesday });
    expect(nextOf(withNext(plan, 'shout-outs', at('2026-11-27T14:00Z')))).toEqual({
      needs: '2026-11-23T08:00:00.000Z',
      'shout-outs+promises': '2026-11-27T14:00:00.000Z',
    });
  });
});

describe('the time after one that has come', () => {
  const post = {
    rituals: ['needs'],
    moment: { weekday: 0, minute: minutes(9) },
    next: at('2026-11-16T08:00Z'),
  } as const;
  const after = (now: string): string => new Date(timeAfter(post, 'Europe/Rome', at(now))).toISOString();

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
