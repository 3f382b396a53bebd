import { describe, expect, test } from '@jest/globals';
import { minuteOf } from '#surfaces/tab/settings/day-time.ts';
import { zoneNames } from '#surfaces/tab/settings/zones.ts';
import { timeText, weekdayNames, zoneLabel } from '#messages/times.ts';

describe('a time of day in its field', () => {
  test.each([
    [0, '00:00'],
    [9 * 60 + 5, '09:05'],
    [23 * 60 + 59, '23:59'],
  ])('%d minutes after midnight are %s, and back', (minute, text) => {
    expect(timeText(minute)).toBe(text);
    expect(minuteOf(text)).toBe(minute);
  });

  test.each(['', '9:00', '24:00', '12:60', '12:0', '12:00:30'])('%p is none yet', (text) => {
    expect(minuteOf(text)).toBeUndefined();
  });
});

test('a week begins on Monday, in the reader’s language', () => {
  expect(weekdayNames('en-GB')).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
  expect(weekdayNames('it')[0]).toBe('lunedì');
});

test('the list of zones holds each once, with those in use that the browser does not list', () => {
  const names = zoneNames(['UTC', 'Europe/Rome', 'Asia/Calcutta']);
  expect(names).toEqual([...new Set(names)]);
  expect(names).toEqual(expect.arrayContaining(['UTC', 'Europe/Rome', 'Asia/Calcutta', 'America/New_York']));
  expect(zoneLabel('America/Argentina/Buenos_Aires')).toBe('America/Argentina/Buenos Aires');
});
