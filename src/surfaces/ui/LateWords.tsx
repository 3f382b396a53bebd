import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { LatePart } from './LatePart.tsx';

type LateWordsProps<Key extends string> = {
  /** Fetches what is said in a language; the same function at every rendering. */
  readonly load: (language: Language) => Promise<Catalogue<Key>>;
  /** To write dates and numbers in, e.g. `it-IT`. */
  readonly locale: string;
  /** Shown until the words are here. */
  readonly waiting: ReactNode;
  readonly children: (words: Words<Key>) => ReactNode;
};

/** Fetches the words of a page that is seldom opened, and gives them to what is below it. */
export const LateWords = <Key extends string>(props: LateWordsProps<Key>): ReactElement => {
  const { load, locale, waiting, children } = props;
  const loadHere = useCallback(async () => makeWords(await load(languageOf(locale)), locale), [load, locale]);
  return (
    <LatePart load={loadHere} waiting={waiting}>
      {children}
    </LatePart>
  );
};
