import { startOf } from '#domain/shared/day.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';

/** Says instants and days in words, in one locale and one zone. */
export type DateFormat = {
  /** e.g. 14:02 */
  time(at: Instant): string;
  /** e.g. 20 November 2026 */
  day(at: Instant): string;
  /** e.g. Monday 23 November */
  date(day: Day): string;
  /** e.g. 23 November 2026, for days that may lie years back */
  dateInYear(day: Day): string;
  /** e.g. 23–27 November; with the year where `inYear`. */
  days(from: Day, to: Day, inYear: boolean): string;
  /** The day that it is at `at` where the reader is. */
  today(at: Instant): Day;
};

/** @param zone IANA zone of the reader. */
export const makeDateFormat = (locale: string, zone: string): DateFormat => {
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const inYear = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(locale, { ...inYear, timeZone: zone });
  const dateInYear = new Intl.DateTimeFormat(locale, { ...inYear, timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  // Sweden writes dates as ISO 8601 does.
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  return {
    time: (at) => time.format(at),
    day: (at) => day.format(at),
    date: (calendarDay) => date.format(startOf(calendarDay)),
    dateInYear: (calendarDay) => dateInYear.format(startOf(calendarDay)),
    days: (from, to, withYear) => sayRange(withYear ? dateInYear : days, startOf(from), startOf(to)),
    today: (at) => iso.format(at),
  };
};

/** Italian ranges would say 08–12 giugno. */
const sayRange = (format: Intl.DateTimeFormat, from: Instant, to: Instant): string =>
  format
    .formatRangeToParts(from, to)
    .map(({ type, value }) => (type === 'day' ? value.replace(/^0/, '') : value))
    .join('');
