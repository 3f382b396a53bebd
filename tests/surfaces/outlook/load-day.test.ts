import { describe, expect, it } from '@jest/globals';
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
  create: () => Promise.resolve([]),
  find: () => Promise.resolve(undefined),
  remove: () => Promise.resolve(),
  ledger: () => Promise.resolve(emptyLedger),
  keepLedger: () => Promise.resolve(),
});

const device: PersonZone = { name: 'Asia/Tokyo', of: 'device' };

describe('loading a day', () => {
  it('takes the date that the person’s clock shows, and the events of its week', async () => {
    const asked: Interval[] = [];
    // Sunday evening in UTC is Monday morning in Auckland.
    const day = await loadDay(calendarIn('Pacific/Auckland', asked), at('2026-11-22T20:00:00Z'), 0, device);
    expect(day).toMatchObject({ date: '2026-11-23', zone: { name: 'Pacific/Auckland', of: 'mailbox' } });
    expect(asked).toEqual([{ start: at('2026-11-22T11:00:00Z'), end: at('2026-11-29T11:00:00Z') }]);
  });

  it('spans a week in which the clocks change', async () => {
    const asked: Interval[] = [];
    await loadDay(calendarIn('Europe/Rome', asked), at('2026-10-25T12:00:00Z'), 0, device);
    expect(asked).toEqual([{ start: at('2026-10-18T22:00:00Z'), end: at('2026-10-25T23:00:00Z') }]);
  });

  it.each([device, { name: 'Europe/Rome', of: 'mailbox' } as const])(
    'where the working hours name no zone, stands on that of the $of',
    async (fallback) => {
      const day = await loadDay(calendarIn(undefined, []), at('2026-11-20T12:00:00Z'), 0, fallback);
      expect(day.zone).toEqual(fallback);
    },
  );
});
