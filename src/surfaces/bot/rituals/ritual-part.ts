import type { RosterMember } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { ritualEn } from '#messages/ritual/en.ts';
import type { RitualKey } from '#messages/ritual/en.ts';
import { ritualIt } from '#messages/ritual/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import type { RitualReading } from '#usecases/delivery/board-post.ts';
import { voiceIn } from '../bot-voice.ts';
import type { BotVoice } from '../bot-voice.ts';
import { paragraph } from '../cards/card-parts.ts';
import type { CardButton, CardElement } from '../cards/card-parts.ts';
import { excerptOf } from '../excerpt.ts';

/** What a ritual brings to the post of its day. */
export type RitualPart = {
  /** Our own words only: heads the post when the ritual is alone in it. */
  readonly title: string;
  /** Four at most. */
  readonly lines: readonly CardElement[];
  /** What stands in place of them in a post that several rituals share. */
  readonly inShared: readonly CardElement[];
  /** Before the one that opens the tab; two at most. The first alone where the post is shared. */
  readonly buttons: readonly CardButton[];
};

/** What a ritual is drawn from. */
export type RitualPartReading = RitualReading & { readonly voice: BotVoice; readonly words: Words<RitualKey> };

/** Rows of a list that a phone has room for. */
const shownRows = 3;

/** Characters of what someone wrote in a row. */
const rowLength = 48;

/** What someone wrote, as much of it as a row has room for. */
export const rowText = (text: string): string => excerptOf(text.replaceAll(/\s+/g, ' '), rowLength);

/** The first rows, each with what people wrote in a run of its own, and how many are left. */
export const rowsOf = (rows: readonly string[], words: Words<RitualKey>): readonly CardElement[] => {
  const rest = rows.length - shownRows;
  const shown = rest > 0 ? rows.slice(0, shownRows - 1) : rows;
  const more = rows.length - shown.length;
  return [
    ...shown.map((row) => paragraph(row)),
    ...(more > 0 ? [paragraph(words('more', { count: more }), { isSubtle: true })] : []),
  ];
};

/** What a card calls someone. */
export const nameIn = (roster: readonly RosterMember[], personId: PersonId, words: Words<RitualKey>): string =>
  roster.find((member) => member.personId === personId)?.name ?? words('former');

const ritualWords: Readonly<Record<Language, Words<RitualKey>>> = {
  en: makeWords(ritualEn, 'en'),
  it: makeWords(ritualIt, 'it'),
};

/** How the bot speaks in a language, at the team's set times. */
export const ritualVoice = (language: Language): { readonly voice: BotVoice; readonly words: Words<RitualKey> } => ({
  voice: voiceIn(language),
  words: ritualWords[language],
});
