import { allianceEn } from '#messages/alliance/en.ts';
import type { AllianceKey } from '#messages/alliance/en.ts';
import { allianceIt } from '#messages/alliance/it.ts';
import { botEn } from '#messages/bot/en.ts';
import type { BotKey } from '#messages/bot/en.ts';
import { botIt } from '#messages/bot/it.ts';
import { refusalsEn } from '#messages/refusals/en.ts';
import type { RefusalKey } from '#messages/refusals/en.ts';
import { refusalsIt } from '#messages/refusals/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';

/** The bot in one language. */
export type BotVoice = {
  readonly language: Language;
  readonly words: Words<BotKey>;
  /** Words that the tab says too. */
  readonly allianceWords: Words<AllianceKey>;
  /** Why something is refused. */
  readonly refusalWords: Words<RefusalKey>;
};

const speak = (language: Language): BotVoice => ({
  language,
  words: makeWords(language === 'it' ? botIt : botEn, language),
  allianceWords: makeWords(language === 'it' ? allianceIt : allianceEn, language),
  refusalWords: makeWords(language === 'it' ? refusalsIt : refusalsEn, language),
});

const voices: Readonly<Record<Language, BotVoice>> = { en: speak('en'), it: speak('it') };

export const voiceIn = (language: Language): BotVoice => voices[language];
