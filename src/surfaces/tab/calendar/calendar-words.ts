import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** Provided on the page of one's own calendar alone. */
export const CalendarWordsContext = createWordsContext<CalendarPageKey>();
export const useCalendarWords = (): Words<CalendarPageKey> => useWords(CalendarWordsContext);

/** Fetches what this page says. */
export const loadCalendarCatalogue = async (language: Language): Promise<Catalogue<CalendarPageKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-calendar-en" */ '#messages/calendar-page/en.ts'))
        .calendarPageEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-calendar-it" */ '#messages/calendar-page/it.ts'))
        .calendarPageIt;
  }
};
