import type { Day } from '#domain/shared/instant.ts';
import { dissentCardEn } from '#messages/dissent-card/en.ts';
import type { DissentCardKey } from '#messages/dissent-card/en.ts';
import { dissentCardIt } from '#messages/dissent-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import { dayInWords } from './day-in-words.ts';

/** How the bot speaks of dissents in a language. */
export type DissentVoice = {
  readonly language: Language;
  readonly words: Words<DissentCardKey>;
  /** A day as one says it, with its weekday. */
  readonly spell: (day: Day) => string;
};

const speak = (language: Language): DissentVoice => ({
  language,
  words: makeWords(language === 'it' ? dissentCardIt : dissentCardEn, language),
  spell: (day) => dayInWords(day, language),
});

const voices: Readonly<Record<Language, DissentVoice>> = { en: speak('en'), it: speak('it') };

export const dissentVoice = (language: Language): DissentVoice => voices[language];
