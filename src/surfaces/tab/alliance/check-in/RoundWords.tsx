import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { CheckInKey } from '#messages/check-in/en.ts';
import type { RoundKey } from '#messages/round/en.ts';
import type { Words } from '#messages/words.ts';
import { Loading, LoadingText } from '../../../ui/Loading.tsx';
import { Failed } from '../../../ui/States.tsx';
import { loadRoundWords, readingLocale } from '../../load-words.ts';
import { CheckInWordsContext, RoundWordsContext, useTab } from '../../tab-context.tsx';

type Loaded =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly words: Words<RoundKey | CheckInKey> };

/** Fetches the words of the page, which nothing else in a channel says, and gives them to everything below it. */
export const RoundWords = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { host } = useTab();
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    loadRoundWords(readingLocale(host.locale)).then(
      (words) => {
        setLoaded({ kind: 'ready', words });
      },
      () => {
        setLoaded({ kind: 'failed' });
      },
    );
  }, [host.locale, attempt]);
  const retry = (): void => {
    setLoaded({ kind: 'loading' });
    setAttempt(attempt + 1);
  };
  switch (loaded.kind) {
    case 'failed':
      return <Failed onRetry={retry} />;
    case 'loading':
      return (
        <Loading>
          <LoadingText lines={3} />
        </Loading>
      );
    case 'ready':
      return (
        <CheckInWordsContext value={loaded.words}>
          <RoundWordsContext value={loaded.words}>{children}</RoundWordsContext>
        </CheckInWordsContext>
      );
  }
};
