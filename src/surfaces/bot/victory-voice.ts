import type { RosterMember } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { victoryCardEn } from '#messages/victory-card/en.ts';
import type { VictoryCardKey } from '#messages/victory-card/en.ts';
import { victoryCardIt } from '#messages/victory-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';

/** How the bot speaks of victories in a language. */
export type VictoryVoice = { readonly language: Language; readonly words: Words<VictoryCardKey> };

const voices: Readonly<Record<Language, VictoryVoice>> = {
  en: { language: 'en', words: makeWords(victoryCardEn, 'en') },
  it: { language: 'it', words: makeWords(victoryCardIt, 'it') },
};

export const victoryVoice = (language: Language): VictoryVoice => voices[language];

/** What a card calls someone. */
export const authorName = (roster: readonly RosterMember[], by: PersonId, { words }: VictoryVoice): string =>
  roster.find(({ personId }) => personId === by)?.name ?? words('former');
