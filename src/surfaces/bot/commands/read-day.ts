import { addDays, dayOf, daysBetween, startOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';

/** Monday first, as many letters as tell them apart; the rest of the name may follow. */
const weekdays = [
  /^(?:mon|lun)/,
  /^(?:tue|mar)/,
  /^(?:wed|mer)/,
  /^(?:thu|gio)/,
  /^(?:fri|ven)/,
  /^sa[tb]/,
  /^(?:sun|dom)/,
];
/** January first. */
const months = [
  /^(?:jan|gen)/,
  /^feb/,
  /^mar/,
  /^apr/,
  /^ma[yg]/,
  /^(?:jun|giu)/,
  /^(?:jul|lug)/,
  /^(?:aug|ago)/,
  /^se[pt]/,
  /^o[ct]t/,
  /^nov/,
  /^d[ei]c/,
];

/**
 * The day that someone typed, in English or Italian: `Friday`, `tomorrow`, `next week`, `27 November`, `November 27`,
 * `27/11`, `2026-11-27`, `the 27th`, and a weekday before any of these. Of one without a year the next is meant, and a
 * weekday is never today: `undefined` for anything else, and for a date on which that weekday is not.
 */
export const readDay = (typed: string, today: Day): Day | undefined => {
  const text = typed
    .toLowerCase()
    .replace(/[.,!?]+$/u, '')
    .replace(/\s+prossim[oa]$/u, '')
    .replace(/^(?:the|on|next|il|lo|la|l’|l'|prossim[oa])\s*(?=\S)/u, '')
    .trim();
  return relativeDay(text, today) ?? dated(text, today) ?? weekday(text, today) ?? weekdayAndDate(text, today);
};

const dated = (text: string, today: Day): Day | undefined =>
  fullDay(text) ?? dayOfMonth(text, today) ?? dateAlone(text, today);

const relativeDay = (text: string, today: Day): Day | undefined => {
  if (/^(?:tomorrow|domani)$/u.test(text)) return addDays(today, 1);
  if (/^(?:dopodomani|day after tomorrow)$/u.test(text)) return addDays(today, 2);
  return /^(?:week|settimana)$/u.test(text) ? nextOf(0, today) : undefined;
};

const fullDay = (text: string): Day | undefined => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const european = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return european === null ? undefined : validDay(Number(european[3]), Number(european[2]), Number(european[1]));
};

const dayOfMonth = (text: string, today: Day): Day | undefined => {
  const numbers = /^(\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (numbers !== null) return nextDate(Number(numbers[2]), Number(numbers[1]), today);
  const named =
    /^(?<date>\d{1,2})(?:st|nd|rd|th|°|º)?\s+(?:of\s+|di\s+)?(?<month>\p{L}{3,})\.?(?:,?\s+(?<year>\d{4}))?$/u.exec(
      text,
    ) ?? /^(?<month>\p{L}{3,})\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?$/u.exec(text);
  const { month: name = '', date, year } = named?.groups ?? {};
  const month = months.findIndex((one) => one.test(name)) + 1;
  if (month === 0) return undefined;
  return year === undefined ? nextDate(month, Number(date), today) : validDay(Number(year), month, Number(date));
};

/** Of a date without a month the next is meant. */
const dateAlone = (text: string, today: Day): Day | undefined => {
  const date = /^(\d{1,2})(?:st|nd|rd|th|°|º)?$/u.exec(text)?.[1];
  if (date === undefined) return undefined;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const next = Array.from({ length: 3 }, (_, later) =>
    validDay(year + Math.floor((month + later) / 12), ((month + later) % 12) + 1, Number(date)),
  );
  return next.find((day) => day !== undefined && day > today);
};

/** Where the two do not agree it is better to ask than to guess. */
const weekdayAndDate = (text: string, today: Day): Day | undefined => {
  const [, name, date] = /^(\p{L}{3,})[.,]?\s+(?:the\s+|il\s+|l[’']\s*)?(.+)$/u.exec(text) ?? [];
  const day = name === undefined || date === undefined ? undefined : dated(date, today);
  return day !== undefined && weekday(name ?? '', addDays(day, -1)) === day ? day : undefined;
};

const weekday = (text: string, today: Day): Day | undefined => {
  if (!/^\p{L}{3,}$/u.test(text)) return undefined;
  const index = weekdays.findIndex((name) => name.test(text));
  return index < 0 ? undefined : nextOf(index, today);
};

/** The next such weekday after today; 0 = Monday. */
const nextOf = (index: number, today: Day): Day => {
  // 2024-01-01 was a Monday.
  const past = ((daysBetween('2024-01-01', today) % 7) + 7) % 7;
  return addDays(today, ((index - past + 6) % 7) + 1);
};

const nextDate = (month: number, date: number, today: Day): Day | undefined => {
  const year = Number(today.slice(0, 4));
  const day = validDay(year, month, date);
  return day !== undefined && day > today ? day : validDay(year + 1, month, date);
};

const validDay = (year: number, month: number, date: number): Day | undefined => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(year)}-${two(month)}-${two(date)}`;
  const start = startOf(day);
  // 31 April would quietly become 1 May.
  return Number.isNaN(start) || dayOf(start) !== day ? undefined : day;
};
