import { createContext, useContext } from 'react';
import type { Theme } from '@fluentui/react-components';
import type { LocalChange } from '../changes/changes.ts';
import type { LocalPerson } from '../people.ts';
import type { LocalSession } from '../session.ts';
import type { LocalWords } from './local-words.ts';
import type { PageState } from './page-state.ts';

/** What every part of the page needs. */
export type PageParts = {
  readonly session: LocalSession;
  readonly person: LocalPerson;
  readonly state: PageState;
  readonly show: (change: Partial<PageState>) => void;
  readonly words: LocalWords;
  /** BCP 47 locale of dates and of what the hosts report. */
  readonly locale: string;
  readonly theme: Theme;
  /** Counts what has changed, so that a view asks again. */
  readonly changes: Readonly<Record<LocalChange, number>>;
};

const PageContext = createContext<PageParts | undefined>(undefined);

export const PageProvider = PageContext.Provider;

export const usePage = (): PageParts => {
  const parts = useContext(PageContext);
  if (parts === undefined) throw new Error('usePage needs a PageProvider');
  return parts;
};
