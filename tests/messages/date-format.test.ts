import { describe, expect, test } from '@jest/globals';
import { makeDateFormat } from '#messages/date-format.ts';

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

  test('several days in a row name their month once, and no day begins with a nought', () => {
    const plain = (text: string): string => text.replace(/\s/g, ' ');
    const english = makeDateFormat('en-GB', 'UTC');
    const italian = makeDateFormat('it', 'UTC');
    expect(plain(english.days('2026-06-08', '2026-06-12', false))).toBe('8 – 12 June');
    expect(plain(english.days('2026-06-29', '2026-07-03', false))).toBe('29 June – 3 July');
    expect(plain(english.days('2025-12-29', '2026-01-02', true))).toBe('29 December 2025 – 2 January 2026');
    expect(plain(italian.days('2026-06-08', '2026-06-12', false))).toBe('8–12 giugno');
  });
});
