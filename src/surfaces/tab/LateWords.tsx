import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Language } from '#messages/words.ts';
import type { WordsContext } from '../ui/words-context.tsx';
import { LatePart } from '../ui/LatePart.tsx';
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

/** Fetches the words of a page that is seldom opened, and gives them to everything below it. */
export const LateWords = <Key extends string>(props: LateWordsProps<Key>): ReactElement => {
  const { context: Words, load, waiting, children } = props;
  const { locale } = useTab().host;
  const loadHere = useCallback(
    async () => makeWords(await load(languageOf(locale)), readingLocale(locale)),
    [load, locale],
  );
  return (
    <LatePart load={loadHere} waiting={waiting}>
      {(words) => <Words value={words}>{children}</Words>}
    </LatePart>
  );
};
