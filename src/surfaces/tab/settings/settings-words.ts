import type { ProblemCode } from '#contracts/problem.ts';
import type { SettingsKey } from '#messages/settings/en.ts';
import { makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** Provided on the pages of settings alone. */
export const SettingsWordsContext = createWordsContext<SettingsKey>();
export const useSettingsWords = (): Words<SettingsKey> => useWords(SettingsWordsContext);

/** Fetches what these pages say, in the reader's language. */
export const loadSettingsWords = async (language: Language): Promise<Words<SettingsKey>> =>
  makeWords(await loadCatalogue(language), language);

const loadCatalogue = async (language: Language): Promise<Catalogue<SettingsKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-settings-en" */ '#messages/settings/en.ts')).settingsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-settings-it" */ '#messages/settings/it.ts')).settingsIt;
  }
};

/** Why settings were not taken. */
export const settingsRefusal = (code: ProblemCode, words: Words<SettingsKey>): string =>
  words(refusals[code] ?? 'refusal.other');

const refusals: Partial<Readonly<Record<ProblemCode, SettingsKey>>> = {
  'text-has-changed': 'refusal.text-has-changed',
  'out-of-range': 'refusal.out-of-range',
  'day-is-past': 'refusal.day',
  'day-is-too-far': 'refusal.day',
};
