import type { UnsurePostsKey } from '#messages/unsure-posts/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** Provided where This week tells of posts that may not have arrived. */
export const UnsureWordsContext = createWordsContext<UnsurePostsKey>();
export const useUnsureWords = (): Words<UnsurePostsKey> => useWords(UnsureWordsContext);

/** Fetches what is said there. */
export const loadUnsureCatalogue = async (language: Language): Promise<Catalogue<UnsurePostsKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-unsure-posts-en" */ '#messages/unsure-posts/en.ts'))
        .unsurePostsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-unsure-posts-it" */ '#messages/unsure-posts/it.ts'))
        .unsurePostsIt;
  }
};
