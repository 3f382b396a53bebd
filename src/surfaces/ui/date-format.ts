import type { Instant } from '#domain/shared/instant.ts';

/** Says instants in words, in one locale and one zone. */
export type DateFormat = {
  /** e.g. 14:02 */
  time(at: Instant): string;
  /** e.g. 20 November 2026 */
  day(at: Instant): string;
};

/** @param zone IANA zone of the reader. */
export const makeDateFormat = (locale: string, zone: string): DateFormat => {
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  return { time: (at) => time.format(at), day: (at) => day.format(at) };
};
