import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { Schedule } from '#domain/calendar/schedule.ts';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import type { WindowMember } from '#domain/calendar/team-window.ts';
import { attendanceOf, localMoments } from '#domain/calendar/window-attendance.ts';
import { windowChoices } from '#domain/calendar/window-choices.ts';
import { timeIn } from '#domain/calendar/weekly-overlap.ts';
import { otherMember, ownMember } from '#domain/calendar/window-members.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { addWeeks, parseWeek } from '#domain/shared/week.ts';

const teamId = '5fb08162-a374-4fc5-90e6-1728394a5b6c';
/** Monday 8 and 15 March 2027; America changes its clocks on the 14th, Europe on the 28th. */
const w10 = parseWeek('2027-W10')!;
const weeks = [w10, addWeeks(w10, 1)];
const at = (iso: string, length: number): Interval => {
  const start = Date.parse(`2027-03-${iso}Z`) / 60_000;
  return { start, end: start + length };
};
/** Tuesdays at 15:00 in Rome, which is 14:00 in UTC until the 28th. */
const tuesday: WeeklyTime = { moment: { weekday: 1, minute: 15 * 60 }, minutes: 30, zone: 'Europe/Rome' };
const team = { teamId, zone: 'Europe/Rome', kept: [] };

type Known = Extract<Schedule, { kind: 'known' }>;
const schedule = (times: readonly Interval[], zone = 'Europe/Rome'): Known => ({
  address: 'ben@example.com',
  kind: 'known',
  busy: times.map((time) => ({ time, showAs: 'busy' })),
  hours: { zone, weekdays: [1, 2, 3, 4, 5], start: 9 * 60, end: 18 * 60 },
});
const member = (id: string, times: readonly Interval[] = [], zone?: string): WindowMember =>
  otherMember(id, schedule(times, zone), weeks, team);
const teamOf = (...members: readonly WindowMember[]) => ({ members, zone: 'Europe/Rome', weeks });

/** Everything of both weeks but the given days of the week, 0 = Monday. */
const allBut = (...days: readonly number[]): readonly Interval[] =>
  [8, 15].flatMap((monday) =>
    [0, 1, 2, 3, 4]
      .filter((day) => !days.includes(day))
      .map((day) => at(`${String(monday + day).padStart(2, '0')}T00:00`, 1440)),
  );

const event = (time: Interval, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: `event ${time.start}`,
  etag: '',
  subject: 'Meeting',
  time,
  allDay: false,
  showAs: 'busy',
  cancelled: false,
  declined: false,
  others: ['ben@example.com', 'cleo@example.com'],
  mark: undefined,
  written: undefined,
  ...more,
});
const own = (events: readonly CalendarEvent[], elsewhere: readonly WeeklyTime[] = []): WindowMember =>
  ownMember(
    'ana',
    {
      events,
      settings: defaultCalendarSettings('Europe/Rome'),
      tombstones: [],
      now: at('01T08:00', 0).start,
      ownAddress: 'ana@example.com',
    },
    weeks,
    team,
    elsewhere,
  );
const best = (members: readonly WindowMember[], adopted?: WeeklyTime) => windowChoices(teamOf(...members), 30, adopted);
const isFreeAt = (one: WindowMember, weekly: WeeklyTime): boolean =>
  best([one], weekly).adopted?.weeks.every(({ busy }) => busy.length === 0) === true;

describe('the times put before a team', () => {
  test('are three, each on another day where there is one', () => {
    const { options } = best([member('ben'), member('cleo', [], 'Europe/London')]);
    expect(options).toHaveLength(3);
    expect(new Set(options.map(({ slot }) => slot.weekday)).size).toBe(3);
  });

  test('lie two hours or more apart where one day alone is open', () => {
    const { options } = best([member('ben', allBut(2))]);
    expect(options.map(({ slot }) => slot.weekday)).toEqual([2, 2, 2]);
    const minutes = options.map(({ slot }) => slot.minute).sort((a, b) => a - b);
    expect(minutes[1]! - minutes[0]!).toBeGreaterThanOrEqual(120);
    expect(minutes[2]! - minutes[1]!).toBeGreaterThanOrEqual(120);
  });

  test('are those that the fewest cannot make, where nobody can make all', () => {
    const { options } = best([member('ben', allBut(0)), member('cleo', allBut(1)), member('dan', allBut(1))]);
    expect(options.length).toBeGreaterThan(0);
    for (const { slot, conflicts, weeks: own } of options) {
      expect(slot.weekday).toBe(1);
      expect(conflicts).toBe(2);
      expect(own.map(({ busy }) => busy)).toEqual([['ben'], ['ben']]);
    }
  });

  test('are held against what the team has: better only where someone more could come each week', () => {
    const ben = member('ben', [at('09T13:30', 60), at('16T13:30', 60)]);
    const once = member('ben', [at('09T13:30', 60)]);
    expect(best([ben, member('cleo')], tuesday)).toMatchObject({ adopted: { conflicts: 2 }, isBetter: true });
    expect(best([once, member('cleo')], tuesday)).toMatchObject({ adopted: { conflicts: 1 }, isBetter: false });
  });

  test('begin with what the team has, so that everyone can be seen in it, unless another one is worth the move', () => {
    const once = member('ben', [at('09T13:30', 60)]);
    const kept = best([once, member('cleo')], tuesday);
    expect(kept.options).toHaveLength(4);
    expect(kept.options[0]?.slot).toEqual(tuesday.moment);
    expect(kept.suggested).toBe(kept.options[0]);
    const ben = member('ben', [at('09T13:30', 60), at('16T13:30', 60)]);
    const better = best([ben, member('cleo')], tuesday);
    expect(better.options[0]?.slot).toEqual(tuesday.moment);
    expect(better.suggested).toBe(better.options[1]);
    expect(best([once, member('cleo')]).suggested?.conflicts).toBe(0);
  });

  test('hold what the team has once, where that is the best as well', () => {
    const { options, suggested } = best([member('ben', allBut(1)), member('cleo', allBut(1))], tuesday);
    expect(options.filter(({ slot }) => slot.weekday === 1 && slot.minute === 900)).toHaveLength(1);
    expect(suggested?.slot).toEqual(tuesday.moment);
  });

  test('of another length than the team’s window are not held against it', () => {
    const ben = member('ben', [at('09T13:30', 60), at('16T13:30', 60)]);
    expect(windowChoices(teamOf(ben, member('cleo')), 60, tuesday).isBetter).toBe(false);
  });
});

describe('oneself in the team', () => {
  test('is not free in a meeting', () => {
    expect(isFreeAt(own([event(at('09T14:00', 30))]), tuesday)).toBe(false);
    expect(isFreeAt(own([]), tuesday)).toBe(true);
  });

  test('is free at the team’s own window, though it is in one’s calendar', () => {
    const time = at('09T14:00', 30);
    const mark = { mark: 'field-window', written: time, others: [] } as const;
    expect(isFreeAt(own([event(time, { ...mark, team: { teamId, zone: 'Europe/Rome' } })]), tuesday)).toBe(true);
    expect(isFreeAt(own([event(time, mark)]), tuesday)).toBe(false);
  });

  test('is not free in the window of another team, in the calendar or not', () => {
    expect(isFreeAt(own([], [{ ...tuesday, minutes: 15 }]), tuesday)).toBe(false);
    expect(isFreeAt(own([], [{ ...tuesday, moment: { weekday: 1, minute: 16 * 60 } }]), tuesday)).toBe(true);
  });

  test('is free where focus may still move', () => {
    const time = at('09T14:00', 60);
    expect(isFreeAt(own([event(time, { mark: 'focus', written: time, others: [] })]), tuesday)).toBe(true);
  });
});

describe('somebody else in the team', () => {
  const keeping = { ...team, kept: [tuesday] };
  const ben = (...times: readonly Interval[]): WindowMember => otherMember('ben', schedule(times), weeks, keeping);

  test('is not taken by the team’s window itself', () => {
    expect(isFreeAt(ben(at('09T14:00', 30), at('16T14:00', 30)), tuesday)).toBe(true);
  });

  test('is not taken by the window that the team has moved, and that they have not moved along yet', () => {
    const shorter = { ...tuesday, minutes: 15 };
    const behind = (...kept: readonly WeeklyTime[]): WindowMember =>
      otherMember('ben', schedule([at('09T14:00', 30)]), weeks, { ...team, kept });
    expect(isFreeAt(behind(shorter, tuesday), shorter)).toBe(true);
    expect(isFreeAt(behind(shorter), shorter)).toBe(false);
  });

  test('is taken by a second thing at that very time, and by anything longer', () => {
    expect(isFreeAt(ben(at('09T14:00', 30), at('09T14:00', 30)), tuesday)).toBe(false);
    expect(isFreeAt(ben(at('09T14:00', 45)), tuesday)).toBe(false);
  });

  test('of whom no calendar is shown, or none was answered for, is unknown', () => {
    expect(otherMember('ben', { address: 'ben@example.com', kind: 'unknown' }, weeks, team).weeks).toBeUndefined();
    expect(otherMember('ben', undefined, weeks, team).weeks).toBeUndefined();
  });
});

describe('who can come', () => {
  const optionFor = (one: WindowMember) => best([one, member('cleo')], tuesday).adopted!;

  test('is told with the weeks in which one has something else', () => {
    const ben = member('ben', [at('16T14:00', 30)]);
    expect(attendanceOf(optionFor(ben), ben)).toEqual({
      kind: 'known',
      busy: [at('16T14:00', 30)],
      off: [],
      away: [],
    });
  });

  test('tells time that one does not work from time that is taken', () => {
    // 15:00 in Rome is seven in the morning in Los Angeles: six until America has changed its clocks.
    const ben = member('ben', [], 'America/Los_Angeles');
    expect(attendanceOf(optionFor(ben), ben)).toMatchObject({
      busy: [],
      off: [at('09T14:00', 30), at('16T14:00', 30)],
    });
  });

  test('leaves out whoever is away for the whole week', () => {
    const ben = member('ben', [at('14T00:00', 8 * 1440)]);
    expect(attendanceOf(optionFor(ben), ben)).toMatchObject({ busy: [], off: [], away: [at('16T14:00', 30)] });
  });

  test('says of an unknown calendar that it is unknown', () => {
    const ben: WindowMember = { id: 'ben', weeks: undefined };
    expect(attendanceOf(optionFor(ben), ben)).toEqual({ kind: 'unknown' });
  });
});

describe('a window on somebody’s own clock', () => {
  const times = [0, 1, 2, 3].map((later) => timeIn(addWeeks(w10, later), tuesday));

  test('moves where their clock changes on another day than the team’s', () => {
    // Six hours from Rome, five between the two changes, and six again.
    expect(localMoments(times, 'America/New_York')).toEqual([
      { from: '2027-03-09', weekday: 1, minute: 9 * 60 },
      { from: '2027-03-16', weekday: 1, minute: 10 * 60 },
      { from: '2027-03-30', weekday: 1, minute: 9 * 60 },
    ]);
  });

  test('stays where both change together', () => {
    expect(localMoments(times, 'Europe/London')).toEqual([{ from: '2027-03-09', weekday: 1, minute: 14 * 60 }]);
  });

  test('is on another day on the other side of the world', () => {
    expect(localMoments(times, 'Pacific/Auckland')).toEqual([
      { from: '2027-03-10', weekday: 2, minute: 3 * 60 },
      { from: '2027-03-31', weekday: 2, minute: 2 * 60 },
    ]);
  });
});
