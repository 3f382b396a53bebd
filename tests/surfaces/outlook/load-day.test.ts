import { describe, expect, it } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { emptyLedger } from '#domain/calendar/ledger.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar } from '#ports/calendar.ts';
import { loadDay } from '#surfaces/outlook/focus/load-day.ts';
import type { PersonZone } from '#surfaces/outlook/pane-context.tsx';

const at = (iso: string): number => Date.parse(iso) / 60_000;

const calendarIn = (zone: string | undefined, asked: Interval[]): Calendar => ({
  events: (range) => {
    asked.push(range);
    return Promise.resolve([]);
  },
  workingHours: () => Promise.resolve({ zone, weekdays: [1], start: 540, end: 1080 }),
  schedules: () => Promise.resolve([]),
  create: () => Promise.resolve([]),
  find: () => Promise.resolve(undefined),
  remove: () => Promise.resolve([]),
  ledger: () => Promise.resolve(emptyLedger),
  keepLedger: () => Promise.resolve(),
});

const nothingSet = () => Promise.resolve(undefined);
/** Someone who has set nothing. */
const byMailbox = (zone: string | undefined, asked: Interval[]) => ({
  calendar: calendarIn(zone, asked),
  readSettings: nothingSet,
});

const device: PersonZone = { name: 'Asia/Tokyo', of: 'device' };

describe('loading a day', () => {
  it('takes the date that the person’s clock shows, and the events of its week', async () => {
    const asked: Interval[] = [];
    // Sunday evening in UTC is Monday morning in Auckland.
    const day = await loadDay(byMailbox('Pacific/Auckland', asked), at('2026-11-22T20:00:00Z'), 0, device);
    expect(day).toMatchObject({ date: '2026-11-23', zone: { name: 'Pacific/Auckland', of: 'mailbox' } });
    expect(asked).toEqual([{ start: at('2026-11-22T11:00:00Z'), end: at('2026-11-29T11:00:00Z') }]);
  });

  it('spans a week in which the clocks change', async () => {
    const asked: Interval[] = [];
    await loadDay(byMailbox('Europe/Rome', asked), at('2026-10-25T12:00:00Z'), 0, device);
    expect(asked).toEqual([{ start: at('2026-10-18T22:00:00Z'), end: at('2026-10-25T23:00:00Z') }]);
  });

  it.each([device, { name: 'Europe/Rome', of: 'mailbox' } as const])(
    'where the working hours name no zone, stands on that of the $of',
    async (fallback) => {
      const day = await loadDay(byMailbox(undefined, []), at('2026-11-20T12:00:00Z'), 0, fallback);
      expect(day.zone).toEqual(fallback);
    },
  );

  it('plans as the person has set it, on the clock that they have set', async () => {
    const asked: Interval[] = [];
    const set = { ...defaultCalendarSettings('America/New_York'), buffer: 10 };
    const needs = { calendar: calendarIn('Europe/Rome', asked), readSettings: () => Promise.resolve(set) };
    // Monday morning in Rome is still Sunday in New York.
    const day = await loadDay(needs, at('2026-11-23T04:00:00Z'), 0, device);
    expect(day).toMatchObject({
      date: '2026-11-22',
      zone: { name: 'America/New_York', of: 'settings' },
      settings: set,
    });
    expect(asked).toEqual([{ start: at('2026-11-16T05:00:00Z'), end: at('2026-11-23T05:00:00Z') }]);
  });

  it('takes the hours of the mailbox while nothing is set', async () => {
    const day = await loadDay(byMailbox('Europe/Rome', []), at('2026-11-20T12:00:00Z'), 0, device);
    expect(day.settings.hours[1]).toEqual([{ start: 540, end: 1080 }]);
    expect(day.settings.hours[2]).toEqual([]);
  });
});
