import type { AdministrationKey } from '#messages/administration/en.ts';
import type { StatusKey } from '#messages/status/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** What the page says, and what the status page says of the engine. */
type Key = AdministrationKey | StatusKey;

/** Provided on the page for administrators alone. */
export const AdministrationWordsContext = createWordsContext<Key>();
export const useAdministrationWords = (): Words<Key> => useWords(AdministrationWordsContext);

/** Fetches what the page says. */
export const loadAdministrationCatalogue = async (language: Language): Promise<Catalogue<Key>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-administration-en" */ './words-en.ts')).wordsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-administration-it" */ './words-it.ts')).wordsIt;
  }
};
