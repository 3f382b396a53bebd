import type { Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import type { GroupCatalogue, GroupKey } from './group-catalogue.ts';

export const GroupWordsContext = createWordsContext<GroupKey>();
export const useGroupWords = (): Words<GroupKey> => useWords(GroupWordsContext);

/** Fetches the words of one language, once such a meeting is open. */
export const loadGroupCatalogue = async (language: Language): Promise<GroupCatalogue> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "pane-later-group-en" */ './words-en.ts')).groupWordsEn;
    case 'it':
      return (await import(/* webpackChunkName: "pane-later-group-it" */ './words-it.ts')).groupWordsIt;
  }
};
