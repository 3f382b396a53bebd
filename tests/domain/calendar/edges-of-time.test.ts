import { describe, expect, test } from '@jest/globals';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { planWeeks, weeksRange } from '#domain/calendar/plan-weeks.ts';
import { chooseTeamWindow, priceTeamWindow } from '#domain/calendar/team-window.ts';
import type { TeamWindowInput, WindowMember } from '#domain/calendar/team-window.ts';
import { weekDays } from '#domain/calendar/week-input.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import type { LocalSpan } from '#domain/calendar/working-time.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { defaultPlanSettings } from '#domain/planner/plan-settings.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { focusBlock, meeting, minutes, overlap, weeksOf, written } from './sample-week.ts';

const utc = (iso: string): number => Date.parse(iso) / 60_000;
const between = (from: string, until: string): Interval => ({ start: utc(from), end: utc(until) });
const hours = (from: number, until: number): LocalSpan => ({ start: from * 60, end: until * 60 });
const week = (name: string): Week => parseWeek(name)!;

/** One week from a moment on, worked at these hours on these days (0 = Sunday), without lunch. */
const plan = (
  zone: string,
  now: string,
  days: readonly number[],
  span: LocalSpan,
  given: Partial<Parameters<typeof weeksOf>[0]> & { readonly focus?: Partial<CalendarSettings['focus']> } = {},
) => {
  const base = defaultCalendarSettings(zone, sameHours(days, span));
  const settings = { ...base, lunch: [], weeks: 1, focus: { ...base.focus, ...given.focus } };
  return planWeeks(weeksOf({ settings, now: utc(now), ...given }));
};

/** What a clock of the zone shows, by the zone database of the runtime alone. */
const shown = (zone: string, at: number): string =>
  new Date(at * 60_000).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

describe('where a clock changes', () => {
  const whole = { minLength: 60, maxLength: 720, perDayMinutes: 720 };

  test('a gap inside working hours: the day holds an hour less, and no block is longer than the day', () => {
    // 01:00 to 05:00 on 29 March 2026 in Rome are three hours: 02:00 to 03:00 is not shown.
    const { focus } = plan('Europe/Rome', '2026-03-23T00:00Z', [0], hours(1, 5), { focus: whole });
    expect(focus.create).toEqual([between('2026-03-29T00:00Z', '2026-03-29T03:00Z')]);
  });

  test('an overlap inside working hours: the day holds an hour more, in one block', () => {
    // 01:00 to 05:00 on 25 October 2026 in Rome are five hours: 02:00 to 03:00 is shown twice.
    const { focus } = plan('Europe/Rome', '2026-10-19T00:00Z', [0], hours(1, 5), { focus: whole });
    expect(focus.create).toEqual([between('2026-10-24T23:00Z', '2026-10-25T04:00Z')]);
  });

  test('an event whose start the clock skips begins where the clock goes on', () => {
    // The whole of 24 April 2026 in Cairo, whose first hour is skipped, and nothing of the day before.
    const allDay = meeting(between('2026-04-24T00:00Z', '2026-04-25T00:00Z'), { allDay: true });
    const { focus } = plan('Africa/Cairo', '2026-04-20T00:00Z', [4, 5], hours(0, 24), {
      events: [allDay],
      focus: { ...whole, minLength: 720 },
    });
    expect(focus.create.map(({ start }) => shown('Africa/Cairo', start).slice(0, 10))).toEqual(['2026-04-23']);
    // The evening before is free up to the last minute that it has.
    const evening = plan('Africa/Cairo', '2026-04-20T00:00Z', [4], hours(22, 24), { events: [allDay] });
    expect(evening.focus.create).toEqual([between('2026-04-23T20:00Z', '2026-04-23T22:00Z')]);
  });

  test('a team’s window whose start the clock skips counts on from before the gap', () => {
    const w13 = week('2026-W13');
    const input = teamOf([worker('ada', 'Europe/Rome', w13, sameHours([0], hours(1, 9)))], 'Europe/Rome', w13);
    const option = priceTeamWindow(input, { weekday: 6, minute: 150 });
    expect(option?.weeks[0]?.time).toEqual(between('2026-03-29T01:30Z', '2026-03-29T02:00Z'));
    expect(option?.conflicts).toBe(0);
  });

  test('hours whose start is shown twice begin the first time', () => {
    const { focus } = plan('Europe/Rome', '2026-10-19T00:00Z', [0], { start: 150, end: 270 }, { focus: whole });
    // From the first half past two until half past four: three hours.
    expect(focus.create).toEqual([between('2026-10-25T00:30Z', '2026-10-25T03:30Z')]);
  });

  test('half an hour of summer time, as on Lord Howe: hours across it are half an hour longer', () => {
    // +11 becomes +10:30 at 02:00 on 5 April 2026.
    const { focus } = plan('Australia/Lord_Howe', '2026-03-30T00:00Z', [0], hours(1, 5), { focus: whole });
    expect(focus.create).toEqual([between('2026-04-04T14:00Z', '2026-04-04T18:30Z')]);
  });

  test('a quarter of an hour in the offset, as in Kathmandu: blocks begin with the day’s hours', () => {
    const { focus } = plan('Asia/Kathmandu', '2026-11-16T00:00Z', [1], hours(9, 12));
    expect(focus.create).toEqual([between('2026-11-16T03:15Z', '2026-11-16T06:15Z')]);
  });

  test('a midnight that is skipped, as in Cairo: a day round the clock has 23 hours, its neighbours 24', () => {
    const day = (weekday: number): number =>
      minutes(
        plan('Africa/Cairo', '2026-04-20T00:00Z', [weekday], hours(0, 24), {
          focus: { minLength: 60, maxLength: 1500, perDayMinutes: 1500, perWeekMinutes: 1500 },
        }).focus.create,
      );
    expect([4, 5, 6].map(day)).toEqual([1440, 1380, 1440]);
  });

  test('a date that is skipped, as 30 December 2011 in Apia: the week has one working day less, and says so', () => {
    const { focus, weeks } = plan('Pacific/Apia', '2011-12-26T12:00Z', [1, 2, 3, 4, 5], hours(9, 18), {
      focus: { perWeekMinutes: 1200 },
    });
    const dates = focus.create.map(({ start }) => shown('Pacific/Apia', start).slice(0, 10));
    expect([...new Set(dates)]).toEqual(['2011-12-26', '2011-12-27', '2011-12-28', '2011-12-29']);
    expect(weeks[0]).toMatchObject({ focusMinutes: 960, shortfallMinutes: 240 });
  });

  test('a clock set back for Ramadan, as in Casablanca: each day is worked at its own hour', () => {
    // +1 until 15 February 2026, +0 until 22 March.
    const { focus } = plan('Africa/Casablanca', '2026-02-13T00:00Z', [5, 1], hours(9, 11), {
      settings: {
        ...defaultCalendarSettings('Africa/Casablanca', sameHours([5, 1], hours(9, 11))),
        lunch: [],
        weeks: 2,
      },
    });
    expect(focus.create.map(({ start }) => start)).toEqual(
      ['2026-02-13T08:00Z', '2026-02-16T09:00Z', '2026-02-20T09:00Z'].map(utc),
    );
  });

  test('the weeks in which America has changed and Europe has not: a shared window keeps the team’s hour', () => {
    const weeks = ['2026-W10', '2026-W11', '2026-W13', '2026-W14'].map(week);
    const members = [
      { id: 'ada', weeks: weeks.map((one) => inputOf('Europe/Rome', one)) },
      { id: 'cleo', weeks: weeks.map((one) => inputOf('America/New_York', one)) },
    ];
    const option = chooseTeamWindow({ ...teamOf(members, 'Europe/Rome', week('2026-W10')), weeks })[0]!;
    expect(option.conflicts).toBe(0);
    const romes = option.weeks.map(({ time }) => shown('Europe/Rome', time.start).slice(11));
    expect(new Set(romes).size).toBe(1);
    const newYorks = option.weeks.map(({ time }) => Number(shown('America/New_York', time.start).slice(11, 13)));
    // An hour later by the clock of New York in the three weeks between the two changes.
    expect(newYorks).toEqual([newYorks[0]!, newYorks[0]! + 1, newYorks[0]! + 1, newYorks[0]!]);
  });

  test('a plan of the week of a change, once written, is settled', () => {
    for (const now of ['2026-03-23T00:00Z', '2026-10-19T00:00Z', '2026-02-09T00:00Z'])
      for (const zone of ['Europe/Rome', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
        const settings = { ...defaultCalendarSettings(zone), weeks: 3 };
        const input = weeksOf({ settings, now: utc(now) });
        const again = planWeeks({ ...input, events: written([], planWeeks(input)) });
        expect({ now, zone, ...again.focus }).toMatchObject({ create: [], remove: [] });
      }
  });
});

/** Someone of a team who works these hours. */
const worker = (
  id: string,
  zone: string,
  one: Week,
  days = sameHours([1, 2, 3, 4, 5], hours(9, 18)),
): WindowMember => ({
  id,
  weeks: [inputOf(zone, one, days)],
});
const inputOf = (zone: string, one: Week, days = sameHours([1, 2, 3, 4, 5], hours(9, 18))) => ({
  days: weekDays(one, { ...defaultCalendarSettings(zone, days), lunch: [] }).days,
  busy: [],
  relationship: [],
  current: [],
  pinned: [],
  tombstones: [],
  settings: { ...defaultPlanSettings, grid: 15 },
});
const teamOf = (members: readonly WindowMember[], zone: string, one: Week): TeamWindowInput => ({
  members,
  zone,
  weeks: [one],
  lengthMinutes: 30,
  grid: 15,
});

describe('people and places', () => {
  test('a member across the date line comes on a date of their own', () => {
    // 9 to 18 on Tuesday in Kiritimati, +14, is 8 to 17 on Monday in Pago Pago, -11.
    const w47 = week('2026-W47');
    const members = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => worker(zone, zone, w47));
    const option = chooseTeamWindow(teamOf(members, 'Pacific/Kiritimati', w47))[0]!;
    expect(option.conflicts).toBe(0);
    const { start } = option.weeks[0]!.time;
    const [here, there] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => shown(zone, start).slice(0, 10));
    expect(Date.parse(here!) - Date.parse(there!)).toBe(24 * 3_600_000);
    const hour = Number(shown('Pacific/Pago_Pago', start).slice(11, 13));
    expect(hour >= 9 && hour < 18).toBe(true);
  });

  test('a shift from 22 to 6 belongs to the day on which it starts, limit included', () => {
    const { focus } = plan('Europe/Rome', '2026-11-16T00:00Z', [3], hours(22, 6), { focus: { perDayMinutes: 300 } });
    expect(minutes(focus.create)).toBe(300);
    for (const block of focus.create) {
      expect(block.start).toBeGreaterThanOrEqual(utc('2026-11-18T21:00Z'));
      expect(block.end).toBeLessThanOrEqual(utc('2026-11-19T05:00Z'));
    }
  });

  test('who works round the clock, every day, is still held to the limits of day and week', () => {
    const settings = { perWeekMinutes: 1500, perDayMinutes: 240 };
    const { focus, weeks } = plan('Europe/Rome', '2026-11-16T00:00Z', [0, 1, 2, 3, 4, 5, 6], hours(0, 24), {
      focus: settings,
    });
    expect(minutes(focus.create)).toBe(1500);
    expect(weeks[0]).toMatchObject({ shortfallMinutes: 0 });
    const byDay = Map.groupBy(focus.create, ({ start }) => shown('Europe/Rome', start).slice(0, 10));
    for (const own of byDay.values()) expect(minutes(own)).toBeLessThanOrEqual(240);
  });

  test('without a working day the plan is empty, and says that all of the target is missed', () => {
    const { focus, weeks } = plan('Europe/Rome', '2026-11-16T00:00Z', [], hours(9, 18));
    expect(focus).toEqual({ keep: [], create: [], remove: [] });
    expect(weeks[0]).toMatchObject({ targetMinutes: 900, focusMinutes: 0, shortfallMinutes: 900 });
  });

  test('split hours hold focus on both sides, never across', () => {
    const base = defaultCalendarSettings('Europe/Rome', [[], [hours(15, 19), hours(8, 12)], [], [], [], [], []]);
    const focus = { ...base.focus, minLength: 120, maxLength: 240, perDayMinutes: 480 };
    const settings = { ...base, lunch: [], weeks: 1, focus };
    const { create } = planWeeks(weeksOf({ settings })).focus;
    expect(create).toEqual([
      between('2026-11-16T07:00Z', '2026-11-16T11:00Z'),
      between('2026-11-16T14:00Z', '2026-11-16T18:00Z'),
    ]);
  });

  test('hours that start and end at the same time are refused', () => {
    expect(() => plan('Europe/Rome', '2026-11-16T00:00Z', [1], hours(9, 9))).toThrow(RangeError);
  });

  test('who changes the zone in mid-week keeps what stands outside the new hours, and gets the rest inside them', () => {
    // Rome until Wednesday, New York from then on.
    const before = weeksOf({ settings: { ...defaultCalendarSettings('Europe/Rome'), weeks: 1, lunch: [] } });
    const events = written([], planWeeks(before));
    const now = utc('2026-11-18T12:00Z');
    const settings = { ...defaultCalendarSettings('America/New_York'), weeks: 1, lunch: [] };
    const { focus, fixed } = planWeeks(weeksOf({ events, settings, now }));
    const begun = events.filter(({ time }) => time.start < now);
    expect(begun.length).toBeGreaterThan(0);
    for (const { id } of begun) expect(fixed.map((block) => block.id)).toContain(id);
    expect(focus.remove.every(({ time }) => time.start >= now)).toBe(true);
    for (const { start, end } of focus.create) {
      const clock = [start, end].map((at) => shown('America/New_York', at).slice(11));
      expect(clock[0]! >= '09:00' && clock[1]! <= '18:00').toBe(true);
    }
    const next = written(events, { focus } as ReturnType<typeof planWeeks>);
    expect(planWeeks(weeksOf({ events: next, settings, now })).focus).toMatchObject({ create: [], remove: [] });
  });

  test('the week that is planned is the one of the zone that is worked in, whatever the mailbox’s', () => {
    // Sunday evening in New York is Monday already in Auckland.
    const now = utc('2026-11-15T23:30Z');
    const of = (zone: string) => weeksRange(now, { ...defaultCalendarSettings(zone), weeks: 1 }).start;
    expect(of('Pacific/Auckland')).toBe(utc('2026-11-15T11:00Z'));
    expect(of('America/New_York')).toBe(utc('2026-11-09T05:00Z'));
  });
});

describe('meetings and series', () => {
  test('buffers larger than the time between two meetings leave none of it', () => {
    const events = [
      meeting(between('2026-11-16T08:00Z', '2026-11-16T11:00Z')),
      meeting(between('2026-11-16T12:30Z', '2026-11-16T17:00Z')),
    ];
    const withBuffer = (buffer: number): readonly Interval[] => {
      const base = defaultCalendarSettings('Europe/Rome', sameHours([1], hours(9, 18)));
      return planWeeks(weeksOf({ events, settings: { ...base, lunch: [], weeks: 1, buffer } })).focus.create;
    };
    expect(withBuffer(15)).toEqual([between('2026-11-16T11:15Z', '2026-11-16T12:15Z')]);
    expect(withBuffer(20)).toEqual([]);
    expect(withBuffer(50)).toEqual([]);
  });

  test('an occurrence moved into the week after blocks there, and no longer where it was', () => {
    const one = meeting(between('2026-11-17T08:00Z', '2026-11-17T17:00Z'));
    const moved = { ...one, time: between('2026-11-24T08:00Z', '2026-11-24T17:00Z') };
    const base = defaultCalendarSettings('Europe/Rome', sameHours([2], hours(9, 18)));
    const days = (events: readonly (typeof one)[]): readonly string[] => {
      const { create } = planWeeks(weeksOf({ events, settings: { ...base, weeks: 2 } })).focus;
      return [...new Set(create.map(({ start }) => shown('Europe/Rome', start).slice(0, 10)))];
    };
    expect(days([one])).toEqual(['2026-11-24']);
    expect(days([moved])).toEqual(['2026-11-17']);
  });

  test('a block of ours on the night of the change is kept where it stands', () => {
    const night = between('2026-10-24T23:00Z', '2026-10-25T02:00Z');
    const { focus } = plan('Europe/Rome', '2026-10-19T00:00Z', [0], hours(1, 5), {
      events: [focusBlock('night', night)],
      focus: { perDayMinutes: 180 },
    });
    expect(focus.keep.map(({ time }) => time)).toEqual([night]);
    expect(focus.create.some((block) => overlap(block, night))).toBe(false);
  });
});
