import { describe, expect, test } from '@jest/globals';
import { sampleStops } from '#local/sample/sample-stops.ts';
import type { SampleStop } from '#local/sample/sample-stops.ts';
import { wallClock } from '#local/wall-clock.ts';

const hour = 3_600_000;
const threeWeeks = 21 * 24 * hour;
const zone = 'Europe/Rome';

const before = (end: number): readonly SampleStop[] => sampleStops(end - threeWeeks, end, zone);
const told = (stops: readonly SampleStop[]): readonly string[] =>
  stops.map(({ at, kind, number }) => {
    const { date, minutes } = wallClock(at, zone);
    return `${date} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} ${kind} ${number}`;
  });

describe('the stops of the sample', () => {
  test('are its Mondays and Fridays just after the bot has written, and its own two days', () => {
    // A Wednesday at noon in Rome.
    expect(told(before(Date.UTC(2026, 10, 18, 11)))).toEqual([
      '2026-11-02 9:05 week-begins 0',
      '2026-11-04 12:00 agreement 0',
      '2026-11-06 15:05 week-ends 0',
      '2026-11-09 9:05 week-begins 1',
      '2026-11-11 12:00 check-in 0',
      '2026-11-13 15:05 week-ends 1',
      '2026-11-16 9:05 week-begins 2',
    ]);
  });

  // Sixteen days of hours, with the night on which the clocks in Rome go forward within the three weeks.
  const ends = Array.from({ length: 16 * 24 }, (_, index) => Date.UTC(2027, 3, 1) + index * hour + 2 * 60_000);

  test('hold at least two whole weeks, whenever it is loaded', () => {
    for (const end of ends) {
      const stops = before(end);
      const numbers = (kind: SampleStop['kind']) =>
        stops.filter((stop) => stop.kind === kind).map((stop) => stop.number);
      expect([
        [0, 1],
        [0, 1, 2],
      ]).toContainEqual(numbers('week-ends'));
      expect([0, 1, 2]).toEqual(expect.arrayContaining(numbers('week-begins')));
      expect(numbers('week-begins').length).toBeGreaterThanOrEqual(numbers('week-ends').length);
    }
  });

  test('never go back in time, nor over its beginning or its end', () => {
    for (const end of ends) {
      const times = [end - threeWeeks, ...before(end).map(({ at }) => at), end];
      expect(times.toSorted((one, other) => one - other)).toEqual(times);
    }
  });

  test('end a week only after it has begun, four days on', () => {
    for (const end of ends) {
      const stops = before(end);
      for (const { at, number } of stops.filter(({ kind }) => kind === 'week-ends')) {
        const begun = stops.find((stop) => stop.kind === 'week-begins' && stop.number === number);
        expect(Math.round((at - (begun?.at ?? 0)) / (24 * hour))).toBe(4);
      }
    }
  });
});
