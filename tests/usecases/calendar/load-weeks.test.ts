import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { emptyLedger } from '#domain/calendar/ledger.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar } from '#ports/calendar.ts';
import { loadWeeks } from '#usecases/calendar/load-weeks.ts';
import { focusBlock, monday, on } from '../../domain/calendar/sample-week.ts';

const wednesday = on(2, 10, 10).start;
const clock = { now: () => wednesday * 60_000 };

const calendarWith = (given: Partial<Calendar>, asked: Interval[] = []) => ({
  events: (range: Interval) => {
    asked.push(range);
    return Promise.resolve([]);
  },
  ledger: () => Promise.resolve(emptyLedger),
  workingHours: () => Promise.resolve({ zone: 'Europe/Rome', weekdays: [1, 2], start: 480, end: 960 }),
  ...given,
});

const needs = (calendar: ReturnType<typeof calendarWith>) => ({
  calendar,
  readSettings: () => Promise.resolve(undefined),
  clock,
  zone: 'America/New_York',
});

describe('loading the weeks to plan', () => {
  test('takes zone and hours of the mailbox while the person has set nothing', async () => {
    const asked: Interval[] = [];
    const { settings } = await loadWeeks(needs(calendarWith({}, asked)));
    const hours = [[], [{ start: 480, end: 960 }], [{ start: 480, end: 960 }], [], [], [], []];
    expect(settings).toEqual(defaultCalendarSettings('Europe/Rome', hours));
    expect(asked).toEqual([{ start: monday, end: monday + 14 * 1440 }]);
  });

  test('takes the zone of the device where the mailbox names none that is known, and says so', async () => {
    const workingHours = () => Promise.resolve({ zone: undefined, weekdays: [1], start: 480, end: 960 });
    const { settings, zoneOf } = await loadWeeks(needs(calendarWith({ workingHours })));
    expect([settings.zone, zoneOf]).toEqual(['America/New_York', 'device']);
    expect((await loadWeeks(needs(calendarWith({})))).zoneOf).toBe('mailbox');
  });

  test('takes what the person has set, and then does not look at the mailbox’s', async () => {
    const own = { ...defaultCalendarSettings('Asia/Tokyo'), weeks: 1 };
    const asked: Interval[] = [];
    const workingHours = () => Promise.reject(new Error('nobody asks'));
    const loaded = await loadWeeks({
      ...needs(calendarWith({ workingHours }, asked)),
      readSettings: () => Promise.resolve(own),
    });
    expect(loaded).toMatchObject({ settings: own, zoneOf: 'settings' });
    expect(asked.map(({ start, end }) => end - start)).toEqual([7 * 1440]);
  });

  test('knows a block that was seen and is gone as deleted, and one that stands as not', async () => {
    const [gone, stands] = [on(3, 9, 11), on(4, 9, 11)];
    const calendar = calendarWith({
      ledger: () => Promise.resolve({ seen: [gone, stands], deleted: [] }),
      events: () => Promise.resolve([focusBlock('stands', stands)]),
    });
    expect((await loadWeeks(needs(calendar))).ledger).toEqual({ seen: [stands], deleted: [gone] });
  });
});
