import type { ReactElement, ReactNode } from 'react';
import type { Catalogue, Language } from '#messages/words.ts';
import { LateWords as WordsOfLocale } from '../ui/LateWords.tsx';
import type { WordsContext } from '../ui/words-context.tsx';
import { readingLocale } from './load-words.ts';
import { useTab } from './tab-context.tsx';

type LateWordsProps<Key extends string> = {
  readonly context: WordsContext<Key>;
  /** Fetches what is said in a language; the same function at every rendering. */
  readonly load: (language: Language) => Promise<Catalogue<Key>>;
  /** Shown until the words are here. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
};

/** Fetches the words of a page of the tab that is seldom opened, and gives them to everything below it. */
export const LateWords = <Key extends string>(props: LateWordsProps<Key>): ReactElement => {
  const { context: Words, load, waiting, children } = props;
  return (
    <WordsOfLocale load={load} locale={readingLocale(useTab().host.locale)} waiting={waiting}>
      {(words) => <Words value={words}>{children}</Words>}
    </WordsOfLocale>
  );
};
