import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Loading, LoadingText } from '../../../ui/Loading.tsx';
import { LatePart } from '../../../ui/LatePart.tsx';
import { loadRoundWords, readingLocale } from '../../load-words.ts';
import { RoundWordsContext, useTab } from '../../tab-context.tsx';
import { CheckInWordsContext } from '../../../ui/check-in/check-in-words.ts';

/** Fetches the words of the page, which nothing else in a channel says, and gives them to everything below it. */
export const RoundWords = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadRoundWords(readingLocale(locale)), [locale]);
  return (
    <LatePart load={load} waiting={waiting}>
      {(words) => (
        <CheckInWordsContext value={words}>
          <RoundWordsContext value={words}>{children}</RoundWordsContext>
        </CheckInWordsContext>
      )}
    </LatePart>
  );
};

const waiting = (
  <Loading>
    <LoadingText lines={3} />
  </Loading>
);
