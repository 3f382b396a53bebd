import type { Instant } from '#domain/shared/instant.ts';

/** What a clock on the wall shows in some zone. */
export type WallClock = {
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** 0 = Sunday. */
  readonly weekday: number;
};

const minute = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  formats.set(zone, format);
  return format;
};

/** Whether `zone` is an IANA zone that this runtime knows. */
export const isZone = (zone: string): boolean => {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** Swedish writes a date and a time as ISO 8601 does, with a space between. */
const localIso = (instant: Instant, zone: string): string => formatOf(zone).format(instant).replace(' ', 'T');

/** What the wall shows in `zone` at `instant`. */
export const wallClock = (instant: Instant, zone: string): WallClock => {
  const iso = localIso(instant, zone);
  const [hour = 0, minutes = 0] = iso.slice(11, 16).split(':').map(Number);
  const date = iso.slice(0, 10);
  return { date, minutes: hour * 60 + minutes, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() };
};

/** When the wall in `zone` shows this; for an hour that a clock change skips, the same time after the change. */
export const instantAt = (date: string, minutes: number, zone: string): Instant => {
  const asIfUtc = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
  const offsetAt = (instant: Instant): number => Date.parse(`${localIso(instant, zone)}Z`) - instant;
  const first = asIfUtc - offsetAt(asIfUtc);
  return asIfUtc - offsetAt(first);
};

/** The date so many days after `date`; both `yyyy-mm-dd`. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days from `from` to `to`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
