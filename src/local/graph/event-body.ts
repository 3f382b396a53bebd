import { z } from 'zod';
import type { Instant } from '#domain/shared/instant.ts';
import { personWithAddress, rooms } from '../people.ts';
import { instantAt, isZone } from '../wall-clock.ts';
import { weekdayNumber } from './event-json.ts';
import type { EventAttendee, EventChange, NewEvent, WeeklySeries } from './event-record.ts';

/** Longest body kept: a stored property holds 64 KiB, two bytes a character. */
const bodyLimit = 25_000;

const dateTime = z.object({
  dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/),
  timeZone: z.string().refine(isZone, 'TimeZoneNotSupported'),
});

const attendee = z.object({
  type: z.enum(['required', 'optional', 'resource']).default('required'),
  emailAddress: z.object({ address: z.string().min(3).max(320), name: z.string().max(256).optional() }),
});

const weekday = z.string().transform(weekdayNumber).pipe(z.number().min(0));

const recurrence = z.object({
  pattern: z.object({
    type: z.literal('weekly'),
    interval: z.number().int().min(1).max(99),
    daysOfWeek: z.array(weekday).min(1),
  }),
  range: z.object({
    type: z.enum(['noEnd', 'endDate']),
    startDate: z.iso.date(),
    endDate: z.iso.date().optional(),
    recurrenceTimeZone: z.string().refine(isZone, 'TimeZoneNotSupported').optional(),
  }),
});

const property = z.object({ id: z.string().min(1).max(300), value: z.string().max(2000) });

/** The part of Graph's event resource that this calendar keeps. */
const fields = {
  subject: z.string().max(255),
  body: z.object({ contentType: z.enum(['html', 'HTML', 'text']), content: z.string().max(bodyLimit) }),
  start: dateTime,
  end: dateTime,
  isAllDay: z.boolean(),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']),
  categories: z.array(z.string().max(255)).max(25),
  isReminderOn: z.boolean(),
  location: z.object({ displayName: z.string().max(255) }),
  attendees: z.array(attendee).max(500),
};

const patchSchema = z.object(fields).partial();
const newSchema = patchSchema.extend({
  start: dateTime,
  end: dateTime,
  transactionId: z.string().min(1).max(200).optional(),
  recurrence: recurrence.nullish(),
  singleValueExtendedProperties: z.array(property).max(20).optional(),
});

type PatchBody = z.infer<typeof patchSchema>;

const instantOf = ({ dateTime: at, timeZone }: z.infer<typeof dateTime>): Instant => {
  const [hour = 0, minute = 0] = at.slice(11, 16).split(':').map(Number);
  return instantAt(at.slice(0, 10), hour * 60 + minute, timeZone);
};

const nameOf = (address: string): string | undefined =>
  personWithAddress(address)?.name ?? rooms.find((room) => room.address === address)?.name;

const attendeeOf = ({ type, emailAddress }: z.infer<typeof attendee>): EventAttendee => {
  const address = emailAddress.address.toLowerCase();
  const name = nameOf(address) ?? emailAddress.name ?? address;
  // A room accepts by itself, as resource mailboxes do.
  return { type, address, name, response: type === 'resource' ? 'accepted' : 'none' };
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

const htmlOf = (body: NonNullable<PatchBody['body']>): string =>
  body.contentType === 'text' ? escapeText(body.content) : body.content;

const changeOf = (body: PatchBody): EventChange => ({
  ...(body.subject === undefined ? {} : { subject: body.subject }),
  ...(body.body === undefined ? {} : { bodyHtml: htmlOf(body.body) }),
  ...(body.start === undefined ? {} : { start: instantOf(body.start) }),
  ...(body.end === undefined ? {} : { end: instantOf(body.end) }),
  ...(body.isAllDay === undefined ? {} : { allDay: body.isAllDay }),
  ...(body.showAs === undefined ? {} : { showAs: body.showAs }),
  ...(body.sensitivity === undefined ? {} : { sensitivity: body.sensitivity }),
  ...(body.categories === undefined ? {} : { categories: body.categories }),
  ...(body.isReminderOn === undefined ? {} : { reminder: body.isReminderOn }),
  ...(body.location === undefined ? {} : { location: body.location.displayName }),
  ...(body.attendees === undefined ? {} : { attendees: body.attendees.map(attendeeOf) }),
});

const seriesOf = ({ pattern, range }: z.infer<typeof recurrence>, zone: string): WeeklySeries => ({
  interval: pattern.interval,
  weekdays: pattern.daysOfWeek,
  startDate: range.startDate,
  endDate: range.type === 'endDate' ? range.endDate : undefined,
  zone: range.recurrenceTimeZone ?? zone,
  skipped: [],
  changes: {},
});

/** A body that Graph would refuse, with what is wrong about it. */
export type InvalidBody = { readonly kind: 'invalid'; readonly message: string };

const invalid = (error: z.ZodError): InvalidBody => ({ kind: 'invalid', message: z.prettifyError(error) });

/** Reads the body of `PATCH /me/events/{id}`. */
export const parseEventChange = (
  body: unknown,
): { readonly kind: 'change'; readonly change: EventChange } | InvalidBody => {
  const parsed = patchSchema.safeParse(body);
  return parsed.success ? { kind: 'change', change: changeOf(parsed.data) } : invalid(parsed.error);
};

const defaults = {
  subject: '',
  bodyHtml: '',
  allDay: false,
  showAs: 'busy',
  sensitivity: 'normal',
  categories: [],
  reminder: true,
  location: '',
  attendees: [],
  calendarId: undefined,
} as const;

/** Reads the body of `POST /me/events`. */
export const parseNewEvent = (body: unknown): { readonly kind: 'event'; readonly event: NewEvent } | InvalidBody => {
  const parsed = newSchema.safeParse(body);
  if (!parsed.success) return invalid(parsed.error);
  const { start, end, transactionId, recurrence: repeats, singleValueExtendedProperties } = parsed.data;
  const times = { start: instantOf(start), end: instantOf(end) };
  if (times.end < times.start) return { kind: 'invalid', message: 'the end is before the start' };
  const zone = start.timeZone;
  const series = repeats === null || repeats === undefined ? undefined : seriesOf(repeats, zone);
  const properties = singleValueExtendedProperties ?? [];
  const event = { ...defaults, ...changeOf(parsed.data), ...times, zone, transactionId, series, properties };
  return { kind: 'event', event };
};
