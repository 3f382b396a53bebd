import type { Challenge } from '#domain/challenge/challenge.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Language } from '#messages/words.ts';
import { challengeCard } from '#surfaces/bot/cards/challenge-card.ts';
import { challengeCourseCard } from '#surfaces/bot/cards/challenge-course-card.ts';
import { challengeBegunCard, challengeForm } from '#surfaces/bot/cards/challenge-form.ts';
import { challengeVoice } from '#surfaces/bot/challenge-voice.ts';
import { itemId, thisWeek } from '../sample-board.ts';
import { ada, bo, carla, friday, teamId } from '../sample-team.ts';
import { openUrl } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

/** Four weeks from Monday 16 November 2026 on. */
const sampleChallenge = (given: Partial<Challenge> = {}): Challenge => ({
  id: itemId(1),
  practice: 'needs-and-offers',
  startedBy: ada,
  startedAt: friday,
  firstWeek: thisWeek,
  before: [],
  after: [],
  weekMarks: [],
  pauses: [],
  end: undefined,
  revision: 1,
  ...given,
});

const week = (name: string): Week => parseWeek(name)!;
const two = [
  { personId: bo, mark: 2 },
  { personId: carla, mark: 4 },
] as const;

const end = {
  by: ada,
  week: week('2026-W50'),
  at: friday,
  story: 'We ask earlier, and nobody waits for a Friday any more',
  before: { kind: 'told', mean: 3.2, answers: 5 },
  after: { kind: 'told', mean: 4.1, answers: 4 },
} as const;

/** What the bot posts of four weeks, and asks and answers about them. */
export const challengeCards = (language: Language): readonly NamedCard[] => {
  const voice = challengeVoice(language);
  const team = { teamId: teamId(1), name: 'Field design' };
  const course = (today: string, given: Partial<Challenge> = {}) =>
    challengeCourseCard({ teamId: team.teamId, challenge: sampleChallenge(given), today, openUrl }, voice);
  const marked = { weekMarks: [{ week: week('2026-W48'), mark: 'partly' }] } as const;
  const told = { teamId: team.teamId, author: 'Ada Okafor', openUrl };
  const form = { team, id: itemId(1), kept: ['shout-outs', 'needs-and-offers'], openUrl } as const;
  const few = { ...end, after: { kind: 'too-few', answers: 3 } } as const;
  return [
    ['four-weeks-form', challengeForm(form, voice)],
    ['four-weeks-form-none', challengeForm({ ...form, kept: [] }, voice)],
    ['four-weeks-begun', challengeBegunCard({ practice: 'shout-outs', first: '2026-11-23', openUrl }, voice)],
    ['four-weeks-before', course('2026-11-17')],
    ['four-weeks-before-answered', course('2026-11-17', { before: two })],
    ['four-weeks-week', course('2026-11-24')],
    ['four-weeks-week-marked', course('2026-11-24', marked)],
    ['four-weeks-paused', course('2026-11-24', { pauses: [{ from: week('2026-W48'), until: undefined }] })],
    ['four-weeks-after', course('2026-12-11', { after: two })],
    ['four-weeks', challengeCard({ ...told, challenge: { ...sampleChallenge(marked), end } }, voice)],
    ['four-weeks-few', challengeCard({ ...told, challenge: { ...sampleChallenge(marked), end: few } }, voice)],
  ];
};
