import type { Instant } from '#domain/shared/instant.ts';
import { personWithAddress } from '../people.ts';
import { wallClock } from '../wall-clock.ts';
import type { Address, Occurrence, WeeklySeries } from './event-record.ts';

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Graph's name of a weekday; 0 = Sunday. */
export const weekdayNumber = (name: string): number => weekdayNames.findIndex((one) => one === name.toLowerCase());

const pad = (value: number): string => String(value).padStart(2, '0');

/** Graph's date and time: seven decimals, no offset; the zone stands beside it. */
export const dateTimeIn = (
  instant: Instant,
  zone: string,
): { readonly dateTime: string; readonly timeZone: string } => {
  if (zone === 'UTC') return { dateTime: `${new Date(instant).toISOString().slice(0, 23)}0000`, timeZone: 'UTC' };
  const { date, minutes } = wallClock(instant, zone);
  return { dateTime: `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:00.0000000`, timeZone: zone };
};

const emailAddress = ({ name, address }: Address): Readonly<Record<string, unknown>> => ({
  emailAddress: { name, address },
});

const recurrenceJson = (series: WeeklySeries): Readonly<Record<string, unknown>> => ({
  pattern: {
    type: 'weekly',
    interval: series.interval,
    daysOfWeek: series.weekdays.map((day) => weekdayNames[day]),
    firstDayOfWeek: 'monday',
  },
  range: {
    type: series.endDate === undefined ? 'noEnd' : 'endDate',
    startDate: series.startDate,
    endDate: series.endDate ?? '0001-01-01',
    recurrenceTimeZone: series.zone,
    numberOfOccurrences: 0,
  },
});

const peopleJson = (event: Occurrence, ownerAddress: string): Readonly<Record<string, unknown>> => ({
  organizer: emailAddress(event.organizer),
  isOrganizer: event.organizer.address === ownerAddress,
  responseStatus: { response: event.response, time: '0001-01-01T00:00:00Z' },
  attendees: event.attendees.map((one) => ({
    type: one.type,
    status: { response: one.response, time: '0001-01-01T00:00:00Z' },
    ...emailAddress(one),
  })),
});

/** How the caller wants an event told. */
export type EventView = {
  readonly ownerAddress: string;
  /** Where this Microsoft 365 is. */
  readonly origin: string;
  /** IANA zone of times, from the `Prefer` header. */
  readonly zone: string;
  /** Ids of extended properties to tell, from `$expand`. */
  readonly properties: readonly string[];
  /** Names of the fields to tell, from `$select`; empty = all. */
  readonly select: readonly string[];
};

/** Where the local Outlook opens it, for its owner. */
const webLink = ({ id }: Occurrence, { ownerAddress, origin }: EventView): string => {
  const params = new URLSearchParams({ view: 'outlook', invite: id });
  const owner = personWithAddress(ownerAddress);
  if (owner !== undefined) params.set('person', owner.id);
  return `${origin}/?${params.toString()}`;
};

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const fullJson = (event: Occurrence, view: EventView): Readonly<Record<string, unknown>> => ({
  createdDateTime: new Date(event.createdAt).toISOString(),
  lastModifiedDateTime: new Date(event.modifiedAt).toISOString(),
  transactionId: event.transactionId ?? null,
  iCalUId: event.uid,
  type: event.kind,
  seriesMasterId: event.masterId ?? null,
  subject: event.subject,
  bodyPreview: text(event.bodyHtml).slice(0, 255),
  body: { contentType: 'html', content: event.bodyHtml },
  start: dateTimeIn(event.start, view.zone),
  end: dateTimeIn(event.end, view.zone),
  originalStartTimeZone: event.zone,
  isAllDay: event.allDay,
  isCancelled: false,
  showAs: event.showAs,
  sensitivity: event.sensitivity,
  categories: event.categories,
  isReminderOn: event.reminder,
  location: { displayName: event.location },
  webLink: webLink(event, view),
  recurrence: event.kind === 'seriesMaster' && event.series !== undefined ? recurrenceJson(event.series) : null,
  ...peopleJson(event, view.ownerAddress),
});

/** The event resource as Graph v1.0 tells it. */
export const eventJson = (event: Occurrence, view: EventView): Readonly<Record<string, unknown>> => {
  const entries = Object.entries(fullJson(event, view));
  const chosen = view.select.length === 0 ? entries : entries.filter(([name]) => view.select.includes(name));
  const properties = event.properties.filter((one) => view.properties.includes(one.id));
  return {
    '@odata.etag': event.etag,
    id: event.id,
    ...Object.fromEntries(chosen),
    ...(properties.length === 0 ? {} : { singleValueExtendedProperties: properties }),
  };
};
