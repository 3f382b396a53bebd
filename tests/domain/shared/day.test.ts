import { describe, expect, test } from '@jest/globals';
import { addDays, addMonths, dayOf, daysBetween, startOf } from '#domain/shared/day.ts';

describe('counting in days', () => {
  test('an instant belongs to the day that it has in UTC', () => {
    expect(dayOf(Date.UTC(2026, 10, 20, 23, 59, 59, 999))).toBe('2026-11-20');
    expect(dayOf(Date.UTC(2026, 10, 21))).toBe('2026-11-21');
    expect(startOf('2026-11-21')).toBe(Date.UTC(2026, 10, 21));
  });

  test('days run over the ends of months, of years and of a leap February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-11-20', '2026-12-18')).toBe(28);
    expect(daysBetween('2026-12-18', '2026-11-20')).toBe(-28);
  });

  test('months keep the date, or end with the month where it is shorter', () => {
    expect(addMonths('2026-11-20', 6)).toBe('2027-05-20');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-12-31', 12)).toBe('2027-12-31');
  });
});
