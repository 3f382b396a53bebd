import type { CalendarSettingsKey } from '#messages/calendar-settings/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../../../ui/words-context.tsx';

/** Provided on the page about how one's calendar is planned alone. */
export const CalendarWordsContext = createWordsContext<CalendarSettingsKey>();
export const useCalendarWords = (): Words<CalendarSettingsKey> => useWords(CalendarWordsContext);

/** Fetches what that page says. */
export const loadCalendarCatalogue = async (language: Language): Promise<Catalogue<CalendarSettingsKey>> => {
  switch (language) {
    case 'en': {
      const module = import(
        /* webpackChunkName: "tab-later-calendar-settings-en" */ '#messages/calendar-settings/en.ts'
      );
      return (await module).calendarSettingsEn;
    }
    case 'it': {
      const module = import(
        /* webpackChunkName: "tab-later-calendar-settings-it" */ '#messages/calendar-settings/it.ts'
      );
      return (await module).calendarSettingsIt;
    }
  }
};
