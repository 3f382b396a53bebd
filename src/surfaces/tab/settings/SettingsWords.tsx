import type { ReactElement, ReactNode } from 'react';
import { Page } from '../../ui/Page.tsx';
import { LateWords } from '../LateWords.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { loadSettingsCatalogue, SettingsWordsContext } from './settings-words.ts';

/** Fetches the words of the pages of settings, which nothing else says, and gives them to everything below it. */
export const SettingsWords = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <LateWords context={SettingsWordsContext} load={loadSettingsCatalogue} waiting={waiting}>
    {children}
  </LateWords>
);

const waiting = (
  <Page>
    <TextLoading />
  </Page>
);
