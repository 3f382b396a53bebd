import { describe, expect, test } from '@jest/globals';
import type { PairSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { AllianceId, PersonId } from '#domain/shared/ids.ts';
import { pairEn } from '#messages/pair/en.ts';
import { makeWords } from '#messages/words.ts';
import { homeLines } from '#surfaces/ui/home/home-lines.ts';

const words = makeWords(pairEn, 'en-GB');
const saying = { words, dates: { date: (day: string) => `[${day}]` }, today: '2026-11-20' };

const summary = (over: Partial<PairSummary> = {}): PairSummary => ({
  allianceId: 'alliance' as AllianceId,
  other: 'mei' as PersonId,
  otherName: 'Mei Tanaka',
  standing: 'active',
  next: 'nothing',
  version: 1,
  inForceSince: 0,
  checkInOn: '2026-12-10',
  reviewOn: '2027-05-20',
  pausedUntil: undefined,
  openPromises: 0,
  ...over,
});

describe('a row of the home', () => {
  test('says what is next', () => {
    expect(homeLines(summary({ next: 'commit' }), saying).next).toBe('There is a text to read and commit to');
  });

  test('names the day of the next check-in and of the review', () => {
    expect(homeLines(summary(), saying).meta).toEqual(['Check-in on [2026-12-10]', 'Review on [2027-05-20]']);
  });

  test('says plainly for when a check-in was, and fades', () => {
    const lines = homeLines(summary({ checkInOn: '2026-11-16' }), saying);
    expect(lines.meta[0]).toBe('Check-in was for [2026-11-16]');
    expect(lines.quiet).toBe(true);
  });

  test('does not fade on the very day of the check-in', () => {
    expect(homeLines(summary({ checkInOn: '2026-11-20' }), saying).quiet).toBe(false);
  });

  test('counts open promises', () => {
    expect(homeLines(summary({ openPromises: 1 }), saying).meta).toContain('1 open promise');
    expect(homeLines(summary({ openPromises: 2 }), saying).meta).toContain('2 open promises');
  });

  test('says until when an alliance is paused, and asks nothing', () => {
    const lines = homeLines(summary({ standing: 'paused', pausedUntil: '2027-01-04' }), saying);
    expect(lines.next).toBe('Paused until [2027-01-04]');
    expect(lines.meta).toEqual([]);
  });

  test('says who has left', () => {
    expect(homeLines(summary({ standing: 'left' }), saying).next).toBe('Mei Tanaka has left this alliance');
  });
});
