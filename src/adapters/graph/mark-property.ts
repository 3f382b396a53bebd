import type { OurMark } from '#domain/calendar/calendar-event.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { field, listOf, textOf } from './json.ts';

/** The extended property by which we know our own events; its GUID names our set of properties, for ever. */
const propertyId = 'String {6f1d8c52-3b0e-4a67-9d24-c85a7e19f043} Name AllianceMark';

/** Asks Graph to bring the mark along. */
export const expandMark = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${propertyId}')`)}`;

/** The mark as part of a new event, with the time that it is written at. */
export const markProperties = (
  mark: OurMark,
  { start, end }: Interval,
): readonly { readonly id: string; readonly value: string }[] => [{ id: propertyId, value: `${mark} ${start} ${end}` }];

/** What of ours an event is, and the UTC minutes at which we wrote it; the first blocks carry no time. */
export type ReadMark = { readonly mark: OurMark | undefined; readonly written: Interval | undefined };

/** Reads the mark; Graph gives a property's id back in a spelling of its own. */
export const readMark = (event: unknown): ReadMark => {
  const ours = listOf(field(event, 'singleValueExtendedProperties')).find(
    (property) => textOf(field(property, 'id'))?.toLowerCase() === propertyId.toLowerCase(),
  );
  const [, value, start, end] = form.exec(textOf(field(ours, 'value')) ?? '') ?? [];
  if (value !== 'focus' && value !== 'field-window') return { mark: undefined, written: undefined };
  return { mark: value, written: start === undefined ? undefined : { start: Number(start), end: Number(end) } };
};

const form = /^(focus|field-window)(?: (\d+) (\d+))?$/;
