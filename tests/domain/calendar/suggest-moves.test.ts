import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { suggestMoves } from '#domain/calendar/suggest-moves.ts';
import type { MovableOneToOne } from '#domain/calendar/suggest-moves.ts';
import { weekDays } from '#domain/calendar/week-input.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { planFocus } from '#domain/planner/plan-focus.ts';
import { defaultPlanSettings } from '#domain/planner/plan-settings.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { parseWeek } from '#domain/shared/week.ts';
import { minutes, on, overlap } from './sample-week.ts';

const settings = { ...defaultCalendarSettings('Europe/Rome'), lunch: [] };
const busyOn = (days: readonly number[]): readonly Interval[] => days.map((day) => on(day, 0, 24));

/** A Monday with a 1-1 and what else is given, and no other day. */
const dayWith = (oneToOne: Interval, busy: readonly Interval[]): PlanInput => ({
  days: weekDays(parseWeek('2026-W47')!, settings).days,
  busy: [...busyOn([1, 2, 3, 4]), ...busy],
  relationship: [oneToOne],
  current: [],
  pinned: [],
  tombstones: [],
  settings: { ...defaultPlanSettings, grid: 15 },
});
const meeting = on(0, 11, 12);
const given = (mine: readonly Interval[], theirs: readonly Interval[] | undefined): MovableOneToOne => ({
  id: 'one',
  time: meeting,
  mine: dayWith(meeting, mine),
  theirs: theirs && dayWith(meeting, theirs),
});

/** The same for people who want blocks of an hour and a half or more. */
const longBlocks = (one: MovableOneToOne): MovableOneToOne => {
  const want = (input: PlanInput): PlanInput => ({ ...input, settings: { ...input.settings, minLength: 90 } });
  return { ...one, mine: want(one.mine), theirs: one.theirs && want(one.theirs) };
};

describe('moving a 1-1', () => {
  const tight = [on(0, 9, 10.25), on(0, 13, 18)];

  test('is suggested where it gives both an hour of focus or more', () => {
    // From 10:15 to 13: around the 1-1 at 11 neither side holds a block of 90 minutes; at an edge it leaves 105.
    const [move] = suggestMoves([longBlocks(given(tight, tight))]);
    expect(move).toMatchObject({ id: 'one', from: meeting, mine: 105, theirs: 105 });
    expect([on(0, 10.25, 11.25), on(0, 12, 13)]).toContainEqual(move?.to);
  });

  test('is not suggested for less than an hour', () => {
    // From 10:15 to 13:45: beside the 1-1 at 11 there is room for 105 minutes already, at an edge for 150.
    const roomy = [on(0, 9, 10.25), on(0, 13.75, 18)];
    expect(suggestMoves([given(roomy, roomy)])).toEqual([]);
  });

  test('gains what planning the week with it moved says', () => {
    const one = longBlocks(given(tight, [on(0, 9, 10), on(0, 13.25, 18)]));
    const [move] = suggestMoves([one]);
    const focus = (input: PlanInput, time: Interval): number =>
      minutes(planFocus({ ...input, relationship: [time] }).blocks);
    expect(move?.mine).toBe(focus(one.mine, move!.to) - focus(one.mine, meeting));
    expect(move?.theirs).toBe(focus(one.theirs!, move!.to) - focus(one.theirs!, meeting));
  });

  test('is never suggested into anything that either has', () => {
    // At the early edge the other has something for a quarter of an hour.
    const theirs = [on(0, 9, 10.5), on(0, 13, 18)];
    const moves = suggestMoves([longBlocks(given(tight, theirs))]);
    expect(moves).toHaveLength(1);
    for (const busy of [...tight, ...theirs]) expect(overlap(moves[0]!.to, busy)).toBe(false);
  });

  test('is not suggested when only one of the two would gain', () => {
    expect(suggestMoves([longBlocks(given(tight, []))])).toEqual([]);
  });

  test('is not suggested when the other’s calendar is unknown', () => {
    expect(suggestMoves([longBlocks(given(tight, undefined))])).toEqual([]);
  });
});
