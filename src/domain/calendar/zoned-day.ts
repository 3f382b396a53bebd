import type { Day, Instant } from '#domain/shared/instant.ts';
import { toLocalTime, toUtcMinutes } from './zone.ts';

const millisecondsPerMinute = 60_000;

/** The day on the clock of an IANA zone. */
export const dayIn = (zone: string, now: Instant): Day => localTime(zone, now).date;

/** Minutes since midnight on the clock of an IANA zone. */
export const minuteIn = (zone: string, now: Instant): number => localTime(zone, now).minutes;

/** The instant at which a clock shows this minute of this day; what it skips counts on, of what it shows twice the first. */
export const instantIn = (zone: string, date: Day, minute: number): Instant =>
  toUtcMinutes({ date, minutes: minute }, zone) * millisecondsPerMinute;

/** Whether it is the name of a place's clock that we know, such as `Europe/Rome`: a bare offset is none. */
export const isZone = (zone: string): boolean => {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    toLocalTime(0, zone);
    return true;
  } catch {
    return false;
  }
};

const localTime = (zone: string, now: Instant): ReturnType<typeof toLocalTime> =>
  toLocalTime(Math.floor(now / millisecondsPerMinute), zone);
