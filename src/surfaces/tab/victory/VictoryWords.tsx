import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { VictoryKey } from '#messages/victory/en.ts';
import type { VictoryPageKey } from '#messages/victory-page/en.ts';
import type { VictorySlidesKey } from '#messages/victory-slides/en.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { LatePart } from '../../ui/LatePart.tsx';
import { readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';
import { TextLoading } from '../ViewPage.tsx';

type PageKey = VictoryKey | VictoryPageKey;

const PageWordsContext = createWordsContext<PageKey>();
const SlideWordsContext = createWordsContext<VictorySlidesKey>();

/** Words of the pages of victories. */
export const useVictoryWords = (): Words<PageKey> => useWords(PageWordsContext);
/** Words on the slides themselves. */
export const useSlideWords = (): Words<VictorySlidesKey> => useWords(SlideWordsContext);

/** Fetches the words of victories' pages and gives them to everything below it. */
export const VictoryWords = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadWords(readingLocale(locale)), [locale]);
  return (
    <LatePart load={load} waiting={<TextLoading />}>
      {({ page, slides }) => (
        <PageWordsContext value={page}>
          <SlideWordsContext value={slides}>{children}</SlideWordsContext>
        </PageWordsContext>
      )}
    </LatePart>
  );
};

type Catalogues = { readonly page: Catalogue<PageKey>; readonly slides: Catalogue<VictorySlidesKey> };

const loadWords = async (
  locale: string,
): Promise<{ readonly page: Words<PageKey>; readonly slides: Words<VictorySlidesKey> }> => {
  const { page, slides } = await loadCatalogues(languageOf(locale));
  return { page: makeWords(page, locale), slides: makeWords(slides, locale) };
};

const loadCatalogues = async (language: Language): Promise<Catalogues> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-victory-en" */ './words-en.ts')).victoryWordsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-victory-it" */ './words-it.ts')).victoryWordsIt;
  }
};
