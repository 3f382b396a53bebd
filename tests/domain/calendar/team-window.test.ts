import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { chooseTeamWindow, isWorthMoving, priceTeamWindow } from '#domain/calendar/team-window.ts';
import type { TeamWindowInput, WindowMember, WindowOption } from '#domain/calendar/team-window.ts';
import { weekDays } from '#domain/calendar/week-input.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { planFocus } from '#domain/planner/plan-focus.ts';
import { defaultPlanSettings } from '#domain/planner/plan-settings.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { overlap } from './sample-week.ts';

const week = (name: string): Week => parseWeek(name)!;
const at = (iso: string, length: number): Interval => {
  const start = Date.parse(iso) / 60_000;
  return { start, end: start + length };
};

/** Someone who works from nine to six, lunch from half past twelve, in a zone; `busy` by week. */
const member = (
  id: string,
  zone: string,
  weeks: readonly Week[],
  busy: readonly (readonly Interval[])[] = [],
  given: Partial<PlanInput> = {},
): WindowMember => ({
  id,
  weeks: weeks.map((one, index) => ({
    days: weekDays(one, defaultCalendarSettings(zone)).days,
    busy: busy[index] ?? [],
    relationship: [],
    current: [],
    pinned: [],
    tombstones: [],
    settings: { ...defaultPlanSettings, grid: 15 },
    ...given,
  })),
});
const teamOf = (members: readonly WindowMember[], weeks: readonly Week[]): TeamWindowInput => ({
  members,
  zone: 'Europe/Rome',
  weeks,
  lengthMinutes: 30,
  grid: 15,
});
const best = (input: TeamWindowInput): WindowOption => chooseTeamWindow(input)[0]!;

const w47 = week('2026-W47');
const w48 = week('2026-W48');

describe('a team’s window', () => {
  test('is at a time that everyone has free, in every week looked at', () => {
    const weeks = [w47, w48];
    // In W47 only Thursday is open to Ada, in W48 only Thursday afternoon to Ben.
    const daysOff = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-20'].map((day) => at(`${day}T00:00Z`, 1380));
    const mornings = [
      at('2026-11-26T00:00Z', 750),
      ...['23', '24', '25', '27'].map((day) => at(`2026-11-${day}T00:00Z`, 1380)),
    ];
    const option = best(
      teamOf(
        [member('ada', 'Europe/Rome', weeks, [daysOff]), member('ben', 'Europe/Rome', weeks, [[], mornings])],
        weeks,
      ),
    );
    expect(option.conflicts).toBe(0);
    expect(option.slot.weekday).toBe(3);
    // Ben’s morning lasts until 13:30 in Rome, when his lunch ends as well.
    expect(option.slot.minute).toBeGreaterThanOrEqual(13 * 60 + 30);
  });

  test('of one member alone is any free time of theirs', () => {
    const option = best(teamOf([member('ada', 'Europe/Rome', [w47])], [w47]));
    expect(option).toMatchObject({ conflicts: 0, unknown: [] });
  });

  test('that nobody could make has the fewest conflicts, named', () => {
    const monday = member('ada', 'Europe/Rome', [w47], [[at('2026-11-17T00:00Z', 4 * 1440)]]);
    const tuesday = ['ben', 'cleo'].map((id) =>
      member(id, 'Europe/Rome', [w47], [[at('2026-11-16T00:00Z', 1380), at('2026-11-18T00:00Z', 3 * 1440)]]),
    );
    const option = best(teamOf([monday, ...tuesday], [w47]));
    expect(option.slot.weekday).toBe(1);
    expect(option.weeks[0]?.busy).toEqual(['ada']);
    expect(option.conflicts).toBe(1);
  });

  test('takes a calendar that may not be read for unknown, never for free', () => {
    const option = best(teamOf([member('ada', 'Europe/Rome', [w47]), { id: 'ben', weeks: undefined }], [w47]));
    expect(option.unknown).toEqual(['ben']);
    expect(option.conflicts).toBe(0);
  });

  test('is skipped in a week in which a member is away, and kept in the others', () => {
    const weeks = [w47, w48];
    const away = member('ben', 'Europe/Rome', weeks, [[at('2026-11-15T22:00Z', 8 * 1440)]]);
    const option = best(teamOf([member('ada', 'Europe/Rome', weeks), away], weeks));
    expect(option.conflicts).toBe(0);
    expect(option.weeks.map((one) => one.away)).toEqual([['ben'], []]);
  });

  test('avoids the window of another team of the same person', () => {
    const other = at('2026-11-16T08:00Z', 30);
    const rest = [at('2026-11-16T08:30Z', 4 * 1440 + 540)];
    const free = member('ada', 'Europe/Rome', [w47], [rest]);
    expect(best(teamOf([free], [w47])).weeks[0]?.time).toEqual(other);
    const taken = member('ada', 'Europe/Rome', [w47], [rest], { relationship: [other] });
    expect(chooseTeamWindow(teamOf([taken], [w47])).every(({ conflicts }) => conflicts > 0)).toBe(true);
  });

  test('for someone who leads one team and is a report in another lies beside both windows', () => {
    const own = at('2026-11-18T09:00Z', 30);
    const lead = member('lead', 'Europe/Rome', [w47], [], { relationship: [own] });
    for (const option of chooseTeamWindow(teamOf([lead, member('ada', 'Europe/Rome', [w47])], [w47])))
      expect(overlap(option.weeks[0]!.time, own)).toBe(false);
  });

  test('leaves everyone together the most focus of all the times without a conflict', () => {
    const busy = [at('2026-11-16T10:00Z', 60), at('2026-11-17T13:00Z', 120), at('2026-11-19T09:00Z', 180)];
    const members = [
      member('ada', 'Europe/Rome', [w47], [busy]),
      member('ben', 'Europe/London', [w47], [[at('2026-11-18T11:00Z', 90)]]),
    ];
    const input = teamOf(members, [w47]);
    const focus = (time: Interval): number =>
      members.reduce((sum, { weeks }) => {
        const [one] = weeks!;
        return sum + planFocus({ ...one!, relationship: [...one!.relationship, time] }).score;
      }, 0);
    const options = chooseTeamWindow(input);
    expect(options.length).toBeGreaterThan(20);
    expect(focus(options[0]!.weeks[0]!.time)).toBe(Math.max(...options.map(({ weeks }) => focus(weeks[0]!.time))));
  });

  test('of five people in three zones keeps its hour on the team’s clock across the change to winter time', () => {
    // Europe leaves summer time on 25 October 2026, America on 1 November; between them New York is five hours from Rome.
    const weeks = ['2026-W43', '2026-W44', '2026-W45'].map(week);
    const members = [
      member('ada', 'Europe/Rome', weeks),
      member('ben', 'Europe/Rome', weeks),
      member('cleo', 'America/New_York', weeks),
      member('dan', 'America/New_York', weeks),
      member('eva', 'Africa/Johannesburg', weeks),
    ];
    const option = best(teamOf(members, weeks));
    expect(option.conflicts).toBe(0);
    const shown = option.weeks.map(({ time }) =>
      new Date(time.start * 60_000).toLocaleTimeString('en-GB', {
        timeZone: 'Europe/Rome',
        hour: '2-digit',
        minute: '2-digit',
      }),
    );
    expect(new Set(shown).size).toBe(1);
    for (const { time } of option.weeks)
      for (const zone of ['Europe/Rome', 'America/New_York', 'Africa/Johannesburg']) {
        const hour = Number(
          new Date(time.start * 60_000).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit' }).slice(0, 2),
        );
        expect(hour).toBeGreaterThanOrEqual(9);
        expect(hour).toBeLessThan(18);
      }
  });

  test('equals what is found by asking every member about every time', () => {
    const members = [
      member('ada', 'Europe/Rome', [w47], [[at('2026-11-16T08:07Z', 200), at('2026-11-17T10:20Z', 95)]]),
      member('ben', 'Asia/Kathmandu', [w47], [[at('2026-11-18T05:00Z', 45)]]),
      member('cleo', 'America/New_York', [w47]),
    ];
    const input = teamOf(members, [w47]);
    const cannot = ({ weeks }: WindowMember, time: Interval): boolean => {
      const [one] = weeks!;
      const minutes = Array.from({ length: time.end - time.start }, (_, index) => time.start + index);
      const inside = (parts: readonly Interval[], minute: number): boolean =>
        parts.some((part) => part.start <= minute && minute < part.end);
      return minutes.some(
        (minute) =>
          inside(one!.busy, minute) ||
          one!.days.every(({ working, lunch }) => !inside(working, minute) || inside(lunch, minute)),
      );
    };
    const counted = Array.from(
      { length: (7 * 1440) / 15 - 1 },
      (_, index) => at('2026-11-15T23:00Z', 30).start + index * 15,
    )
      .map((start) => ({ start, end: start + 30 }))
      .map((time) => members.filter((one) => cannot(one, time)).length);
    expect(best(input).conflicts).toBe(Math.min(...counted));
  });
});

describe('a window that stands', () => {
  const priced = (conflicts: number): WindowOption => ({
    slot: { weekday: 0, minute: 600 },
    weeks: [w47, w48].map((one) => ({ week: one, time: at('2026-11-16T09:00Z', 30), busy: [], away: [] })),
    unknown: [],
    conflicts,
    focus: 0,
  });

  test('is kept when someone joins or leaves, unless a move lets one more come each week', () => {
    expect(isWorthMoving(priced(2), priced(1))).toBe(false);
    expect(isWorthMoving(priced(2), priced(0))).toBe(true);
    expect(isWorthMoving(priced(0), priced(0))).toBe(false);
  });

  test('is priced as any other time is', () => {
    const input = teamOf([member('ada', 'Europe/Rome', [w47])], [w47]);
    const option = best(input);
    expect(priceTeamWindow(input, option.slot)).toEqual(option);
    expect(priceTeamWindow(input, { weekday: 0, minute: 7 })).toBeUndefined();
  });
});

test.each([0, -15, 7.5])('a length or grid of %d is refused', (value) => {
  const input = teamOf([member('ada', 'Europe/Rome', [w47])], [w47]);
  expect(() => chooseTeamWindow({ ...input, lengthMinutes: value })).toThrow(RangeError);
  expect(() => chooseTeamWindow({ ...input, grid: value })).toThrow(RangeError);
});
