/** Wall-clock time in some zone. */
export type LocalTime = {
  /** `2026-11-20` */
  readonly date: string;
  /** Minutes since the clock's midnight. Beyond 1440, or below 0, it runs into the days around. */
  readonly minutes: number;
};

const minutesPerDay = 1440;

/**
 * UTC minutes of a wall-clock time. What the clock skips counts on from before the gap, what it shows twice is the
 * first of the two: RFC 5545 3.3.5, Temporal's `compatible`.
 *
 * @param zone IANA name.
 * @throws RangeError on an unknown zone or a date that is not one.
 */
export const toUtcMinutes = (local: LocalTime, zone: string): number => {
  const shown = dayNumber(local.date) * minutesPerDay + local.minutes;
  // No offset is a day long, so the offsets a day before and after are those on both sides of any change in between.
  const before = offsetAt(shown - minutesPerDay, zone);
  const after = offsetAt(shown + minutesPerDay, zone);
  const candidates = [shown - Math.max(before, after), shown - Math.min(before, after)];
  return candidates.find((utc) => utc + offsetAt(utc, zone) === shown) ?? shown - before;
};

/** The wall-clock time at a UTC minute. */
export const toLocalTime = (utcMinutes: number, zone: string): LocalTime => {
  const shown = utcMinutes + offsetAt(utcMinutes, zone);
  const day = Math.floor(shown / minutesPerDay);
  return { date: dateOf(day), minutes: shown - day * minutesPerDay };
};

/** Day of the week of a date, 0 = Sunday. */
export const weekdayOf = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** The date that a UTC minute has in UTC. */
export const utcDateOf = (utcMinutes: number): string => dateOf(Math.floor(utcMinutes / minutesPerDay));

const dateOf = (day: number): string => new Date(day * minutesPerDay * 60_000).toISOString().slice(0, 10);

const dayNumber = (date: string): number => {
  const day = Date.parse(`${date}T00:00:00Z`) / (minutesPerDay * 60_000);
  if (!Number.isInteger(day) || dateOf(day) !== date) throw new RangeError(`${date} is not a date`);
  return day;
};

/** Minutes by which the zone's clock is ahead of UTC. */
const offsetAt = (utcMinutes: number, zone: string): number => {
  const field: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(utcMinutes * 60_000)) field[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - utcMinutes;
};

// A formatter takes far longer to make than to use, and the same name always gives the same one.
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(zone, formatter);
  return formatter;
};
