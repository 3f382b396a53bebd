import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import { reciprocityCardEn } from '#messages/reciprocity-card/en.ts';
import type { ReciprocityCardKey } from '#messages/reciprocity-card/en.ts';
import { reciprocityCardIt } from '#messages/reciprocity-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import { dayInWords } from './day-in-words.ts';

/** How the bot speaks of needs, offers and promises in a language. */
export type ReciprocityVoice = {
  readonly language: Language;
  readonly words: Words<ReciprocityCardKey>;
  /** A day as one says it, with its weekday. */
  readonly spell: (day: Day) => string;
};

const speak = (language: Language): ReciprocityVoice => ({
  language,
  words: makeWords(language === 'it' ? reciprocityCardIt : reciprocityCardEn, language),
  spell: (day) => dayInWords(day, language),
});

const voices: Readonly<Record<Language, ReciprocityVoice>> = { en: speak('en'), it: speak('it') };

export const reciprocityVoice = (language: Language): ReciprocityVoice => voices[language];

/** What a card calls someone. */
export const nameOf = (
  roster: readonly RosterMember[],
  personId: PersonId | undefined,
  { words }: ReciprocityVoice,
): string => roster.find((member) => member.personId === personId)?.name ?? words('former');
