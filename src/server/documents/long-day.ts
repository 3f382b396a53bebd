import type { Instant } from '#domain/shared/instant.ts';
import type { Language } from '#messages/words.ts';

/** Writes the UTC day of an instant in full, e.g. "20 November 2026". */
export const longDay = (language: Language): ((at: Instant) => string) => {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (at) => format.format(at);
};
