import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { field, listOf, textOf } from './json.ts';
import { readMark } from './mark-property.ts';

/** The fields of an event that {@link readEvent} needs. */
export const eventFields = [
  'id',
  'iCalUId',
  'subject',
  'start',
  'end',
  'isAllDay',
  'isCancelled',
  'showAs',
  'sensitivity',
  'responseStatus',
  'organizer',
  'attendees',
  'isOrganizer',
  'webLink',
].join(',');

/**
 * An event of Graph in our terms; `undefined` when it has no id or no readable time.
 *
 * @param ownAddress lower-case address of the calendar's owner
 */
export const readEvent = (json: unknown, ownAddress: string): CalendarEvent | undefined => {
  const id = textOf(field(json, 'id'));
  const time = readTime(json);
  if (id === undefined || time === undefined) return undefined;
  const others = readOthers(json, ownAddress);
  const { mark, written, team } = readMark(json);
  return {
    id,
    etag: textOf(field(json, '@odata.etag')) ?? '',
    subject: readSubject(json),
    time,
    allDay: field(json, 'isAllDay') === true,
    showAs: showAsOf(json),
    cancelled: field(json, 'isCancelled') === true,
    declined: responseOf(field(json, 'responseStatus')) === 'declined',
    others: others.map(({ address }) => address),
    mark,
    written,
    ...(team === undefined ? {} : { team }),
    ...readOrganized(json, others),
  };
};

/** When an event of Graph takes place, in UTC minutes, begun ones whole; `undefined` when it does not say so readably. */
export const readTime = (json: unknown): Interval | undefined => {
  const start = readMinutes(field(json, 'start'));
  const end = readMinutes(field(json, 'end'));
  return start === undefined || end === undefined ? undefined : { start: Math.floor(start), end: Math.ceil(end) };
};

/** What is private, personal or confidential keeps its subject to itself, even before its owner's colleagues' eyes. */
const readSubject = (json: unknown): string | undefined =>
  field(json, 'sensitivity') === 'normal' ? textOf(field(json, 'subject')) : undefined;

/** Graph gives UTC without saying so in the text: `2026-11-20T14:00:00.0000000`. */
const readMinutes = (json: unknown): number | undefined => {
  const [text] = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?/.exec(textOf(field(json, 'dateTime')) ?? '') ?? [];
  const minutes = Date.parse(`${text ?? ''}Z`) / 60_000;
  return Number.isNaN(minutes) ? undefined : minutes;
};

const shown = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere'] as const;

/** A status of Graph, as an event or, in capitals at times, a schedule names it. */
export const readShowAs = (status: unknown): CalendarEvent['showAs'] =>
  shown.find((one) => one.toLowerCase() === textOf(status)?.toLowerCase()) ?? 'unknown';

/** What one has not answered is tentative, however the invite shows it. */
const showAsOf = (json: unknown): CalendarEvent['showAs'] => {
  const showAs = readShowAs(field(json, 'showAs'));
  const isOpen = responseOf(field(json, 'responseStatus')) === 'notResponded';
  return isOpen && showAs === 'busy' ? 'tentative' : showAs;
};

type Other = { readonly address: string; readonly name: string };

const readOthers = (json: unknown, ownAddress: string): readonly Other[] => {
  const coming = listOf(field(json, 'attendees')).filter(
    (attendee) => field(attendee, 'type') !== 'resource' && responseOf(field(attendee, 'status')) !== 'declined',
  );
  const named = [field(json, 'organizer'), ...coming].flatMap((person) => readOther(person) ?? []);
  const others = named.filter(({ address }) => address !== ownAddress);
  return others.filter(({ address }, place) => others.findIndex((one) => one.address === address) === place);
};

const readOther = (person: unknown): Other | undefined => {
  const email = field(person, 'emailAddress');
  const address = textOf(field(email, 'address'))?.toLowerCase();
  if (address === undefined) return undefined;
  const name = textOf(field(email, 'name'))?.trim() ?? '';
  return { address, name: name === '' ? address : name };
};

const readOrganized = (json: unknown, others: readonly Other[]): Pick<CalendarEvent, 'organized'> =>
  field(json, 'isOrganizer') === true && others.length > 0
    ? { organized: { webLink: readLink(field(json, 'webLink')), names: others.map(({ name }) => name) } }
    : {};

/** A link is opened by a click: it leads to a page, or nowhere. */
const readLink = (json: unknown): string | undefined => {
  const link = textOf(json);
  return link !== undefined && /^https?:\/\//i.test(link) ? link : undefined;
};

const responseOf = (status: unknown): string | undefined => textOf(field(status, 'response'));
