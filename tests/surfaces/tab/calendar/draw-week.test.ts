import { describe, expect, test } from '@jest/globals';
import { sameHours } from '#domain/calendar/working-time.ts';
import { weekOf } from '#domain/shared/week.ts';
import { drawWeek } from '#surfaces/tab/calendar/draw-week.ts';
import type { WeekItem } from '#surfaces/tab/calendar/draw-week.ts';

const clock = { zone: 'Europe/Rome', hours: sameHours([1, 2, 3, 4, 5], { start: 9 * 60, end: 18 * 60 }) };
const week = weekOf('2026-11-16');

/** Times as the clocks of Rome show them, in winter. */
const rome = (from: string, until: string) => ({
  start: Date.parse(`${from}+01:00`) / 60_000,
  end: Date.parse(`${until}+01:00`) / 60_000,
});
const item = (kind: WeekItem['kind'], from: string, until: string): WeekItem => ({
  kind,
  time: rome(from, until),
  subject: undefined,
});
const minutesOf = (date: string, items: readonly WeekItem[], of = week) =>
  drawWeek(of, items, clock)
    .days.find((day) => day.date === date)
    ?.blocks.map(({ time }) => [time.start, time.end]);

describe('the week that is drawn', () => {
  test('has its five days and the usual hours when nothing is in it', () => {
    const { days, hours } = drawWeek(week, [], clock);
    expect(days.map(({ date }) => date)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
    expect([hours.at(0), hours.at(-1)]).toEqual([9 * 60, 18 * 60]);
  });

  test('has a day of the weekend when it is worked, or something of ours stands there', () => {
    const saturdays = { ...clock, hours: sameHours([1, 2, 3, 4, 5, 6], { start: 540, end: 1080 }) };
    expect(drawWeek(week, [], saturdays).days.map(({ date }) => date)).toContain('2026-11-21');
    const focus = item('kept-focus', '2026-11-22T10:00', '2026-11-22T12:00');
    expect(drawWeek(week, [focus], clock).days.at(-1)?.date).toBe('2026-11-22');
    const meeting = item('meeting', '2026-11-22T10:00', '2026-11-22T12:00');
    expect(drawWeek(week, [meeting], clock).days).toHaveLength(5);
  });

  test('is widened to full hours by a 1-1 outside of the usual ones, but not by a mere meeting', () => {
    const early = item('one-to-one', '2026-11-17T07:30', '2026-11-17T08:00');
    expect(drawWeek(week, [early], clock).hours.at(0)).toBe(7 * 60);
    const meeting = item('meeting', '2026-11-17T07:30', '2026-11-17T08:00');
    expect(drawWeek(week, [meeting], clock).hours.at(0)).toBe(9 * 60);
    expect(minutesOf('2026-11-17', [meeting])).toEqual([]);
  });

  test('clips what reaches beyond the hours shown, and cuts at midnight what spans days', () => {
    const absence = item('meeting', '2026-11-17T16:00', '2026-11-19T10:00');
    expect(minutesOf('2026-11-17', [absence])).toEqual([[16 * 60, 18 * 60]]);
    expect(minutesOf('2026-11-18', [absence])).toEqual([[9 * 60, 18 * 60]]);
    expect(minutesOf('2026-11-19', [absence])).toEqual([[9 * 60, 10 * 60]]);
    expect(minutesOf('2026-11-20', [absence])).toEqual([]);
  });

  test('says the times of the person’s zone before and after the clocks change', () => {
    const march = weekOf('2026-03-28');
    // 8:00 UTC is 9:00 on Friday and, after the change of Sunday 29 March, 10:00 on Monday.
    const utc = (date: string): WeekItem => ({
      kind: 'kept-focus',
      time: { start: Date.parse(`${date}T08:00Z`) / 60_000, end: Date.parse(`${date}T09:00Z`) / 60_000 },
      subject: undefined,
    });
    expect(minutesOf('2026-03-27', [utc('2026-03-27')], march)).toEqual([[540, 600]]);
    expect(minutesOf('2026-03-30', [utc('2026-03-30')], weekOf('2026-03-30'))).toEqual([[600, 660]]);
  });

  test('keeps the length of what stands in the hour that clocks show twice', () => {
    // On 25 October 2026, 2:30 in summer time to 2:15 in winter time is 45 minutes.
    const focus: WeekItem = {
      kind: 'kept-focus',
      time: { start: Date.parse('2026-10-25T00:30Z') / 60_000, end: Date.parse('2026-10-25T01:15Z') / 60_000 },
      subject: undefined,
    };
    expect(minutesOf('2026-10-25', [focus], weekOf('2026-10-25'))).toEqual([[150, 195]]);
  });
});
