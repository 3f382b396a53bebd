import type { ReactElement, ReactNode } from 'react';
import type { ChallengeKey } from '#messages/challenge/en.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { LateWords } from '../LateWords.tsx';

/** The words of four weeks, and those in which a mark is said. */
type Key = ChallengeKey | CheckInKey;
export type ChallengeCatalogue = Catalogue<Key>;
export type ChallengeSay = Words<Key>;

const ChallengeWordsContext = createWordsContext<Key>();
export const useChallengeWords = (): ChallengeSay => useWords(ChallengeWordsContext);

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
