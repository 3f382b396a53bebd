import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { DayPlan, DayPlanInput } from '#domain/calendar/day-plan.ts';
import { planDay } from '#domain/calendar/plan-day.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import type { Interval } from '#domain/planner/plan-focus.ts';
import { meeting as event } from './sample-week.ts';

/** Friday 20 November 2026, 00:00 in Rome. */
const midnight = Date.parse('2026-11-19T23:00Z') / 60_000;
const at = (from: number, until: number): Interval => ({ start: midnight + from * 60, end: midnight + until * 60 });

const focus = (id: string, time: Interval): CalendarEvent =>
  event(time, { id, mark: 'focus', others: [], subject: 'Focus' });
const oneToOne = at(15, 15.5);

const settings = defaultCalendarSettings('Europe/Rome');

/** A Friday from 9 to 18 in Rome with a 1-1 at 15:00, seen at 8:00. */
const inputOf = (given: Partial<DayPlanInput> = {}): DayPlanInput => ({
  date: '2026-11-20',
  events: [],
  oneToOne,
  now: at(8, 9).start,
  fieldWindow: 'not-wanted',
  settings,
  tombstones: [],
  ownAddress: 'ada@contoso.example',
  ...given,
});

/** The calendar after what the plan asks for has been written. */
const apply = (events: readonly CalendarEvent[], plan: DayPlan): readonly CalendarEvent[] => [
  ...events.filter(({ id }) => !plan.focus.remove.some((block) => block.id === id)),
  ...plan.focus.create.map((time) => focus(`new-${time.start}`, time)),
  ...(plan.fieldWindow.kind === 'proposed'
    ? [event(plan.fieldWindow.time, { mark: 'field-window', others: [], subject: 'Field window' })]
    : []),
];

const overlap = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;
const minutes = (blocks: readonly Interval[]): number => blocks.reduce((sum, { start, end }) => sum + end - start, 0);
const timesOf = (blocks: readonly { readonly time: Interval }[]): readonly Interval[] => blocks.map(({ time }) => time);

describe('focus', () => {
  test('is proposed beside the 1-1, up to the day’s limit and clear of lunch', () => {
    const { create } = planDay(inputOf()).focus;
    expect(minutes(create)).toBe(240);
    expect(create.some(({ start }) => start >= oneToOne.end && start <= oneToOne.end + 15)).toBe(true);
    expect(create.some(({ end }) => end <= oneToOne.start && end >= oneToOne.start - 15)).toBe(true);
    expect(create.some((block) => overlap(block, at(12.5, 13.5)))).toBe(false);
  });

  test('never overlaps a meeting, nor the buffer around it', () => {
    const { create } = planDay(
      inputOf({ events: [event(at(9, 12)), event(at(16, 17))], settings: { ...settings, buffer: 15 } }),
    ).focus;
    expect(create.length).toBeGreaterThan(0);
    expect(create.some((block) => overlap(block, at(8.75, 12.25)) || overlap(block, at(15.75, 17.25)))).toBe(false);
  });

  test('written once is kept, and nothing more is written', () => {
    const input = inputOf({ events: [event(at(9, 10))], fieldWindow: 'wanted' });
    const events = apply(input.events, planDay(input));
    const again = planDay({ ...input, events });
    expect(again.focus).toMatchObject({ create: [], remove: [] });
    expect(again.focus.keep).toHaveLength(events.filter(({ mark }) => mark === 'focus').length);
    expect(again.fieldWindow.kind).toBe('saved');
  });

  test('does not fill the place that its owner has moved a block from', () => {
    const full = [event(at(10, 12.5)), event(at(13.5, 15)), event(at(16.5, 18))];
    const left = at(15.5, 16.5);
    const moved = { ...focus('moved', at(9, 10)), written: left };
    expect(planDay(inputOf({ events: full })).focus.create).toContainEqual(left);
    const { keep, create } = planDay(inputOf({ events: [...full, moved] })).focus;
    expect(keep.map(({ id }) => id)).toEqual(['moved']);
    expect(create.filter((block) => overlap(block, left))).toEqual([]);
  });

  test('that a meeting lands on moves, and the rest stays', () => {
    const events = apply([], planDay(inputOf()));
    const [first, ...rest] = events;
    const moved = planDay(inputOf({ events: [...events, event({ ...first!.time, end: first!.time.start + 30 })] }));
    expect(moved.focus.remove.map(({ id }) => id)).toEqual([first!.id]);
    expect(moved.focus.keep.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  test('that was renamed is still ours, a copy without our mark is a meeting', () => {
    const events = [event(at(15.5, 18), { id: 'ours', mark: 'focus', others: [], subject: 'Deep work' })];
    expect(planDay(inputOf({ events })).focus.keep.map(({ id }) => id)).toEqual(['ours']);
    const copied = planDay(inputOf({ events: [event(at(15.5, 18), { others: [] })] }));
    expect(copied.focus.keep).toEqual([]);
    expect(copied.focus.create.some((block) => overlap(block, at(15.5, 18)))).toBe(false);
  });

  test('that is there twice is kept once', () => {
    const events = [focus('one', at(15.5, 18)), focus('two', at(15.5, 18))];
    const plan = planDay(inputOf({ events })).focus;
    expect(plan.keep.map(({ id }) => id)).toEqual(['one']);
    expect(plan.remove.map(({ id }) => id)).toEqual(['two']);
  });

  test('in progress or outside working time stays where it is', () => {
    const events = [focus('begun', at(9, 10)), focus('evening', at(20, 21))];
    const plan = planDay(inputOf({ events, now: at(9.5, 10).start })).focus;
    expect(plan.keep.map(({ id }) => id)).toEqual(['begun', 'evening']);
    expect(plan.remove).toEqual([]);
  });

  test('is never proposed in the past', () => {
    const { create } = planDay(inputOf({ now: at(15.75, 16).start })).focus;
    expect(create.every(({ start }) => start >= at(15.75, 16).start)).toBe(true);
    expect(planDay(inputOf({ now: at(19, 20).start })).focus.create).toEqual([]);
  });

  test('of other days in the week counts towards the week and is left alone', () => {
    const tomorrow = focus('other', at(9 + 24, 12 + 24));
    const four = { ...settings, focus: { ...settings.focus, perWeekMinutes: 240 } };
    const plan = planDay(inputOf({ events: [tomorrow], settings: four }));
    expect(minutes(plan.focus.create)).toBe(60);
    expect(plan.focus.keep).toEqual([]);
    expect(plan.focus.remove).toEqual([]);
  });

  test('is not proposed on a day that is not worked, and the day is shown all the same', () => {
    const plan = planDay(
      inputOf({ settings: { ...settings, hours: sameHours([1], { start: 540, end: 1080 }) }, fieldWindow: 'wanted' }),
    );
    expect(plan).toMatchObject({
      span: at(9, 18),
      focus: { keep: [], create: [], remove: [] },
      fieldWindow: { kind: 'no-room' },
    });
  });

  test('of a night shift runs past midnight', () => {
    const nights = { ...settings, hours: sameHours([5], { start: 1320, end: 360 }), lunch: [] };
    const plan = planDay(inputOf({ settings: nights, oneToOne: at(23, 23.5) }));
    expect(minutes(plan.focus.create)).toBe(240);
    expect(plan.focus.create.every(({ start, end }) => start >= at(22, 23).start && end <= at(22, 30).end)).toBe(true);
  });
});

describe('what the person has set for their weeks', () => {
  /** On the days of the week, 0 = Monday. */
  const onDays = (days: readonly number[], from: number, until: number, given: Partial<CalendarEvent> = {}) =>
    days.map((day) => event(at((day - 4) * 24 + from, (day - 4) * 24 + until), given));
  const away = onDays([0, 1, 2, 3], 0, 24, { allDay: true, showAs: 'oof' });

  test('nothing is proposed within the freeze', () => {
    const { create } = planDay(inputOf({ now: at(9, 9).start, settings: { ...settings, freeze: 6 * 60 } })).focus;
    // Seen at 9:00, six hours before the 1-1.
    expect(create.filter(({ start }) => start < oneToOne.start)).toEqual([]);
    expect(create).not.toEqual([]);
  });

  test('days out of office take their part of the target: of 10 hours in five days, one day is there for 2', () => {
    const input = inputOf({ settings: { ...settings, focus: { ...settings.focus, perWeekMinutes: 600 } } });
    const whole = planDay(input);
    expect([minutes(whole.focus.create), whole.shortfallMinutes]).toEqual([240, 360]);
    const part = planDay({ ...input, events: away });
    expect([minutes(part.focus.create), part.shortfallMinutes]).toEqual([120, 0]);
  });

  describe('on guard', () => {
    const guarding = (events: readonly CalendarEvent[], perWeekMinutes: number): DayPlanInput =>
      inputOf({
        events,
        now: at(-96, -96).start,
        settings: { ...settings, mode: 'guard', focus: { ...settings.focus, perWeekMinutes } },
      });

    test('nothing is booked while the week has room enough', () => {
      const plan = planDay(guarding([], 360));
      expect(plan.focus.create).toEqual([]);
      expect(plan.shortfallMinutes).toBe(0);
    });

    test('what the week has no other room for is booked, as far as the day holds it', () => {
      const input = guarding(onDays([0, 1, 2, 3], 9, 18), 240);
      expect(minutes(planDay(input).focus.create)).toBe(240);
    });

    test('a day’s block that stands is kept, and nothing is added to it', () => {
      const block = focus('mine', at(9, 11));
      const { keep, create, remove } = planDay(guarding([block], 360)).focus;
      expect({ keep: keep.map(({ id }) => id), create, remove }).toEqual({ keep: ['mine'], create: [], remove: [] });
    });
  });
});

describe('what blocks focus', () => {
  const blocks = (given: Partial<CalendarEvent>, time = at(9, 18)): boolean =>
    planDay(inputOf({ events: [event(time, given)] })).focus.create.length === 0;

  test.each<[string, boolean, Partial<CalendarEvent>]>([
    ['tentative, and not yet answered, blocks', true, { showAs: 'tentative' }],
    ['out of office blocks', true, { showAs: 'oof' }],
    ['unknown blocks', true, { showAs: 'unknown' }],
    ['private blocks without being read', true, { subject: undefined }],
    ['free does not block', false, { showAs: 'free' }],
    ['working elsewhere does not block', false, { showAs: 'workingElsewhere' }],
    ['declined but still there does not block', false, { declined: true }],
    ['cancelled does not block', false, { cancelled: true }],
  ])('%s', (_, expected, given) => {
    expect(blocks(given)).toBe(expected);
  });

  const date = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 60_000;
  const dates = (from: string, until: string): Interval => ({ start: date(from), end: date(until) });

  test('an all-day event blocks its own dates and does not leak into its neighbours', () => {
    const allDay = { allDay: true, showAs: 'oof' } as const;
    expect(blocks(allDay, dates('2026-11-20', '2026-11-21'))).toBe(true);
    expect(blocks(allDay, dates('2026-11-19', '2026-11-20'))).toBe(false);
    expect(blocks(allDay, dates('2026-11-21', '2026-11-22'))).toBe(false);
    expect(blocks({ ...allDay, showAs: 'free' }, dates('2026-11-20', '2026-11-21'))).toBe(false);
  });

  test('an all-day event does not leak in a zone far from UTC either', () => {
    const inAuckland = (from: string, until: string): readonly Interval[] =>
      planDay({
        ...inputOf({ events: [event(dates(from, until), { allDay: true })] }),
        oneToOne: at(2, 2.5),
        now: midnight - 2880,
        settings: defaultCalendarSettings('Pacific/Auckland', sameHours([5], { start: 0, end: 1440 })),
      }).focus.create;
    expect(inAuckland('2026-11-20', '2026-11-21')).toEqual([]);
    expect(minutes(inAuckland('2026-11-19', '2026-11-20'))).toBe(240);
    expect(minutes(inAuckland('2026-11-21', '2026-11-22'))).toBe(240);
  });

  test('an event of several days blocks the day in between', () => {
    expect(blocks({}, at(-30, 50))).toBe(true);
  });

  test('an event that ends before it starts is set aside and reported', () => {
    const odd = event({ start: at(12, 13).end, end: at(9, 10).start });
    const plan = planDay(inputOf({ events: [odd] }));
    expect(plan.setAside).toEqual([odd]);
    expect(plan.focus).toEqual(planDay(inputOf()).focus);
  });

  test('an event of no length neither blocks nor is reported', () => {
    const plan = planDay(inputOf({ events: [event(at(16, 16))] }));
    expect(plan).toEqual(planDay(inputOf()));
  });

  test('the same event through two calendars counts once', () => {
    const twice = planDay(inputOf({ events: [event(at(9, 12)), event(at(9, 12))] }));
    expect(twice.focus).toEqual(planDay(inputOf({ events: [event(at(9, 12))] })).focus);
  });

  test('a 1-1 that became a group is a meeting from then on', () => {
    const kinds = (others: readonly string[]): readonly string[] =>
      planDay(inputOf({ events: [event(at(10, 11), { others })] })).timeline.map(({ kind }) => kind);
    expect(kinds(['ben@contoso.example'])).not.toContain('meeting');
    expect(kinds(['ben@contoso.example', 'cleo@contoso.example'])).toContain('meeting');
  });
});

describe('the field window', () => {
  test('is half an hour that nothing else holds', () => {
    const events = [event(at(9, 11)), event(at(16, 18))];
    const { fieldWindow, focus: changes } = planDay(inputOf({ events, fieldWindow: 'wanted' }));
    if (fieldWindow.kind !== 'proposed') throw new Error(`It is ${fieldWindow.kind}`);
    const { time } = fieldWindow;
    expect(time.end - time.start).toBe(30);
    expect(time.start).toBeGreaterThanOrEqual(at(9, 18).start);
    expect(time.end).toBeLessThanOrEqual(at(9, 18).end);
    for (const taken of [at(9, 11), oneToOne, at(16, 18), at(12.5, 13.5), ...changes.create])
      expect(overlap(time, taken)).toBe(false);
  });

  test('leaves as much focus as any other half hour would', () => {
    const input = inputOf({ events: [event(at(9, 13))], fieldWindow: 'wanted' });
    const best = minutes(planDay(input).focus.create);
    for (let start = 13.5; start <= 17.5; start += 0.25) {
      if (overlap(at(start, start + 0.5), oneToOne)) continue;
      const window = event(at(start, start + 0.5), { mark: 'field-window', others: [] });
      const { create } = planDay({ ...input, events: [...input.events, window] }).focus;
      expect(best).toBeGreaterThanOrEqual(minutes(create));
    }
  });

  test('is not asked for again when there is one in the week', () => {
    const saved = event(at(10 - 48, 10.5 - 48), { mark: 'field-window', others: [] });
    const plan = planDay(inputOf({ events: [saved], fieldWindow: 'wanted' }));
    expect(plan.fieldWindow).toEqual({ kind: 'saved', time: saved.time });
  });

  test('has no room on a full day', () => {
    const plan = planDay(inputOf({ events: [event(at(8, 19))], fieldWindow: 'wanted' }));
    expect(plan.fieldWindow).toEqual({ kind: 'no-room' });
  });

  test('does not lie in the past', () => {
    const plan = planDay(inputOf({ now: at(17.25, 18).start, fieldWindow: 'wanted' }));
    expect(plan.fieldWindow).toEqual({ kind: 'proposed', time: at(17.25, 17.75) });
  });
});

describe('the timeline', () => {
  test('shows the day in order with what each thing is', () => {
    const events = [
      event(at(9, 11)),
      event(oneToOne, { others: ['ben@contoso.example'], subject: 'Ada and Ben' }),
      focus('misplaced', at(11, 12)),
      event(at(11.5, 12), { subject: undefined }),
      focus('kept', at(15.5, 18)),
    ];
    const { timeline, span } = planDay(inputOf({ events }));
    expect(span).toEqual(at(9, 18));
    expect(timeline).toEqual([
      { kind: 'meeting', time: at(9, 11), subject: 'Review' },
      { kind: 'removed-focus', time: at(11, 12), subject: undefined },
      { kind: 'meeting', time: at(11.5, 12), subject: undefined },
      { kind: 'new-focus', time: at(13.5, 15), subject: undefined },
      { kind: 'one-to-one', time: oneToOne, subject: 'Ada and Ben' },
      { kind: 'kept-focus', time: at(15.5, 18), subject: undefined },
    ]);
  });

  test('shows the 1-1 that is not saved yet', () => {
    expect(planDay(inputOf()).timeline.filter(({ kind }) => kind === 'one-to-one')).toEqual([
      { kind: 'one-to-one', time: oneToOne, subject: undefined },
    ]);
  });

  test('is widened by a 1-1 outside working hours, and clips what begins before it', () => {
    const { span, timeline } = planDay(inputOf({ oneToOne: at(19, 19.5), events: [event(at(-10, 10))] }));
    expect(span).toEqual(at(9, 19.5));
    expect(timeline[0]).toMatchObject({ kind: 'meeting', time: at(9, 10) });
  });
});

test('whatever the calendar holds, a plan once written is settled', () => {
  const anyEvent = fc
    .tuple(
      fc.integer({ min: 0, max: 270 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom<CalendarEvent['mark']>(undefined, 'focus'),
    )
    .map(([start, length, mark]) => {
      const time = { start: midnight + start * 5, end: midnight + (start + length) * 5 };
      return event(time, { mark });
    });
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 8 }), fc.constantFrom('proactive', 'guard'), (events, mode) => {
      const input = inputOf({ events, settings: { ...settings, mode, freeze: 60 } });
      const written = apply(events, planDay(input));
      const again = planDay({ ...input, events: written });
      expect(again.focus).toMatchObject({ create: [], remove: [] });
      expect(timesOf(again.focus.keep)).toHaveLength(written.filter(({ mark }) => mark === 'focus').length);
    }),
    { numRuns: 100 },
  );
});
