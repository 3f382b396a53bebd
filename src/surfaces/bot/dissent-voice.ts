import { startOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { dissentCardEn } from '#messages/dissent-card/en.ts';
import type { DissentCardKey } from '#messages/dissent-card/en.ts';
import { dissentCardIt } from '#messages/dissent-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';

/** How the bot speaks of dissents in a language. */
export type DissentVoice = {
  readonly language: Language;
  readonly words: Words<DissentCardKey>;
  /** A day as one says it, with its weekday. */
  readonly spell: (day: Day) => string;
};

/** With the day before the month, as most of the world writes it. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it' };

const speak = (language: Language): DissentVoice => {
  const days = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    language,
    words: makeWords(language === 'it' ? dissentCardIt : dissentCardEn, language),
    spell: (day) => days.format(startOf(day)),
  };
};

const voices: Readonly<Record<Language, DissentVoice>> = { en: speak('en'), it: speak('it') };

export const dissentVoice = (language: Language): DissentVoice => voices[language];
