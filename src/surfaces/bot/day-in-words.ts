import { startOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Language } from '#messages/words.ts';

/** Day before month in both languages: a card in a channel is read by people of many places. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' };

/** e.g. Friday 27 November */
export const dayInWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(startOf(day));
