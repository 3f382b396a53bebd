import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { languageOf } from '#messages/words.ts';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { LatePart } from '../LatePart.tsx';
import { useTab } from '../tab-context.tsx';
import { loadSettingsWords, SettingsWordsContext } from './settings-words.ts';

/** Fetches the words of the pages of settings, which nothing else says, and gives them to everything below it. */
export const SettingsWords = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadSettingsWords(languageOf(locale)), [locale]);
  return (
    <LatePart load={load} waiting={waiting}>
      {(words) => <SettingsWordsContext value={words}>{children}</SettingsWordsContext>}
    </LatePart>
  );
};

const waiting = (
  <Page>
    <Loading>
      <LoadingText lines={6} />
    </Loading>
  </Page>
);
