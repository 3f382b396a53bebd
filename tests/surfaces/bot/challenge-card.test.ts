import { describe, expect, test } from '@jest/globals';
import type { ChallengeEnd } from '#domain/challenge/challenge.ts';
import type { Practice } from '#domain/week/practice.ts';
import { challengeCard } from '#surfaces/bot/cards/challenge-card.ts';
import { challengeVoice } from '#surfaces/bot/challenge-voice.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { ada, friday, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf, markdownOf } from './read-card.ts';

const end: ChallengeEnd = {
  by: ada,
  week: thisWeek,
  at: friday,
  story: 'We say *thank you* sooner.',
  before: { kind: 'told', answers: 5, mean: 2.8 },
  after: { kind: 'told', answers: 6, mean: 4 },
};
const weekMarks = [{ week: thisWeek, mark: 'kept' as const }];
const draw = (
  given: Partial<ChallengeEnd> = {},
  language: 'en' | 'it' = 'en',
  { author = 'Ada Okafor', practice = 'needs-and-offers' }: { author?: string; practice?: Practice } = {},
): unknown =>
  challengeCard(
    {
      teamId: teamId(1),
      challenge: { practice, weekMarks, end: { ...end, ...given } },
      author,
      openUrl: 'https://teams.example/week',
    },
    challengeVoice(language),
  );

const story = (length: number): string => 'word '.repeat(120).slice(0, length).trimEnd();

describe('the card that tells how four weeks came out', () => {
  test('says before and after with how many answered, and claims no cause', () => {
    const card = draw();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toEqual([
      'Four weeks of needs and offers',
      'Ada Okafor: We say *thank you* sooner.',
      'Kept in 1 week of four.',
      'From 1 to 5: 2.8 before (5 answers), 4.0 after (6). The figures don’t say why.',
    ]);
    expect(markdownOf(card)).toEqual(['Four weeks of needs and offers']);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Open', 'Keep another']);
  });

  test('says no figure where fewer than four answered one of the looks', () => {
    const line = linesOf(draw({ before: { kind: 'too-few', answers: 3 } })).at(-1);
    expect(line).toBe('Fewer than four answered a look: no figures.');
  });

  test.each([
    ['en', 150, 240],
    ['it', 150, 320],
  ] as const)('leaves most of its room to the story, and is read at a glance (%s)', (language, least, most) => {
    for (const length of [60, 100, 140, 150, 200, 600]) {
      const given = {
        story: story(length),
        before: { ...end.before, answers: 25 },
        after: { ...end.after, answers: 25 },
      };
      const card = draw(given, language, { author: 'Wilhelmina Featherstonehaugh', practice: 'dissent' });
      expect(cardProblems(card)).toEqual([]);
      const lines = linesOf(card);
      expect(lines.join('').length).toBeLessThanOrEqual(most);
      const told = lines.find((line) => line.includes('word'))!.replace(/^[^:]*: /u, '');
      // A word more would be too long, as it is cut between words.
      if (length > least) expect(told.length).toBeGreaterThan(least - 'word '.length);
      else expect(told).toBe(story(length));
    }
  });

  test('of a long story says the figures short: the rest is a press away', () => {
    expect(linesOf(draw({ story: story(600) })).at(-1)).toBe('1 to 5: 2.8 before (5), 4.0 after (6)');
    expect(linesOf(draw({ story: story(600) }, 'it')).at(-1)).toBe('Da 1 a 5: prima 2,8 (5), dopo 4,0 (6)');
    expect(linesOf(draw({ story: story(600), after: { kind: 'too-few', answers: 3 } }))).toHaveLength(2);
  });

  test('speaks Italian', () => {
    expect(linesOf(draw({}, 'it')).at(-1)).toBe(
      'Da 1 a 5: prima 2,8 (5 risposte), dopo 4,0 (6). I numeri non dicono perché.',
    );
  });
});
