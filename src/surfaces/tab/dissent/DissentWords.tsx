import type { ReactElement, ReactNode } from 'react';
import type { DissentKey } from '#messages/dissent/en.ts';
import type { DissentPageKey } from '#messages/dissent-page/en.ts';
import type { Catalogue, Language } from '#messages/words.ts';
import { LateWords } from '../LateWords.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { DissentWordsContext } from './dissent-desk.tsx';

/** Fetches the words of a dissent's pages and gives them to everything below it. */
export const DissentWords = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <LateWords context={DissentWordsContext} load={loadCatalogue} waiting={<TextLoading />}>
    {children}
  </LateWords>
);

const loadCatalogue = async (language: Language): Promise<Catalogue<DissentKey | DissentPageKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-dissent-en" */ './words-en.ts')).dissentWordsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-dissent-it" */ './words-it.ts')).dissentWordsIt;
  }
};
