import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import { reciprocityCardEn } from '#messages/reciprocity-card/en.ts';
import type { ReciprocityCardKey } from '#messages/reciprocity-card/en.ts';
import { reciprocityCardIt } from '#messages/reciprocity-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';

/** How the bot speaks of needs, offers and promises in a language. */
export type ReciprocityVoice = {
  readonly language: Language;
  readonly words: Words<ReciprocityCardKey>;
  /** A day as one says it, with its weekday. */
  readonly spell: (day: Day) => string;
};

// English days as the product's own English writes them: Friday 27 November.
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it' };

const speak = (language: Language): ReciprocityVoice => {
  const days = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    language,
    words: makeWords(language === 'it' ? reciprocityCardIt : reciprocityCardEn, language),
    spell: (day) => days.format(startOf(day)),
  };
};

const voices: Readonly<Record<Language, ReciprocityVoice>> = { en: speak('en'), it: speak('it') };

export const reciprocityVoice = (language: Language): ReciprocityVoice => voices[language];

/** What a card calls someone. */
export const nameOf = (
  roster: readonly RosterMember[],
  personId: PersonId | undefined,
  { words }: ReciprocityVoice,
): string => roster.find((member) => member.personId === personId)?.name ?? words('former');
