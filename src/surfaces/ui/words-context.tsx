import { createContext, useContext } from 'react';
import type { Context } from 'react';
import type { UiKey } from '#messages/ui/en.ts';
import type { Words } from '#messages/words.ts';

/** Holds the words of one area for everything below it. */
export type WordsContext<Key extends string> = Context<Words<Key> | undefined>;

/** Makes the context of one area; each surface provides those it uses. */
export const createWordsContext = <Key extends string>(): WordsContext<Key> =>
  createContext<Words<Key> | undefined>(undefined);

/** The words of an area. Throws where no surface has provided them: a mistake in composition. */
export const useWords = <Key extends string>(context: WordsContext<Key>): Words<Key> => {
  const words = useContext(context);
  if (words === undefined) throw new Error('No words are provided here.');
  return words;
};

/** Words of the shared parts (`messages/ui`). */
export const UiWordsContext: WordsContext<UiKey> = createWordsContext<UiKey>();
export const useUiWords = (): Words<UiKey> => useWords(UiWordsContext);
