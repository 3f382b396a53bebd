import { describe, expect, test } from '@jest/globals';
import type { ProtectedTimes } from '#domain/calendar/protected-times.ts';
import { clashOf } from '#surfaces/outlook/clash/clash-of.ts';

const at = (iso: string): number => Date.parse(iso);
const minutes = (iso: string): number => at(iso) / 60_000;
const span = (from: string, to: string) => ({ start: minutes(from), end: minutes(to) });

const now = at('2026-11-20T07:00Z');
const kept: ProtectedTimes = {
  at: now / 60_000,
  until: minutes('2026-12-04T07:00Z'),
  focus: [span('2026-11-20T22:00Z', '2026-11-20T23:00Z'), span('2026-11-20T09:00Z', '2026-11-20T11:00Z')],
  free: [span('2026-11-20T11:15Z', '2026-11-20T13:00Z'), span('2026-11-20T23:00Z', '2026-11-21T01:00Z')],
};
const meeting = { start: at('2026-11-20T10:00Z'), end: at('2026-11-20T10:30Z'), mode: 'organizer' } as const;

describe('of the open appointment', () => {
  test('one sees the focus that it takes from, and the nearest free time', () => {
    expect(clashOf(kept, meeting, 'Europe/Rome', now)).toEqual({
      blocks: [span('2026-11-20T09:00Z', '2026-11-20T11:00Z')],
      free: { time: span('2026-11-20T11:15Z', '2026-11-20T11:45Z'), place: 'apart' },
    });
  });

  test('nothing is said to somebody who cannot move it', () => {
    expect(clashOf(kept, { ...meeting, mode: 'attendee' }, 'Europe/Rome', now)).toBeUndefined();
  });

  test('nothing is said where nothing is kept', () => {
    expect(clashOf(undefined, meeting, 'Europe/Rome', now)).toBeUndefined();
  });

  test('only its own day counts, on the person’s clock', () => {
    // 23:00 UTC is Saturday already in Rome, and still Friday in London.
    const late = { ...meeting, start: at('2026-11-20T22:00Z'), end: at('2026-11-20T23:00Z') };
    const early = span('2026-11-20T12:00Z', '2026-11-20T13:00Z');
    expect(clashOf(kept, late, 'Europe/Rome', now)?.free?.time).toEqual(early);
    const london = { ...kept, free: [span('2026-11-20T23:00Z', '2026-11-21T00:00Z')] };
    expect(clashOf(london, late, 'Europe/London', now)?.free?.time).toEqual(london.free[0]);
  });
});
