import { languageOf, makeWords } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import type { TabCatalogues } from './words/catalogues.ts';
import type { TabWords } from './TabWordsProvider.tsx';

/** Fetches the words of the reader's language alone. */
export const loadWords = async (locale: string): Promise<TabWords> => {
  const catalogues = await loadCatalogues(languageOf(locale));
  return {
    ui: makeWords(catalogues.ui, locale),
    tab: makeWords(catalogues.tab, locale),
    alliance: makeWords(catalogues.alliance, locale),
    prompts: makeWords(catalogues.prompts, locale),
  };
};

/** The locale to write dates and numbers in: the reader's own, or that of the language which stands in for theirs. */
export const readingLocale = (locale: string): string => {
  const language = languageOf(locale);
  return locale.toLowerCase().startsWith(language) ? locale : language;
};

const loadCatalogues = async (language: Language): Promise<TabCatalogues> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-first-en" */ './words/en.ts')).tabCataloguesEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-first-it" */ './words/it.ts')).tabCataloguesIt;
  }
};
