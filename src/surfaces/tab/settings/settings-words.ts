import type { ProblemCode } from '#contracts/problem.ts';
import type { SettingsKey } from '#messages/settings/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { refusalKey } from '../refusal-key.ts';

/** Provided on the pages of settings alone. */
export const SettingsWordsContext = createWordsContext<SettingsKey>();
export const useSettingsWords = (): Words<SettingsKey> => useWords(SettingsWordsContext);

/** Fetches what these pages say. */
export const loadSettingsCatalogue = async (language: Language): Promise<Catalogue<SettingsKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-settings-en" */ '#messages/settings/en.ts')).settingsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-settings-it" */ '#messages/settings/it.ts')).settingsIt;
  }
};

/** Why settings were not taken. */
export const settingsRefusal = (code: ProblemCode, words: Words<SettingsKey>): string =>
  words(refusalKey(code, ['text-has-changed', 'out-of-range'], { 'day-is-past': 'day', 'day-is-too-far': 'day' }));
