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
});
