import type { CheckInKey } from '#messages/check-in/en.ts';
import type { PaneAfterKey } from '#messages/pane-after/en.ts';
import type { PairFormsKey } from '#messages/pair-forms/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** What the pane says once two allies have met, and what they fill in then. */
type AfterKey = PaneAfterKey | PairFormsKey | CheckInKey;
export type AfterCatalogue = Catalogue<AfterKey>;

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
