import type { OurMark } from '#domain/calendar/calendar-event.ts';
import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { field, listOf, textOf } from './json.ts';

/** The extended property by which we know our own events; its GUID names our set of properties, for ever. */
const propertyId = 'String {6f1d8c52-3b0e-4a67-9d24-c85a7e19f043} Name AllianceMark';

/** Asks Graph to bring the mark along. */
export const expandMark = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${propertyId}')`)}`;

/**
 * The mark as part of a new event.
 *
 * @param wanted where the plan wants it
 * @param put where it is written, should the person have asked for another time
 */
export const markProperties = (
  mark: OurMark,
  wanted: Interval,
  put: Interval = wanted,
): readonly { readonly id: string; readonly value: string }[] => {
  const times = isSameInterval(wanted, put) ? [wanted] : [wanted, put];
  const numbers = times.flatMap(({ start, end }) => [start, end]);
  return [{ id: propertyId, value: [mark, ...numbers].join(' ') }];
};

/** What of ours an event is, with its times in UTC minutes; the first blocks carry none. */
export type ReadMark = {
  readonly mark: OurMark | undefined;
  readonly written: Interval | undefined;
  /** Where we put it: it stands elsewhere only when its owner has moved it since. */
  readonly put: Interval | undefined;
};

/** Reads the mark; Graph gives a property's id back in a spelling of its own. */
export const readMark = (event: unknown): ReadMark => {
  const ours = listOf(field(event, 'singleValueExtendedProperties')).find(
    (property) => textOf(field(property, 'id'))?.toLowerCase() === propertyId.toLowerCase(),
  );
  const [, value, ...times] = form.exec(textOf(field(ours, 'value')) ?? '') ?? [];
  if (value !== 'focus' && value !== 'field-window') return { mark: undefined, written: undefined, put: undefined };
  const written = intervalOf(times[0], times[1]);
  return { mark: value, written, put: intervalOf(times[2], times[3]) ?? written };
};

const intervalOf = (start: string | undefined, end: string | undefined): Interval | undefined =>
  start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };

const form = /^(focus|field-window)(?: (\d+) (\d+)(?: (\d+) (\d+))?)?$/;
