import type { ReactElement, ReactNode } from 'react';
import type { Catalogue, Language } from '#messages/words.ts';
import { Page } from '../../ui/Page.tsx';
import type { WordsContext } from '../../ui/words-context.tsx';
import { LateWords } from '../LateWords.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { loadSettingsCatalogue, SettingsWordsContext } from './settings-words.ts';

/** Fetches the words of the pages of settings, which nothing else says, and gives them to everything below it. */
export const SettingsWords = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <LateWords context={SettingsWordsContext} load={loadSettingsCatalogue} waiting={waiting}>
    {children}
  </LateWords>
);

type OwnWordsProps<Key extends string> = {
  readonly context: WordsContext<Key>;
  readonly load: (language: Language) => Promise<Catalogue<Key>>;
  readonly children: ReactNode;
};

/** The same for a page of settings that has words of its own besides. */
export const SettingsWordsAnd = <Key extends string>({ children, ...own }: OwnWordsProps<Key>): ReactElement => (
  <SettingsWords>
    <LateWords {...own} waiting={waiting}>
      {children}
    </LateWords>
  </SettingsWords>
);

const waiting = (
  <Page>
    <TextLoading />
  </Page>
);
