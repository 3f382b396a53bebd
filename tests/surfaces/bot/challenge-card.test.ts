import { describe, expect, test } from '@jest/globals';
import type { ChallengeEnd } from '#domain/challenge/challenge.ts';
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
const draw = (given: Partial<ChallengeEnd> = {}, language: 'en' | 'it' = 'en'): unknown =>
  challengeCard(
    {
      teamId: teamId(1),
      challenge: { practice: 'needs-and-offers', weekMarks, end: { ...end, ...given } },
      author: 'Ada Okafor',
      openUrl: 'https://teams.example/week',
    },
    challengeVoice(language),
  );

describe('the card that tells how four weeks came out', () => {
  test('says before and after with how many answered, and claims no cause', () => {
    const card = draw();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toEqual([
      'Four weeks of needs and offers',
      'Told by Ada Okafor',
      'We say *thank you* sooner.',
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

  test.each(['en', 'it'] as const)('is read at a glance, however long the story is (%s)', (language) => {
    const card = draw({ story: 'word '.repeat(120) }, language);
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(240);
  });

  test('speaks Italian', () => {
    expect(linesOf(draw({}, 'it')).at(-1)).toBe(
      'Da 1 a 5: prima 2,8 (5 risposte), dopo 4,0 (6). I numeri non dicono perché.',
    );
  });
});
