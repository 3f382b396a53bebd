import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { DissentKey } from '#messages/dissent/en.ts';
import type { DissentPageKey } from '#messages/dissent-page/en.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { LatePart } from '../LatePart.tsx';
import { readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';
import { DissentWordsContext } from './dissent-desk.tsx';

type DissentWordsProps = {
  /** Shown until the words are here. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
};

/** Fetches the words of a dissent's pages and gives them to everything below it. */
export const DissentWords = ({ waiting, children }: DissentWordsProps): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadWords(readingLocale(locale)), [locale]);
  return (
    <LatePart load={load} waiting={waiting}>
      {(words) => <DissentWordsContext value={words}>{children}</DissentWordsContext>}
    </LatePart>
  );
};

const loadWords = async (locale: string): Promise<Words<DissentKey | DissentPageKey>> =>
  makeWords(await loadCatalogue(languageOf(locale)), locale);

const loadCatalogue = async (language: Language): Promise<Catalogue<DissentKey | DissentPageKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-dissent-en" */ './words-en.ts')).dissentWordsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-dissent-it" */ './words-it.ts')).dissentWordsIt;
  }
};
