import type { ReactElement, ReactNode } from 'react';
import type { Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { LateWords } from '../LateWords.tsx';
import type { ChallengeCatalogue, ChallengePageKey } from './challenge-catalogue.ts';

const ChallengeWordsContext = createWordsContext<ChallengePageKey>();
export const useChallengeWords = (): Words<ChallengePageKey> => useWords(ChallengeWordsContext);

type ChallengeWordsProps = { readonly waiting: ReactNode; readonly children: ReactNode };

/** Fetches the words about four weeks and gives them to everything below it. */
export const ChallengeWords = ({ waiting, children }: ChallengeWordsProps): ReactElement => (
  <LateWords context={ChallengeWordsContext} load={loadCatalogue} waiting={waiting}>
    {children}
  </LateWords>
);

const loadCatalogue = async (language: Language): Promise<ChallengeCatalogue> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-challenge-en" */ './words-en.ts')).challengeWordsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-challenge-it" */ './words-it.ts')).challengeWordsIt;
  }
};
