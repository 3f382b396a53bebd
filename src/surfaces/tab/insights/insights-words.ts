import type { CheckInKey } from '#messages/check-in/en.ts';
import type { InsightsKey } from '#messages/insights/en.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** Provided on the page of insights alone. */
export const InsightsWordsContext = createWordsContext<InsightsKey>();
export const useInsightsWords = (): Words<InsightsKey> => useWords(InsightsWordsContext);

/** Fetches, in the reader's language, what the page of insights says. */
export const loadInsightsWords = async (
  locale: string,
): Promise<{ readonly words: Words<InsightsKey>; readonly checkInWords: Words<CheckInKey> }> => {
  const { insights, checkIn } = await loadCatalogues(languageOf(locale));
  return { words: makeWords(insights, locale), checkInWords: makeWords(checkIn, locale) };
};

type Catalogues = { readonly insights: Catalogue<InsightsKey>; readonly checkIn: Catalogue<CheckInKey> };

const loadCatalogues = async (language: Language): Promise<Catalogues> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-insights-en" */ './words-en.ts')).insightsCataloguesEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-insights-it" */ './words-it.ts')).insightsCataloguesIt;
  }
};
