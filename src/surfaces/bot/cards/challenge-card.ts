import type { Challenge, ChallengeEnd } from '#domain/challenge/challenge.ts';
import type { Practice } from '#domain/week/practice.ts';
import { challengeCardEn } from '#messages/challenge-card/en.ts';
import type { ChallengeCardKey } from '#messages/challenge-card/en.ts';
import { challengeCardIt } from '#messages/challenge-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import type { CardJson } from '#ports/chat.ts';
import { excerptOf } from '../excerpt.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

export type ChallengeCardView = {
  readonly challenge: Pick<Challenge, 'practice' | 'weekMarks'> & { readonly end: ChallengeEnd };
  /** `undefined` when they have left. */
  readonly author: string | undefined;
  readonly openUrl: string;
};

/** The story of four weeks, with what changed: before and after with how many answered, and no claim of a cause. */
export const challengeCard = ({ challenge, author, openUrl }: ChallengeCardView, language: Language): CardJson => {
  const words = catalogues[language];
  const { practice, weekMarks, end } = challenge;
  const count = weekMarks.filter(({ mark }) => mark === 'kept').length;
  return makeCard({
    language,
    title: words('title', { practice: practiceNames[practice] }),
    lines: [
      paragraph(words('by', { name: author ?? words('former') }), { isSubtle: true }),
      paragraph(excerptOf(end.story, storyRoom)),
      paragraph(words('weeks', { count })),
      paragraph(figuresLine(end, language), { isSubtle: true }),
    ],
    buttons: [openButton(words('open'), openUrl)],
  });
};

const catalogues: Readonly<Record<Language, Words<ChallengeCardKey>>> = {
  en: makeWords(challengeCardEn, 'en'),
  it: makeWords(challengeCardIt, 'it'),
};

/** Names without hyphens, as messages choose by them. */
const practiceNames: Readonly<Record<Practice, string>> = {
  'shout-outs': 'shoutOuts',
  'needs-and-offers': 'needsAndOffers',
  dissent: 'dissent',
  victories: 'victories',
  'field-windows': 'fieldWindows',
};

/** Characters of the story: with the rest it stays a card that one reads at a glance. */
const storyRoom = 72;

const figuresLine = ({ before, after }: ChallengeEnd, language: Language): string => {
  const words = catalogues[language];
  if (before.kind === 'too-few' || after.kind === 'too-few') return words('noFigures');
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  return words('figures', {
    before: number.format(before.mean),
    beforeCount: before.answers,
    after: number.format(after.mean),
    afterCount: after.answers,
  });
};
