import type { PairKey } from '#messages/pair/en.ts';
import type { PaneGroupKey } from '#messages/pane-group/en.ts';
import type { TeamPromptsKey } from '#messages/team-prompts/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** What the pane says beside a meeting of more than two, and what the home says of a team. */
type GroupKey = PaneGroupKey | PairKey | TeamPromptsKey;
export type GroupCatalogue = Catalogue<GroupKey>;

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
