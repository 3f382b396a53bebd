import type { Instant } from '#domain/shared/instant.ts';
import { addDays, daysBetween, instantAt, wallClock } from '../wall-clock.ts';
import type { EventRecord, Occurrence, WeeklySeries } from './event-record.ts';

/** An event that is stored, and the mark of the state it was read in. */
export type StoredEvent = { readonly record: EventRecord; readonly etag: string };

const separator = '.';

/** Names one day of a series. */
const occurrenceId = (masterId: string, date: string): string => `${masterId}${separator}${date}`;

/** The series and the day that an occurrence's id names; without a day for every other event. */
export const parseEventId = (id: string): { readonly masterId: string; readonly date: string | undefined } => {
  const [masterId = '', date] = id.split(separator);
  return { masterId, date };
};

/** The day's number in weeks that start on Monday. */
const weekOf = (date: string): number => Math.floor((daysBetween('1970-01-01', date) + 3) / 7);

const weekdayOf = (date: string): number => ((daysBetween('1970-01-04', date) % 7) + 7) % 7;

/** Whether the series has an occurrence on this day. */
const occursOn = (series: WeeklySeries, date: string): boolean =>
  date >= series.startDate &&
  (series.endDate === undefined || date <= series.endDate) &&
  series.weekdays.includes(weekdayOf(date)) &&
  (weekOf(date) - weekOf(series.startDate)) % series.interval === 0 &&
  !series.skipped.includes(date);

/** One day of a series; `undefined` when it has none on that day. */
const occurrenceOn = ({ record, etag }: StoredEvent, date: string): Occurrence | undefined => {
  const { series } = record;
  if (series === undefined || !occursOn(series, date)) return undefined;
  const start = instantAt(date, wallClock(record.start, series.zone).minutes, series.zone);
  const change = series.changes[date];
  const plain = { ...record, id: occurrenceId(record.id, date), start, end: start + record.end - record.start };
  const kind = change === undefined ? 'occurrence' : 'exception';
  return { ...plain, ...change, kind, masterId: record.id, etag };
};

const daysTouching = (from: Instant, to: Instant, zone: string): readonly string[] => {
  const first = addDays(wallClock(from, zone).date, -1);
  const last = wallClock(to, zone).date;
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
};

const single = ({ record, etag }: StoredEvent): Occurrence => ({
  ...record,
  kind: 'singleInstance',
  masterId: undefined,
  etag,
});

/** Everything of one stored event that overlaps the range: itself, or the days of its series. */
export const expand = (stored: StoredEvent, from: Instant, to: Instant): readonly Occurrence[] => {
  const { series } = stored.record;
  const all =
    series === undefined
      ? [single(stored)]
      : [...new Set([...daysTouching(from, to, series.zone), ...Object.keys(series.changes)])].flatMap(
          (date) => occurrenceOn(stored, date) ?? [],
        );
  return all.filter((event) => event.start < to && event.end > from);
};

/** The event that an id names: a series as its master, one of its days as that occurrence. */
export const eventNamed = (stored: StoredEvent, date: string | undefined): Occurrence | undefined => {
  if (date !== undefined) return occurrenceOn(stored, date);
  if (stored.record.series === undefined) return single(stored);
  return { ...stored.record, kind: 'seriesMaster', masterId: undefined, etag: stored.etag };
};
