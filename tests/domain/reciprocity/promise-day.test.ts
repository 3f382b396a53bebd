import { describe, expect, test } from '@jest/globals';
import { usualDay } from '#domain/reciprocity/promise-day.ts';

describe('the day that a choice begins with', () => {
  test.each([
    ['Monday', '2026-11-16', '2026-11-18'],
    ['Wednesday', '2026-11-18', '2026-11-20'],
    ['Thursday', '2026-11-19', '2026-11-23'],
    ['Friday', '2026-11-20', '2026-11-23'],
    ['Saturday', '2026-11-21', '2026-11-23'],
    ['Sunday', '2026-11-22', '2026-11-24'],
  ])('on a %s is a working day soon', (_, today, expected) => {
    expect(usualDay(today)).toBe(expected);
  });
});
