import type { Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import type { AfterCatalogue, AfterKey } from './after-catalogue.ts';

export const AfterWordsContext = createWordsContext<AfterKey>();
export const useAfterWords = (): Words<AfterKey> => useWords(AfterWordsContext);

/** Fetches the words of one language, once a 1-1 with an ally is over. */
export const loadAfterCatalogue = async (language: Language): Promise<AfterCatalogue> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "pane-later-after-en" */ './words-en.ts')).afterWordsEn;
    case 'it':
      return (await import(/* webpackChunkName: "pane-later-after-it" */ './words-it.ts')).afterWordsIt;
  }
};
