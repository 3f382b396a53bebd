import { describe, expect, test } from '@jest/globals';
import { makeDateFormat } from '#surfaces/ui/date-format.ts';

const at = Date.UTC(2026, 10, 20, 23, 5);

describe('dates and times', () => {
  test('are those of the reader’s zone', () => {
    expect(makeDateFormat('en-GB', 'UTC').day(at)).toBe('20 November 2026');
    expect(makeDateFormat('en-GB', 'Europe/Rome').day(at)).toBe('21 November 2026');
  });

  test('are written in the reader’s language', () => {
    expect(makeDateFormat('it-IT', 'Europe/Rome').day(at)).toBe('21 novembre 2026');
  });

  test('count midnight as 00, not 24', () => {
    expect(makeDateFormat('en-US', 'Europe/Rome').time(at)).toBe('00:05');
  });

  test('a calendar day is the same in every zone', () => {
    expect(makeDateFormat('en-GB', 'Pacific/Auckland').date('2026-11-23')).toBe('Monday 23 November');
    expect(makeDateFormat('it-IT', 'America/Los_Angeles').date('2026-11-23')).toBe('lunedì 23 novembre');
    expect(makeDateFormat('en-GB', 'America/Los_Angeles').dateInYear('2026-11-23')).toBe('23 November 2026');
  });

  test('today is the day where the reader is', () => {
    const at = Date.parse('2026-11-20T23:30:00Z');
    expect(makeDateFormat('en-GB', 'UTC').today(at)).toBe('2026-11-20');
    expect(makeDateFormat('it-IT', 'Europe/Rome').today(at)).toBe('2026-11-21');
  });
});
