import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { lastOneToOne } from '#domain/calendar/last-one-to-one.ts';

const ben = 'ben@contoso.example';
const hour = 60;
const day = 24 * hour;
/** Some noon. */
const now = 20_000 * day + 12 * hour;

const meeting = (start: number, given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: `m${start}`,
  etag: 'e',
  subject: 'Ada and Ben',
  time: { start, end: start + hour },
  allDay: false,
  showAs: 'busy',
  cancelled: false,
  declined: false,
  others: [ben],
  mark: undefined,
  written: undefined,
  ...given,
});

describe('the last 1-1 with someone', () => {
  test('is the one that began latest, in whatever order they come', () => {
    const weeks = [2, 1, 3].map((count) => meeting(now - count * 7 * day));
    expect(lastOneToOne(weeks, ben, now)).toBe(now - 7 * day);
  });

  test('has ended by then: neither the one that goes on nor one to come counts', () => {
    expect(lastOneToOne([meeting(now - hour + 1), meeting(now + day)], ben, now)).toBeUndefined();
    expect(lastOneToOne([meeting(now - hour)], ben, now)).toBe(now - hour);
  });

  test.each<[string, Partial<CalendarEvent>]>([
    ['with someone else', { others: ['carla@contoso.example'] }],
    ['with someone else besides', { others: [ben, 'carla@contoso.example'] }],
    ['of oneself', { others: [] }],
    ['that was cancelled', { cancelled: true }],
    ['that one declined', { declined: true }],
    ['that is a whole day', { allDay: true }],
  ])('is none %s', (_, given) => {
    expect(lastOneToOne([meeting(now - day, given)], ben, now)).toBeUndefined();
  });
});
