import { describe, expect, test } from '@jest/globals';
import { scheduleWeeks, weekAround } from '#domain/calendar/schedule-weeks.ts';
import type { BusyTime, Schedule } from '#domain/calendar/schedule.ts';
import { suggestMoves } from '#domain/calendar/suggest-moves.ts';
import { chooseTeamWindow } from '#domain/calendar/team-window.ts';
import { minutesInside, totalMinutes, union } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';

const week = (name: string): Week => parseWeek(name)!;
const w47 = week('2026-W47');

const span = (from: string, until: string): Interval => ({
  start: Date.parse(from) / 60_000,
  end: Date.parse(until) / 60_000,
});
const busy = (from: string, until: string, showAs: BusyTime['showAs'] = 'busy'): BusyTime => ({
  time: span(from, until),
  showAs,
});

type Known = Extract<Schedule, { kind: 'known' }>;
const nineToFive = { weekdays: [1, 2, 3, 4, 5], start: 9 * 60, end: 17 * 60 };
const known = (zone: string, times: readonly BusyTime[] = [], given: Partial<Known> = {}): Known => ({
  address: 'ben@contoso.example',
  kind: 'known',
  busy: times,
  hours: { zone, ...nineToFive },
  ...given,
});
const unknown: Schedule = { address: 'cleo@contoso.example', kind: 'unknown' };

const workingOf = ({ days }: PlanInput): readonly Interval[] => days.flatMap(({ working }) => working);
const only = (schedule: Schedule, one: Week = w47): PlanInput => scheduleWeeks(schedule, [one], 'Europe/Rome')![0]!;

describe('the weeks of somebody else', () => {
  test('are unknown where their calendar is, and never free', () => {
    expect(scheduleWeeks(unknown, [w47], 'Europe/Rome')).toBeUndefined();
  });

  test('have the hours of their mailbox on their own clock', () => {
    expect(workingOf(only(known('America/New_York')))[0]).toEqual(span('2026-11-16T14:00Z', '2026-11-16T22:00Z'));
  });

  test('keep those hours when their clocks change, on the day on which theirs do', () => {
    const weeks = ['2027-W10', '2027-W11', '2027-W12', '2027-W13'].map(week);
    const mondays = (zone: string): readonly string[] =>
      scheduleWeeks(known(zone), weeks, 'Europe/Rome')!.map((input) =>
        new Date(workingOf(input)[0]!.start * 60_000).toISOString().slice(0, 16),
      );
    expect(mondays('America/New_York')).toEqual([
      '2027-03-08T14:00',
      '2027-03-15T13:00',
      '2027-03-22T13:00',
      '2027-03-29T13:00',
    ]);
    expect(mondays('Europe/Rome')).toEqual([
      '2027-03-08T08:00',
      '2027-03-15T08:00',
      '2027-03-22T08:00',
      '2027-03-29T07:00',
    ]);
  });

  test('of a night shift belong to the days on which it starts', () => {
    const night = known('Europe/Rome', [], {
      hours: { zone: 'Europe/Rome', weekdays: [5], start: 22 * 60, end: 6 * 60 },
    });
    expect(workingOf(only(night))).toEqual([span('2026-11-20T21:00Z', '2026-11-21T05:00Z')]);
  });

  test('of a member across the date line are those of their own Monday', () => {
    expect(workingOf(only(known('Pacific/Kiritimati')))[0]).toEqual(span('2026-11-15T19:00Z', '2026-11-16T03:00Z'));
  });

  test('have the usual hours on the team’s clock where the mailbox tells none, and their busy times all the same', () => {
    const times = [busy('2026-11-16T09:00Z', '2026-11-16T10:00Z')];
    const input = only(known('Europe/Rome', times, { hours: undefined }));
    expect(workingOf(input)[0]).toEqual(span('2026-11-16T08:00Z', '2026-11-16T17:00Z'));
    expect(input.busy).toEqual([times[0]!.time]);
  });

  test.each<[BusyTime['showAs'], boolean]>([
    ['free', false],
    ['tentative', true],
    ['busy', true],
    ['oof', true],
    ['workingElsewhere', false],
    ['unknown', true],
  ])('with a time shown as %s: taken %p', (showAs, isTaken) => {
    const time = busy('2026-11-16T09:00Z', '2026-11-16T10:00Z', showAs);
    expect(only(known('Europe/Rome', [time])).busy).toEqual(isTaken ? [time.time] : []);
  });

  test('keep their lunch free', () => {
    const { days } = only(known('Europe/Rome'));
    expect(days[0]?.lunch).toEqual([span('2026-11-16T11:30Z', '2026-11-16T12:30Z')]);
  });

  test('make a window for a team: away in one week, unknown in all, free in none by mistake', () => {
    const weeks = [w47, week('2026-W48')];
    const away = [busy('2026-11-15T23:00Z', '2026-11-22T23:00Z', 'oof')];
    const members = [known('Europe/Rome', away), unknown].map((one) => ({
      id: one.address,
      weeks: scheduleWeeks(one, weeks, 'Europe/Rome'),
    }));
    const [best] = chooseTeamWindow({ members, zone: 'Europe/Rome', weeks, lengthMinutes: 30, grid: 30 });
    expect(best).toMatchObject({ unknown: ['cleo@contoso.example'], conflicts: 0 });
    expect(best?.weeks.map((one) => one.away)).toEqual([['ben@contoso.example'], []]);
    const working = union(workingOf(members[0]!.weeks![1]!));
    expect(minutesInside(best!.weeks[1]!.time, working)).toBe(30);
  });
});

describe('the week around a 1-1', () => {
  const oneToOne = span('2026-11-17T09:00Z', '2026-11-17T10:00Z');
  const own = busy('2026-11-17T09:00Z', '2026-11-17T10:00Z');

  test('has the 1-1 among its relationship time and everything else as busy', () => {
    const other = busy('2026-11-17T12:30Z', '2026-11-17T13:00Z');
    expect(weekAround(known('Europe/Rome', [own, other]), oneToOne, 'Europe/Rome')).toMatchObject({
      busy: [other.time],
      relationship: [oneToOne],
    });
  });

  test('keeps a second thing at the very same time', () => {
    expect(weekAround(known('Europe/Rome', [own, { ...own }]), oneToOne, 'Europe/Rome')?.busy).toEqual([oneToOne]);
  });

  test.each<[string, Schedule]>([
    ['is unknown', unknown],
    ['does not show it', known('Europe/Rome')],
    ['shows it as free', known('Europe/Rome', [{ ...own, showAs: 'free' }])],
    ['shows it merged with what comes next', known('Europe/Rome', [busy('2026-11-17T09:00Z', '2026-11-17T11:00Z')])],
  ])('is not known where their calendar %s', (_, schedule) => {
    expect(weekAround(schedule, oneToOne, 'Europe/Rome')).toBeUndefined();
  });

  test('is the week on their clock', () => {
    const late = span('2026-11-22T20:00Z', '2026-11-22T21:00Z');
    const there = weekAround(known('Pacific/Auckland', [{ time: late, showAs: 'busy' }]), late, 'Europe/Rome')!;
    expect(minutesInside(late, union(workingOf(there)))).toBe(60);
    expect(totalMinutes(workingOf(there))).toBe(5 * 8 * 60);
  });

  test('lets a move be suggested that gives both more, and none where the other is unknown', () => {
    const day = (from: string, until: string): BusyTime => busy(`2026-11-17T${from}Z`, `2026-11-17T${until}Z`);
    const rest = ['16', '18', '19', '20'].map((one) => busy(`2026-11-${one}T00:00Z`, `2026-11-${one}T23:00Z`));
    // Open on Tuesday from 10:00 to 12:30 in Rome, the 1-1 in the middle of it: 45 minutes on each side are too few.
    const middle = span('2026-11-17T09:45Z', '2026-11-17T10:45Z');
    const calendar = known('Europe/Rome', [
      ...rest,
      day('08:00', '09:00'),
      { time: middle, showAs: 'busy' },
      day('11:30', '17:00'),
    ]);
    const mine = weekAround(calendar, middle, 'Europe/Rome')!;
    const moves = (theirs: PlanInput | undefined) => suggestMoves([{ id: 'one', time: middle, mine, theirs }]);
    expect(moves(weekAround(calendar, middle, 'Europe/Rome'))[0]).toMatchObject({ mine: 90, theirs: 90 });
    expect(moves(weekAround(unknown, middle, 'Europe/Rome'))).toEqual([]);
  });
});
