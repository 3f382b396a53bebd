import { describe, expect, test } from '@jest/globals';
import { isJustHeld } from '#domain/calendar/just-held.ts';

const end = Date.parse('2026-11-20T14:30Z');
const after = (days: number, minutes: number): boolean =>
  isJustHeld({ end }, end + days * 86_400_000 + minutes * 60_000);

describe('a meeting', () => {
  test('is just held from its very end on', () => {
    expect(after(0, -1)).toBe(false);
    expect(after(0, 0)).toBe(true);
  });

  test('is just held for a week', () => {
    expect(after(7, -1)).toBe(true);
    expect(after(7, 0)).toBe(false);
  });
});
