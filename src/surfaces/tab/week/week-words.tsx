import { createContext, useContext, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Words } from '#messages/words.ts';
import { readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';
import type { WeekCatalogues } from '../words/week-catalogues.ts';

type Area = keyof WeekCatalogues;
type KeyOf<Of extends Area> = keyof WeekCatalogues[Of] & string;

/** Says what the week's page says, area by area. */
type WeekWords = { readonly [Of in Area]: Words<KeyOf<Of>> };

const WeekWordsContext = createContext<WeekWords | undefined>(undefined);

/** The words of one area of the week's page: of the page, or of a noun. Throws outside of {@link WeekWordsProvider}. */
export const useWeekWords = <Of extends Area>(area: Of): Words<KeyOf<Of>> => {
  const words = useContext(WeekWordsContext);
  if (words === undefined) throw new Error('No words of the week are provided here.');
  return words[area];
};

type WeekWordsProviderProps = { readonly catalogues: WeekCatalogues; readonly children: ReactNode };

/** Gives the words of the week's page to everything below it. */
export const WeekWordsProvider = ({ catalogues, children }: WeekWordsProviderProps): ReactElement => {
  const { locale } = useTab().host;
  const words = useMemo(() => wordsOf(catalogues, readingLocale(locale)), [catalogues, locale]);
  return <WeekWordsContext value={words}>{children}</WeekWordsContext>;
};

const wordsOf = (catalogues: WeekCatalogues, locale: string): WeekWords =>
  // Each area gets the words of its own catalogue, which the compiler cannot follow through the entries.
  Object.fromEntries(
    Object.entries<Catalogue<string>>(catalogues).map(([area, catalogue]) => [area, makeWords(catalogue, locale)]),
  ) as unknown as WeekWords;

/** Fetches what the week's page says in the reader's language. */
export const loadWeekCatalogues = async (locale: string): Promise<WeekCatalogues> => {
  switch (languageOf(locale)) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-week-en" */ '../words/week-en.ts')).weekCataloguesEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-week-it" */ '../words/week-it.ts')).weekCataloguesIt;
  }
};
