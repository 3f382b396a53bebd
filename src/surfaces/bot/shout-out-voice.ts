import type { RosterMember } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { shoutOutCardEn } from '#messages/shout-out-card/en.ts';
import type { ShoutOutCardKey } from '#messages/shout-out-card/en.ts';
import { shoutOutCardIt } from '#messages/shout-out-card/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';

/** How the bot speaks of recognitions in a language. */
export type ShoutOutVoice = { readonly language: Language; readonly words: Words<ShoutOutCardKey> };

const voices: Readonly<Record<Language, ShoutOutVoice>> = {
  en: { language: 'en', words: makeWords(shoutOutCardEn, 'en') },
  it: { language: 'it', words: makeWords(shoutOutCardIt, 'it') },
};

export const shoutOutVoice = (language: Language): ShoutOutVoice => voices[language];

/** What a card calls someone. */
export const nameOf = (roster: readonly RosterMember[], person: PersonId, { words }: ShoutOutVoice): string =>
  roster.find(({ personId }) => personId === person)?.name ?? words('former');
