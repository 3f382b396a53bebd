import type { TeamSeriesKey } from '#messages/team-series/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** Provided where one's own calendar meets the windows of one's teams. */
export const SeriesWordsContext = createWordsContext<TeamSeriesKey>();
export const useSeriesWords = (): Words<TeamSeriesKey> => useWords(SeriesWordsContext);

/** Fetches what is said there. */
export const loadSeriesCatalogue = async (language: Language): Promise<Catalogue<TeamSeriesKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-team-series-en" */ '#messages/team-series/en.ts'))
        .teamSeriesEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-team-series-it" */ '#messages/team-series/it.ts'))
        .teamSeriesIt;
  }
};
