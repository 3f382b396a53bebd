import type { ClosedChannelKey } from '#messages/closed-channel/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** Provided where This week tells that nothing can be posted. */
export const ClosedChannelWordsContext = createWordsContext<ClosedChannelKey>();
export const useClosedChannelWords = (): Words<ClosedChannelKey> => useWords(ClosedChannelWordsContext);

/** Fetches what is said there. */
export const loadClosedChannelCatalogue = async (language: Language): Promise<Catalogue<ClosedChannelKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-closed-channel-en" */ '#messages/closed-channel/en.ts'))
        .closedChannelEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-closed-channel-it" */ '#messages/closed-channel/it.ts'))
        .closedChannelIt;
  }
};
