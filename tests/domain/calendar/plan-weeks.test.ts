import { describe, expect, test } from '@jest/globals';
import { planWeeks, weeksRange } from '#domain/calendar/plan-weeks.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { focusBlock, meeting, minutes, monday, on, oneToOne, overlap, rome, weeksOf, written } from './sample-week.ts';

const withFocus = (focus: Partial<CalendarSettings['focus']>): CalendarSettings => ({
  ...rome,
  focus: { ...rome.focus, ...focus },
});
const idsOf = (blocks: readonly { readonly id: string }[]): readonly string[] => blocks.map(({ id }) => id);

describe('the weeks planned', () => {
  test('begin with the Monday of now in the person’s zone and end after as many weeks as asked for', () => {
    expect(weeksRange(on(3, 10, 11).start, { ...rome, weeks: 2 })).toEqual({ start: monday, end: monday + 14 * 1440 });
    expect(weeksRange(monday - 1, rome)).toEqual({ start: monday - 7 * 1440, end: monday });
  });

  test('hold the clock change of the year: the week of 25 October 2026 has an hour more', () => {
    const friday = Date.parse('2026-10-23T10:00Z') / 60_000;
    const { start, end } = weeksRange(friday, rome);
    expect(end - start).toBe(7 * 1440 + 60);
  });

  test('each have their own target and limit', () => {
    const plan = planWeeks(weeksOf({ settings: { ...withFocus({ perWeekMinutes: 600 }), weeks: 12 } }));
    expect(plan.weeks).toHaveLength(12);
    expect(plan.weeks.map(({ focusMinutes }) => focusMinutes)).toEqual(Array<number>(12).fill(600));
    expect(plan.weeks[0]?.week).toBe('2026-W47');
    expect(plan.weeks[11]?.week).toBe('2027-W05');
  });

  test('keep blocks of up to four hours where the person wants them', () => {
    const settings = { ...withFocus({ minLength: 240, maxLength: 240 }), lunch: [] };
    const { create } = planWeeks(weeksOf({ settings })).focus;
    expect(create.map(({ start, end }) => end - start)).toEqual([240, 240, 240]);
  });

  test('say by how much they miss the target, and how much lies beside relationship time', () => {
    const events = [0, 1, 2, 3].map((day) => meeting(on(day, 9, 18)));
    const plan = planWeeks(weeksOf({ events: [...events, oneToOne(on(4, 10, 11))], settings: { ...rome, lunch: [] } }));
    expect(plan.weeks[0]).toMatchObject({ targetMinutes: 900, focusMinutes: 240, shortfallMinutes: 660 });
    expect(plan.weeks[0]?.besideMinutes).toBe(240);
  });

  test('take a zone that differs from the mailbox’s as the one the hours are meant in', () => {
    const settings = { ...rome, zone: 'America/New_York' };
    const { create } = planWeeks(weeksOf({ settings, now: monday + 12 * 60 })).focus;
    // 9 in New York is 14:00 UTC, 15:00 in Rome.
    expect(create.every(({ start }) => (start - monday) % 1440 >= 15 * 60)).toBe(true);
  });
});

describe('absence', () => {
  const oof = (from: string, until: string) =>
    meeting(
      { start: Date.parse(`${from}T00:00Z`) / 60_000, end: Date.parse(`${until}T00:00Z`) / 60_000 },
      { allDay: true, showAs: 'oof', others: [] },
    );

  test('of two days in five lowers the target to three fifths', () => {
    const plan = planWeeks(weeksOf({ events: [oof('2026-11-16', '2026-11-18')] }));
    expect(plan.weeks[0]).toMatchObject({ targetMinutes: 540, focusMinutes: 540, shortfallMinutes: 0 });
  });

  test('of several weeks pro-rates each: nothing is missed in a week away', () => {
    const events = [oof('2026-11-19', '2026-12-02')];
    const plan = planWeeks(weeksOf({ events, settings: { ...rome, weeks: 3 } }));
    expect(plan.weeks.map(({ targetMinutes }) => targetMinutes)).toEqual([540, 0, 540]);
    expect(plan.weeks.map(({ shortfallMinutes }) => shortfallMinutes)).toEqual([0, 0, 0]);
  });

  test('does not leak into the days around', () => {
    const plan = planWeeks(weeksOf({ events: [oof('2026-11-14', '2026-11-16'), oof('2026-11-21', '2026-11-23')] }));
    expect(plan.weeks[0]?.targetMinutes).toBe(900);
  });

  test('that was declined or cancelled is none', () => {
    const events = [{ ...oof('2026-11-16', '2026-11-21'), cancelled: true }];
    expect(planWeeks(weeksOf({ events })).weeks[0]?.targetMinutes).toBe(900);
  });
});

describe('our own blocks', () => {
  test('written once are kept, and nothing is written again', () => {
    const input = weeksOf({
      events: [meeting(on(0, 9, 11)), oneToOne(on(2, 15, 16))],
      settings: { ...rome, weeks: 2 },
    });
    const again = planWeeks({ ...input, events: written(input.events, planWeeks(input)) });
    expect(again.focus).toMatchObject({ create: [], remove: [] });
    expect(minutes(again.focus.keep.map(({ time }) => time))).toBe(1800);
  });

  test('moved by the person stay where they are and count towards the week', () => {
    const moved = focusBlock('moved', on(1, 16, 17), { written: on(1, 9, 10) });
    const plan = planWeeks(weeksOf({ events: [moved], settings: withFocus({ perWeekMinutes: 60 }) }));
    expect(idsOf(plan.focus.keep)).toEqual(['moved']);
    expect(idsOf(plan.fixed)).toEqual(['moved']);
    expect(plan.focus).toMatchObject({ create: [], remove: [] });
  });

  test('lengthened past the longest block are kept', () => {
    const long = focusBlock('long', on(1, 9, 14), { written: on(1, 9, 12) });
    const plan = planWeeks(weeksOf({ events: [long] }));
    expect(idsOf(plan.focus.keep)).toContain('long');
    expect(plan.focus.remove).toEqual([]);
  });

  test('renamed are still ours, a copy without our mark is busy time', () => {
    const ours = focusBlock('ours', on(1, 9, 12), { subject: 'Deep work' });
    const settings = withFocus({ perWeekMinutes: 180 });
    expect(planWeeks(weeksOf({ events: [ours], settings })).focus).toMatchObject({ create: [], remove: [] });
    const copy = meeting(on(1, 9, 12), { others: [] });
    const { create } = planWeeks(weeksOf({ events: [copy] })).focus;
    expect(create.some((block) => overlap(block, on(1, 9, 12)))).toBe(false);
  });

  test('in progress, past, or within the freeze stay', () => {
    const events = [
      focusBlock('past', on(0, 9, 10)),
      focusBlock('begun', on(1, 9, 11)),
      focusBlock('soon', on(1, 14, 15)),
      focusBlock('later', on(1, 17, 18)),
    ];
    const settings = { ...withFocus({ perWeekMinutes: 0 }), freeze: 300 };
    const plan = planWeeks(weeksOf({ events, settings, now: on(1, 10, 11).start }));
    expect(idsOf(plan.focus.keep)).toEqual(['past', 'begun', 'soon']);
    expect(idsOf(plan.focus.remove)).toEqual(['later']);
  });

  test('are not proposed within the freeze either', () => {
    const settings = { ...rome, freeze: 24 * 60 };
    const { create } = planWeeks(weeksOf({ settings, now: on(1, 9, 10).start })).focus;
    expect(create.every(({ start }) => start >= on(2, 9, 10).start)).toBe(true);
  });

  test('that a meeting lands on change alone', () => {
    const input = weeksOf({ settings: { ...rome, weeks: 2 } });
    const events = written([], planWeeks(input));
    const hit = events[4]!;
    const plan = planWeeks({ ...input, events: [...events, meeting({ ...hit.time, end: hit.time.start + 30 })] });
    expect(idsOf(plan.focus.remove)).toEqual([hit.id]);
    expect(plan.focus.keep).toHaveLength(events.length - 1);
  });

  test('deleted by the person do not come back', () => {
    const input = weeksOf({ settings: withFocus({ perWeekMinutes: 120 }) });
    const [first] = planWeeks(input).focus.create;
    const again = planWeeks({ ...input, tombstones: [first!] });
    expect(again.focus.create.some(({ start, end }) => start === first!.start && end === first!.end)).toBe(false);
    expect(minutes(again.focus.create)).toBe(120);
  });

  test('of a night shift over the end of the week belong to the week in which the shift began', () => {
    const nights = { ...rome, hours: sameHours([0], { start: 22 * 60, end: 6 * 60 }), lunch: [], weeks: 2 };
    const night = on(6, 23, 26);
    const plan = planWeeks(weeksOf({ events: [focusBlock('night', night)], settings: nights }));
    expect(idsOf(plan.focus.keep)).toEqual(['night']);
    expect(plan.weeks.map(({ focusMinutes }) => focusMinutes)).toEqual([240, 240]);
  });

  test.each(['free', 'tentative', 'workingElsewhere'] as const)(
    'that the person shows as %s stay, and are not written a second time',
    (showAs) => {
      const input = weeksOf({ settings: { ...rome, tentative: 'leaves-free' } });
      const [first, ...rest] = written([], planWeeks(input));
      const plan = planWeeks({ ...input, events: [{ ...first!, showAs }, ...rest] });
      expect(plan.focus).toMatchObject({ create: [], remove: [] });
      expect(idsOf(plan.fixed)).toEqual([first!.id]);
    },
  );

  test('to which the person has invited somebody stay: nobody is sent a cancellation', () => {
    const events = [focusBlock('shared', on(1, 9, 12), { others: ['ben@contoso.example'] })];
    const plan = planWeeks(weeksOf({ events, settings: withFocus({ perWeekMinutes: 0 }) }));
    expect(plan.focus.remove).toEqual([]);
    expect(idsOf(plan.fixed)).toEqual(['shared']);
  });

  test('outside working hours stay and count', () => {
    const evening = focusBlock('evening', on(1, 20, 21));
    const plan = planWeeks(weeksOf({ events: [evening], settings: withFocus({ perWeekMinutes: 60 }) }));
    expect(plan.focus).toMatchObject({ create: [], remove: [] });
    expect(idsOf(plan.fixed)).toEqual(['evening']);
  });
});

describe('what counts as relationship time', () => {
  const kinds = (given: Parameters<typeof oneToOne>[1], settings = rome) =>
    planWeeks(weeksOf({ events: [oneToOne(on(1, 10, 11), given)], settings })).placed.map(({ kind }) => kind);

  test('a 1-1 with someone of another organisation, as the person has it', () => {
    const guest = { others: ['kim@fabrikam.example'] };
    expect(kinds(guest)).toEqual(['one-to-one']);
    expect(kinds(guest, { ...rome, externalOneToOnes: false })).toEqual(['meeting']);
    expect(kinds({}, { ...rome, externalOneToOnes: false })).toEqual(['one-to-one']);
  });

  test('an occurrence whose attendees alone were changed is what it now is, the others of its series stay 1-1s', () => {
    const events = [
      oneToOne(on(1, 10, 11)),
      oneToOne(on(8, 10, 11), { others: ['ben@contoso.example', 'cleo@contoso.example'] }),
      oneToOne(on(15, 10, 11)),
    ];
    const { placed } = planWeeks(weeksOf({ events, settings: { ...rome, weeks: 3 } }));
    expect(placed.map(({ kind }) => kind)).toEqual(['one-to-one', 'meeting', 'one-to-one']);
  });

  test('a cancelled occurrence is nowhere, a moved one where it now is', () => {
    const events = [oneToOne(on(1, 10, 11), { cancelled: true }), oneToOne(on(9, 15, 16))];
    const { placed } = planWeeks(weeksOf({ events, settings: { ...rome, weeks: 2 } }));
    expect(placed.map(({ time }) => time)).toEqual([on(9, 15, 16)]);
  });

  test('a series split in two is its occurrences, whichever half they are of', () => {
    const events = [oneToOne(on(1, 10, 11)), oneToOne(on(8, 14, 15))];
    const { placed } = planWeeks(weeksOf({ events, settings: { ...rome, weeks: 2 } }));
    expect(placed.map(({ kind }) => kind)).toEqual(['one-to-one', 'one-to-one']);
  });
});

describe('meetings', () => {
  test('that are tentative block or leave free, as the person has it', () => {
    const events = [0, 1, 2, 3, 4].map((day) => meeting(on(day, 9, 18), { showAs: 'tentative' }));
    expect(planWeeks(weeksOf({ events })).focus.create).toEqual([]);
    const open = planWeeks(weeksOf({ events, settings: { ...rome, tentative: 'leaves-free' } }));
    expect(open.weeks[0]?.focusMinutes).toBe(900);
  });

  test('that end before they start are set aside and named', () => {
    const odd = meeting({ start: on(1, 12, 13).start, end: on(1, 9, 10).start });
    const plan = planWeeks(weeksOf({ events: [odd] }));
    expect(plan.setAside).toEqual([odd]);
    expect(plan.focus).toEqual(planWeeks(weeksOf()).focus);
  });

  test('across midnight block their part of both days', () => {
    const nights = { ...rome, hours: sameHours([0, 1, 2, 3, 4, 5, 6], { start: 0, end: 1440 }), lunch: [] };
    const late = meeting(on(1, 22, 26));
    const { create } = planWeeks(weeksOf({ events: [late], settings: nights })).focus;
    expect(create.some((block) => overlap(block, late.time))).toBe(false);
  });
});

describe('guarding', () => {
  const guarding = (events: ReturnType<typeof meeting>[], perWeekMinutes: number) =>
    planWeeks(weeksOf({ events, settings: { ...withFocus({ perWeekMinutes }), mode: 'guard' } }));

  test('books nothing while the week has room enough', () => {
    // Five days hold four hours each: twenty hours of room for six that are wanted.
    const plan = guarding([], 360);
    expect(plan.focus.create).toEqual([]);
    expect(plan.weeks[0]).toMatchObject({ targetMinutes: 360, shortfallMinutes: 0 });
  });

  test('books what is at risk as the week fills, and all of it when there is just room', () => {
    const full = (days: readonly number[]) => days.map((day) => meeting(on(day, 9, 18)));
    // Two days left: eight hours of room for six: of the two hours to spare, four are short of the need.
    expect(minutes(guarding(full([0, 1, 2]), 360).focus.create)).toBe(240);
    expect(minutes(guarding(full([0, 1, 2, 3]), 240).focus.create)).toBe(240);
  });

  test('never gives up a block that stands', () => {
    const block = focusBlock('stands', on(1, 9, 12));
    const plan = guarding([block], 360);
    expect(idsOf(plan.focus.keep)).toEqual(['stands']);
    expect(plan.focus).toMatchObject({ create: [], remove: [] });
  });

  test('writes nothing when it plans its own plan again', () => {
    const events = [meeting(on(0, 9, 18)), meeting(on(1, 9, 18)), meeting(on(2, 9, 14)), oneToOne(on(3, 15, 16))];
    const settings = { ...withFocus({ perWeekMinutes: 480 }), mode: 'guard' as const };
    const first = planWeeks(weeksOf({ events, settings }));
    expect(first.focus.create.length).toBeGreaterThan(0);
    const again = planWeeks(weeksOf({ events: written(events, first), settings }));
    expect(again.focus).toMatchObject({ create: [], remove: [] });
  });
});

describe('a block that its owner has put elsewhere', () => {
  test('leaves a place that is not filled again', () => {
    const before = planWeeks(weeksOf());
    const [first] = before.focus.create;
    const away = focusBlock('moved', on(4, 14, 16), { written: first! });
    const { create } = planWeeks(weeksOf({ events: [away] })).focus;
    const covered = (block: Interval): number => Math.min(block.end, first!.end) - Math.max(block.start, first!.start);
    expect(create.filter((block) => 2 * covered(block) >= block.end - block.start)).toEqual([]);
  });
});
