import { describe, expect, test } from '@jest/globals';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { pairEn } from '#messages/pair/en.ts';
import { makeWords } from '#messages/words.ts';
import { teamLines } from '#surfaces/ui/home/team-lines.ts';

const saying = {
  words: makeWords(pairEn, 'en-GB'),
  dates: { date: (day: string) => `[${day}]` },
  today: '2026-11-20',
};

const summary = (over: Partial<TeamSummary> = {}): TeamSummary => ({
  teamId: 'team' as TeamId,
  teamName: 'Field design',
  channelId: '19:alliance@thread.tacv2',
  stage: 'in-force',
  next: 'nothing',
  version: 2,
  checkInOn: '2026-12-10',
  round: undefined,
  ...over,
});

describe('a team’s row of the home', () => {
  test('says what is next', () => {
    expect(teamLines(summary({ next: 'commit' }), saying).next).toBe('There is an agreement to read and commit to');
  });

  test('names the version in force and the day of the next check-in', () => {
    expect(teamLines(summary(), saying).meta).toEqual(['Version 2 is in force', 'Check-in on [2026-12-10]']);
  });

  test('says nothing more while nothing is in force', () => {
    const started = summary({ stage: 'writing', next: 'write-answers', version: undefined, checkInOn: undefined });
    expect(teamLines(started, saying)).toEqual({
      next: 'There are questions to answer, each on your own',
      meta: [],
      quiet: false,
    });
  });

  test('says plainly for when a check-in was, and fades', () => {
    const lines = teamLines(summary({ checkInOn: '2026-11-16', next: 'check-in' }), saying);
    expect(lines.meta).toContain('Check-in was for [2026-11-16]');
    expect(lines.quiet).toBe(true);
  });
});
