import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { moveOffers, ownOneToOnes } from '#domain/calendar/move-offers.ts';
import type { MoveOffer } from '#domain/calendar/move-offers.ts';
import type { Schedule } from '#domain/calendar/schedule.ts';
import type { WeeksPlanInput } from '#domain/calendar/weeks-plan.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { meeting, monday, on, oneToOne, weeksOf } from './sample-week.ts';

const ben = 'ben@contoso.example';
const organized = { webLink: 'https://outlook.example/item/1', names: ['Ben Ito'] };

/** From 11:15 to 12:15: of the free time from 10:30 to 13 it leaves 45 minutes on each side, too little for focus. */
const middle = (day: number): Interval => on(day, 11.25, 12.25);
const called = (day: number, given: Partial<CalendarEvent> = {}): CalendarEvent =>
  oneToOne(middle(day), { organized, ...given });

/** What else is on a day: all of it, or all but the time around the 1-1. */
const full = (day: number): readonly Interval[] => [on(day, 9, 18)];
const around = (day: number): readonly Interval[] => [on(day, 9, 10.5), on(day, 13, 18)];
const days = [0, 1, 2, 3, 4];
const busyBut = (...with1on1: readonly number[]): readonly Interval[] =>
  days.flatMap((day) => (with1on1.includes(day) ? around(day) : full(day)));

const mine = (busy: readonly Interval[], oneToOnes: readonly CalendarEvent[], given: Partial<WeeksPlanInput> = {}) =>
  weeksOf({ events: [...busy.map((time) => meeting(time)), ...oneToOnes], ...given });

/** Ben's calendar as it shows to Ada: it holds the 1-1s, too. */
const theirs = (busy: readonly Interval[], ...oneToOnes: readonly Interval[]): Schedule => ({
  address: ben,
  kind: 'known',
  busy: [...busy, ...oneToOnes].map((time) => ({ time, showAs: 'busy' })),
  hours: { zone: 'Europe/Rome', weekdays: [1, 2, 3, 4, 5], start: 540, end: 1080 },
});

const offers = (input: WeeksPlanInput, ...schedules: readonly Schedule[]): readonly MoveOffer[] =>
  moveOffers(ownOneToOnes(input), schedules, { now: input.now, zone: 'Europe/Rome' });

describe('moving a 1-1 is offered', () => {
  const tight = busyBut(0);

  test('with what each of the two would gain, and how it is opened', () => {
    // At the beginning of the free time it leaves an hour and a half in one.
    expect(offers(mine(tight, [called(0)]), theirs(tight, middle(0)))).toEqual([
      {
        id: expect.any(String),
        subject: 'Ada and Ben',
        meeting: organized,
        from: middle(0),
        to: on(0, 10.5, 11.5),
        mine: 90,
        theirs: 90,
      },
    ]);
  });

  test('without its subject where it is private', () => {
    const [offer] = offers(mine(tight, [called(0, { subject: undefined })]), theirs(tight, middle(0)));
    expect(offer).toMatchObject({ subject: undefined, mine: 90 });
  });

  test('to nobody but the one who has called it', () => {
    expect(offers(mine(tight, [oneToOne(middle(0))]), theirs(tight, middle(0)))).toEqual([]);
  });

  test('for nothing that has begun or that the person will not have moved any more', () => {
    const now = middle(0).start;
    const schedule = theirs(tight, middle(0));
    expect(ownOneToOnes(mine(tight, [called(0)], { now: now + 1 }))).toEqual([]);
    const { settings } = weeksOf();
    const frozen = mine(tight, [called(0)], { now: now - 60, settings: { ...settings, freeze: 120 } });
    expect(offers(frozen, schedule)).toEqual([]);
  });

  test('for no meeting of three, none that was cancelled or declined, and none of our own', () => {
    const group = called(0, { others: [ben, 'cleo@contoso.example'] });
    const gone = [called(0, { cancelled: true }), called(0, { declined: true })];
    expect(ownOneToOnes(mine(tight, [group, ...gone]))).toEqual([]);
    expect(ownOneToOnes(mine(tight, [called(0, { mark: 'field-window' })]))).toEqual([]);
  });

  test('with nobody of another organisation where that is no 1-1', () => {
    const outside = called(0, { others: ['ben@elsewhere.example'] });
    const { settings } = weeksOf();
    const given = { settings: { ...settings, externalOneToOnes: false } };
    expect(ownOneToOnes(mine(tight, [outside], given))).toEqual([]);
    expect(ownOneToOnes(mine(tight, [outside]))).toHaveLength(1);
  });

  test('with nobody whose calendar is unknown: unknown is never free', () => {
    expect(offers(mine(tight, [called(0)]), { address: ben, kind: 'unknown' })).toEqual([]);
    expect(offers(mine(tight, [called(0)]))).toEqual([]);
  });

  test('at no time at which the other is taken', () => {
    // At 10:30 Ben is taken for a quarter of an hour: later than that, half an hour less is left in one.
    const bens = [...tight, on(0, 10.5, 10.75)];
    expect(offers(mine(tight, [called(0)]), theirs(bens, middle(0)))).toEqual([
      expect.objectContaining({ to: on(0, 10.75, 11.75), mine: 75, theirs: 75 }),
    ]);
  });

  test('by what is ahead of the other’s week alone', () => {
    // Ben was free on Monday and Tuesday: with those, his week would hold its 15 hours whatever is moved.
    const wednesday = monday + 2 * 1440;
    const input = mine(busyBut(2), [called(2)], { now: wednesday });
    expect(offers(input, theirs(around(2), middle(2)))).toMatchObject([{ mine: 90, theirs: 90 }]);
  });

  test('three times at most, those that give the most first', () => {
    // On Friday there are ten minutes more on each side: from half past ten on, 100 in one.
    const busy = [...[0, 1, 2, 3].flatMap(around), on(4, 9, 10 + 1 / 3), on(4, 13 + 1 / 6, 18)];
    const told = offers(
      mine(
        busy,
        days.map((day) => called(day)),
      ),
      theirs(busy, ...days.map(middle)),
    );
    expect(told.map(({ from, mine: gain }) => [from, gain])).toEqual([
      [middle(4), 100],
      [middle(0), 90],
      [middle(1), 90],
    ]);
  });
});
