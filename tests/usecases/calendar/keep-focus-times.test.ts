import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { ProtectedTimes } from '#domain/calendar/protected-times.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { keepFocusTimes } from '#usecases/calendar/keep-focus-times.ts';

const minute = (time: string): number => Date.parse(`2026-11-${time}Z`) / 60_000;

const block: CalendarEvent = {
  id: 'AAMk',
  etag: 'W/"1"',
  subject: 'Focus',
  time: { start: minute('18T13:00'), end: minute('18T15:00') },
  allDay: false,
  showAs: 'busy',
  cancelled: false,
  declined: false,
  others: [],
  mark: 'focus',
  written: undefined,
};

type Given = {
  readonly on?: readonly boolean[];
  readonly fails?: Error;
  readonly named?: string;
  readonly set?: CalendarSettings;
};

/** What was read, and what was kept. The device's own clock is a day behind until the server has answered. */
const keep = async ({ on = [true], fails, named, set }: Given) => {
  let ahead = -86_400_000;
  const asked: Interval[] = [];
  const kept: ProtectedTimes[] = [];
  const answers = [...on];
  await keepFocusTimes({
    clock: { now: () => Date.parse('2026-11-18T08:00:30Z') + ahead },
    zone: 'Europe/Rome',
    readSettings: () => {
      ahead = 0;
      return Promise.resolve(set);
    },
    calendar: {
      workingHours: () =>
        fails === undefined
          ? Promise.resolve({ zone: named, weekdays: [3], start: 540, end: 1080 })
          : Promise.reject(fails),
      events: (range) => {
        asked.push(range);
        return Promise.resolve([block]);
      },
    },
    alerts: {
      areOn: () => (answers.length > 1 ? answers.shift() : answers[0]) ?? true,
      keep: (times) => {
        kept.push(times);
        return Promise.resolve();
      },
    },
  });
  return { asked, kept };
};

describe('the times of focus', () => {
  test('are kept of the next two weeks, with what working hours leave free', async () => {
    const { asked, kept } = await keep({});
    expect(asked).toEqual([{ start: minute('18T08:00'), end: minute('18T08:00') + 14 * 1440 }]);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ at: minute('18T08:00'), focus: [block.time] });
    // Rome is an hour ahead; lunch is from half past twelve to half past one.
    expect(kept[0]?.free.slice(0, 3)).toEqual([
      { start: minute('18T08:00'), end: minute('18T11:30') },
      { start: minute('18T12:30'), end: minute('18T13:00') },
      { start: minute('18T15:00'), end: minute('18T17:00') },
    ]);
  });

  test('are read in the zone of the working hours where they name one', async () => {
    const { kept } = await keep({ named: 'UTC' });
    expect(kept[0]?.free[0]).toEqual({ start: minute('18T09:00'), end: minute('18T12:30') });
  });

  test('are kept by what the person has set, rather than by the mailbox', async () => {
    const set = { ...defaultCalendarSettings('UTC'), lunch: [] };
    const { kept } = await keep({ set, named: 'Asia/Tokyo' });
    expect(kept[0]?.free[0]).toEqual({ start: minute('18T09:00'), end: minute('18T13:00') });
  });

  test('are neither read nor kept for whoever does not want to be told', async () => {
    expect(await keep({ on: [false] })).toEqual({ asked: [], kept: [] });
  });

  test('are not kept when that was turned off while they were read', async () => {
    expect((await keep({ on: [true, false] })).kept).toEqual([]);
  });

  test('wait for the next time when the calendar is out of reach', async () => {
    expect(await keep({ fails: new Unavailable('calendar', new Error('down')) })).toEqual({ asked: [], kept: [] });
  });

  test('do not hide a fault of ours', async () => {
    await expect(keep({ fails: new TypeError('undefined is not a function') })).rejects.toThrow(TypeError);
  });
});
