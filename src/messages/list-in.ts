import { languageOf } from './words.ts';
import type { Language } from './words.ts';

/** Our English is British: no comma before the last. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' };

/**
 * Several things as one, e.g. `Ada, Bo and Carla`: the same in the tab and on cards, whatever the client's locale.
 *
 * @param locale a language or locale such as `en-US`
 */
export const listIn = (locale: string, things: readonly string[]): string =>
  new Intl.ListFormat(locales[languageOf(locale)]).format(things);
