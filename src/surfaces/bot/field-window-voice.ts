import type { Day } from '#domain/shared/instant.ts';
import { fieldWindowCardEn } from '#messages/field-window-card/en.ts';
import type { FieldWindowCardKey } from '#messages/field-window-card/en.ts';
import { fieldWindowCardIt } from '#messages/field-window-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import { dayInWords } from './day-in-words.ts';

/** How the bot speaks of field windows in a language. */
export type FieldWindowVoice = {
  readonly language: Language;
  readonly words: Words<FieldWindowCardKey>;
  /** A day as one says it, with its weekday. */
  readonly spell: (day: Day) => string;
};

const speak = (language: Language): FieldWindowVoice => ({
  language,
  words: makeWords(language === 'it' ? fieldWindowCardIt : fieldWindowCardEn, language),
  spell: (day) => dayInWords(day, language),
});

const voices: Readonly<Record<Language, FieldWindowVoice>> = { en: speak('en'), it: speak('it') };

export const fieldWindowVoice = (language: Language): FieldWindowVoice => voices[language];
