import { describe, expect, test } from '@jest/globals';
import type { GraphEvent } from '#local/page/outlook/graph-client.ts';
import { mondayOf, placeDay } from '#local/page/outlook/week-layout.ts';

const event = (id: string, from: string, to: string): GraphEvent => ({
  id,
  subject: id,
  start: { dateTime: `2026-11-18T${from}:00.0000000` },
  end: { dateTime: `2026-11-18T${to}:00.0000000` },
  type: 'singleInstance',
  seriesMasterId: null,
  recurrence: null,
  sensitivity: 'normal',
  showAs: 'busy',
  isOrganizer: true,
  categories: [],
  body: { content: '' },
  organizer: { emailAddress: { name: '', address: '' } },
  attendees: [],
});

const places = (events: readonly GraphEvent[]): readonly unknown[] =>
  placeDay(events, '2026-11-18', 'Europe/Rome').map(({ event: { id }, start, end, lane, lanes }) => [
    id,
    start,
    end,
    `${String(lane + 1)} of ${String(lanes)}`,
  ]);

describe('the week of the Outlook frame', () => {
  test('starts on Monday in the person’s own zone', () => {
    // 23:30 UTC on Sunday is half past midnight on Monday in Rome.
    expect(mondayOf(Date.parse('2026-11-15T23:30:00Z'), 'Europe/Rome')).toBe('2026-11-16');
    expect(mondayOf(Date.parse('2026-11-15T22:30:00Z'), 'Europe/Rome')).toBe('2026-11-09');
  });

  test('events that overlap stand side by side, others use the whole width', () => {
    const events = [event('a', '08:00', '09:00'), event('b', '08:30', '09:30'), event('c', '10:00', '11:00')];
    // Rome is an hour ahead; the day begins at 7.
    expect(places(events)).toEqual([
      ['a', 120, 180, '1 of 2'],
      ['b', 150, 210, '2 of 2'],
      ['c', 240, 300, '1 of 1'],
    ]);
  });

  test('a lane is used again once it is free', () => {
    const events = [event('a', '08:00', '10:00'), event('b', '08:00', '09:00'), event('c', '09:00', '10:00')];
    expect(places(events)).toEqual([
      ['a', 120, 240, '1 of 2'],
      ['b', 120, 180, '2 of 2'],
      ['c', 180, 240, '2 of 2'],
    ]);
  });
});
