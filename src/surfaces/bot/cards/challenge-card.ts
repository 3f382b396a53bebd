import type { Challenge, ChallengeEnd } from '#domain/challenge/challenge.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { CardJson } from '#ports/chat.ts';
import { fourWeeksOf } from '../challenge-voice.ts';
import type { ChallengeVoice } from '../challenge-voice.ts';
import { excerptOf } from '../excerpt.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';

export type ChallengeCardView = {
  readonly teamId: TeamId;
  readonly challenge: Pick<Challenge, 'practice' | 'weekMarks'> & { readonly end: ChallengeEnd };
  /** `undefined` when they have left. */
  readonly author: string | undefined;
  readonly openUrl: string;
};

/** The story of four weeks, with what changed: before and after with how many answered, and no claim of a cause. */
export const challengeCard = (view: ChallengeCardView, voice: ChallengeVoice): CardJson => {
  const { teamId, challenge, author, openUrl } = view;
  const { words, pageWords, language } = voice;
  const { practice, weekMarks, end } = challenge;
  const count = weekMarks.filter(({ mark }) => mark === 'kept').length;
  return makeCard({
    language,
    title: fourWeeksOf(practice, voice),
    lines: [
      paragraph(words('by', { name: author ?? words('former') }), { isSubtle: true }),
      paragraph(excerptOf(end.story, storyRoom)),
      paragraph(pageWords('weeks.count', { count })),
      paragraph(figuresLine(end, voice), { isSubtle: true }),
    ],
    buttons: [
      openButton(words('open'), openUrl),
      actButton(words('button.another'), { schema: 1, action: 'open-four-weeks-form', teamId }),
    ],
  });
};

/** Characters of the story: with the rest it stays a card that one reads at a glance. */
const storyRoom = 68;

const figuresLine = ({ before, after }: ChallengeEnd, { words, language }: ChallengeVoice): string => {
  if (before.kind === 'too-few' || after.kind === 'too-few') return words('noFigures');
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  return words('figures', {
    before: number.format(before.mean),
    beforeCount: before.answers,
    after: number.format(after.mean),
    afterCount: after.answers,
  });
};
