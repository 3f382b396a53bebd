import type { OurMark } from '#domain/calendar/calendar-event.ts';
import { field, listOf, textOf } from './json.ts';

/** The extended property by which we know our own events; its GUID names our set of properties, for ever. */
const propertyId = 'String {6f1d8c52-3b0e-4a67-9d24-c85a7e19f043} Name AllianceMark';

/** Asks Graph to bring the mark along. */
export const expandMark = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${propertyId}')`)}`;

/** The mark as part of a new event. */
export const markProperties = (mark: OurMark): readonly { readonly id: string; readonly value: OurMark }[] => [
  { id: propertyId, value: mark },
];

/** What of ours an event is; Graph gives a property's id back in a spelling of its own. */
export const readMark = (event: unknown): OurMark | undefined => {
  const ours = listOf(field(event, 'singleValueExtendedProperties')).find(
    (property) => textOf(field(property, 'id'))?.toLowerCase() === propertyId.toLowerCase(),
  );
  const value = field(ours, 'value');
  return value === 'focus' || value === 'field-window' ? value : undefined;
};
