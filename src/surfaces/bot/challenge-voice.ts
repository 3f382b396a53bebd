import type { Practice } from '#domain/week/practice.ts';
import type { Day } from '#domain/shared/instant.ts';
import { challengeCardEn } from '#messages/challenge-card/en.ts';
import type { ChallengeCardKey } from '#messages/challenge-card/en.ts';
import { challengeCardIt } from '#messages/challenge-card/it.ts';
import { challengeEn } from '#messages/challenge/en.ts';
import type { ChallengeKey } from '#messages/challenge/en.ts';
import { challengeIt } from '#messages/challenge/it.ts';
import { checkInEn } from '#messages/check-in/en.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import { checkInIt } from '#messages/check-in/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import { dayInWords } from './day-in-words.ts';

/** How the bot speaks of four weeks of a practice in a language. */
export type ChallengeVoice = {
  readonly language: Language;
  readonly words: Words<ChallengeCardKey>;
  /** As their page says it. */
  readonly pageWords: Words<ChallengeKey>;
  readonly markWords: Words<CheckInKey>;
  /** A day as one says it, with its weekday. */
  readonly spell: (day: Day) => string;
};

const speak = (language: Language): ChallengeVoice => {
  const isItalian = language === 'it';
  return {
    language,
    words: makeWords(isItalian ? challengeCardIt : challengeCardEn, language),
    pageWords: makeWords(isItalian ? challengeIt : challengeEn, language),
    markWords: makeWords(isItalian ? checkInIt : checkInEn, language),
    spell: (day) => dayInWords(day, language),
  };
};

const voices: Readonly<Record<Language, ChallengeVoice>> = { en: speak('en'), it: speak('it') };

export const challengeVoice = (language: Language): ChallengeVoice => voices[language];

/** Names without hyphens, as messages choose by them. */
const practiceNames: Readonly<Record<Practice, string>> = {
  'shout-outs': 'shoutOuts',
  'needs-and-offers': 'needsAndOffers',
  dissent: 'dissent',
  victories: 'victories',
  'field-windows': 'fieldWindows',
};

/** What four weeks of a practice are called. */
export const fourWeeksOf = (practice: Practice, { words }: Pick<ChallengeVoice, 'words'>): string =>
  words('title', { practice: practiceNames[practice] });
