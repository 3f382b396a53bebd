import { describe, expect, test } from '@jest/globals';
import type { FocusTimesBody, PreferencesView } from '#contracts/preferences-api.ts';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { shareFocus } from '#surfaces/ui/calendar/share-focus.ts';

const now = Date.parse('2026-11-18T09:00:30Z');
const minute = (time: string): number => Date.parse(`2026-11-${time}Z`) / 60_000;

const event = (start: string, end: string, given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'AAMk',
  etag: 'W/"1"',
  subject: 'The pilot plan',
  time: { start: minute(start), end: minute(end) },
  allDay: false,
  showAs: 'busy',
  cancelled: false,
  declined: false,
  others: ['bo@sample.example'],
  mark: 'focus',
  written: undefined,
  ...given,
});

const share = async (sharesFocus: boolean, events: readonly CalendarEvent[] | Unavailable) => {
  const asked: Interval[] = [];
  const sent: FocusTimesBody[] = [];
  const view: PreferencesView = { ...preferencesAtFirst, sharesFocus, today: '2026-11-18', isAdministrator: false };
  await shareFocus({
    clock: { now: () => now },
    calendar: {
      events: (range) => {
        asked.push(range);
        return events instanceof Unavailable ? Promise.reject(events) : Promise.resolve(events);
      },
    },
    settings: {
      preferences: () => Promise.resolve({ kind: 'done', view }),
      shareFocusTimes: (body) => {
        sent.push(body);
        return Promise.resolve({ kind: 'done', view: {} });
      },
    },
  });
  return { asked, sent };
};

describe('the times of focus blocks', () => {
  test('are neither read nor sent while the person has not chosen it', async () => {
    expect(await share(false, [event('18T10:00', '18T11:00')])).toEqual({ asked: [], sent: [] });
  });

  test('are sent as beginnings and ends, of our own focus blocks in the next two weeks alone', async () => {
    const { asked, sent } = await share(true, [
      event('18T10:00', '18T11:00'),
      event('18T12:00', '18T13:00', { mark: 'field-window' }),
      event('18T14:00', '18T15:00', { mark: undefined }),
      event('19T14:00', '19T15:00', { cancelled: true }),
      event('19T09:00', '19T11:30'),
    ]);
    expect(asked).toEqual([{ start: minute('18T09:00'), end: minute('18T09:00') + 14 * 1440 }]);
    expect(sent).toEqual([
      {
        times: [
          { from: Date.parse('2026-11-18T10:00Z'), to: Date.parse('2026-11-18T11:00Z') },
          { from: Date.parse('2026-11-19T09:00Z'), to: Date.parse('2026-11-19T11:30Z') },
        ],
      },
    ]);
  });

  test('are sent when there are none any more: those before are forgotten', async () => {
    expect((await share(true, [])).sent).toEqual([{ times: [] }]);
  });

  test('wait for the next time when the calendar is out of reach', async () => {
    expect((await share(true, new Unavailable('calendar', new Error('down')))).sent).toEqual([]);
  });
});
