import { z } from 'zod';
import type { Seen } from './graph-over-a-wire.ts';

/*
 * What Graph's documentation allows of the requests that we send, written down by hand and no wider than what we need:
 * a field that is not named here is not to be sent.
 */

const isZone = (name: string): boolean => {
  try {
    return (name === 'UTC' || name.includes('/')) && Boolean(Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** `dateTimeTimeZone`: the wall-clock time without an offset, its zone beside it. */
const dateTimeTimeZone = z.strictObject({
  dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00$/),
  timeZone: z.string().refine(isZone, 'is a zone'),
});

/** `singleValueLegacyExtendedProperty`: a named property of our own set, whose text Exchange keeps up to 32,767 characters. */
const property = (name: string, value: RegExp) =>
  z.strictObject({
    id: z.literal(`String {6f1d8c52-3b0e-4a67-9d24-c85a7e19f043} Name ${name}`),
    value: z.string().max(32_767).regex(value),
  });

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** `patternedRecurrence`: weekly on one day, without an end. */
const recurrence = z.strictObject({
  pattern: z.strictObject({
    type: z.literal('weekly'),
    interval: z.literal(1),
    daysOfWeek: z.array(z.enum(days)).length(1),
    firstDayOfWeek: z.literal('monday'),
  }),
  range: z.strictObject({
    type: z.literal('noEnd'),
    startDate: z.iso.date(),
    recurrenceTimeZone: z.string().refine(isZone, 'is a zone'),
  }),
});

/** `event`, as far as we write one: never a body, never attendees. */
export const newEventShape = z
  .strictObject({
    transactionId: z.uuid(),
    subject: z.string().min(1).max(255),
    start: dateTimeTimeZone,
    end: dateTimeTimeZone,
    showAs: z.literal('busy'),
    isReminderOn: z.literal(false),
    sensitivity: z.enum(['normal', 'private']),
    categories: z.tuple([z.literal('Alliance')]),
    singleValueExtendedProperties: z.tuple([
      property('AllianceMark', /^(focus|field-window)( \d+ \d+){1,2}( [\da-f-]{36} [\w/+-]+)?$/),
    ]),
    recurrence: recurrence.optional(),
  })
  .refine(({ start, end }) => start.timeZone === end.timeZone, 'starts and ends on the same clock')
  .refine(({ start, end }) => start.timeZone !== 'UTC' || start.dateTime < end.dateTime, 'starts before it ends')
  .refine(({ start, recurrence: series }) => series === undefined || keepsItsDay(start, series), 'recurs as it starts');

/** Graph refuses a series whose first day is none of its days. */
const keepsItsDay = (
  { dateTime, timeZone }: z.infer<typeof dateTimeTimeZone>,
  { pattern, range }: z.infer<typeof recurrence>,
): boolean =>
  range.startDate === dateTime.slice(0, 10) &&
  range.recurrenceTimeZone === timeZone &&
  days[new Date(`${range.startDate}T00:00Z`).getUTCDay()] === pattern.daysOfWeek[0];

const prefer = 'outlook.timezone="UTC", IdType="ImmutableId"';

/** Properties of `event` that `$select` may name. */
const selectable = new Set(
  'id,iCalUId,subject,start,end,isAllDay,isCancelled,showAs,sensitivity,responseStatus,organizer,attendees,seriesMasterId,isOrganizer,webLink'.split(
    ',',
  ),
);
const select = z.string().refine((text) => text.split(',').every((name) => selectable.has(name)), 'is selectable');
const expand = z
  .string()
  .regex(/^singleValueExtendedProperties\(\$filter=id eq 'String \{[0-9a-f-]{36}\} Name Alliance(Mark|Ledger)'\)$/);
const utc = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\.000Z$/);

/** `calendarView`, of whichever calendar. */
const viewQuery = z.strictObject({
  startDateTime: utc,
  endDateTime: utc,
  $top: z.literal('100'),
  $select: select,
  $expand: expand,
  $skip: z.string().optional(),
});

const isOtherView = (address: string): boolean => {
  const url = new URL(address, 'http://graph.test');
  const isView = /^\/me\/calendars\/[^/]+\/calendarView$/.test(url.pathname);
  return isView && viewQuery.safeParse(Object.fromEntries(url.searchParams)).success;
};

const batch = z
  .strictObject({
    requests: z
      .array(
        z.discriminatedUnion('method', [
          z.strictObject({
            id: z.string().min(1),
            method: z.literal('POST'),
            url: z.literal('/me/events'),
            headers: z.strictObject({ 'Content-Type': z.literal('application/json'), Prefer: z.literal(prefer) }),
            body: newEventShape,
          }),
          z.strictObject({
            id: z.string().min(1),
            method: z.literal('GET'),
            url: z.string().refine(isOtherView, 'is the view of a calendar'),
            headers: z.strictObject({ Prefer: z.literal(prefer) }),
          }),
        ]),
      )
      .min(1)
      // One mailbox serves four at a time.
      .max(4),
  })
  .refine(({ requests }) => new Set(requests.map(({ id }) => id)).size === requests.length, 'ids are different');

const times = String.raw`(\d+\+\d+( \d+\+\d+)*)?`;
const calendarChange = z.strictObject({
  singleValueExtendedProperties: z.tuple([property('AllianceLedger', new RegExp(`^${times}\\|${times}$`))]),
});

/** `getSchedule`: 20 mailboxes and less than 62 days. */
const longest = 62 * 86_400_000;
const scheduleRequest = z
  .strictObject({
    schedules: z
      .array(z.string().regex(/^[^@\s]+@[^@\s]+$/))
      .min(1)
      .max(20),
    startTime: dateTimeTimeZone,
    endTime: dateTimeTimeZone,
    availabilityViewInterval: z.number().int().min(5).max(1440),
  })
  .refine(({ startTime, endTime }) => {
    const length = Date.parse(`${endTime.dateTime}Z`) - Date.parse(`${startTime.dateTime}Z`);
    return length > 0 && length < longest;
  }, 'is shorter than 62 days');

const nothing = z.undefined();
const noQuery = z.strictObject({});

type Shape = { readonly query: z.ZodType; readonly body: z.ZodType };

/** Each request that we send, by its method and path. */
const shapes: Readonly<Record<string, Shape>> = {
  'GET /me/calendarView': { query: viewQuery, body: nothing },
  'GET /me/calendars': {
    query: z.strictObject({ $select: z.literal('id,isDefaultCalendar,canEdit,owner'), $top: z.literal('50') }),
    body: nothing,
  },
  'GET /me/calendar': { query: z.strictObject({ $select: z.literal('id'), $expand: expand }), body: nothing },
  'PATCH /me/calendar': { query: noQuery, body: calendarChange },
  'GET /me/mailboxSettings': { query: noQuery, body: nothing },
  'POST /me/calendar/getSchedule': { query: noQuery, body: scheduleRequest },
  'GET /me/events/{id}': { query: z.strictObject({ $select: select, $expand: expand.optional() }), body: nothing },
  'DELETE /me/events/{id}': { query: noQuery, body: nothing },
  'POST /$batch': { query: noQuery, body: batch },
};

/** What is wrong with a request, in words; nothing where it is as Graph wants it. */
export const wrongIn = ({ method, path, headers, body }: Seen): readonly string[] => {
  const url = new URL(path, 'http://graph.test');
  const name = `${method} ${decodeURIComponent(url.pathname).replace(/^(\/me\/events)\/[^/]+$/, '$1/{id}')}`;
  const shape = shapes[name];
  if (shape === undefined) return [`${name} is not among the requests that we send`];
  const query = shape.query.safeParse(Object.fromEntries(url.searchParams));
  const sent = shape.body.safeParse(body);
  return [
    ...(query.success ? [] : [z.prettifyError(query.error)]),
    ...(sent.success ? [] : [z.prettifyError(sent.error)]),
    ...(headers.authorization?.startsWith('Bearer ') === true ? [] : ['it carries no token']),
    ...(headers['prefer'] === prefer ? [] : ['it does not ask for UTC and lasting ids']),
    ...((headers['content-type'] === 'application/json') === (body !== undefined)
      ? []
      : ['its type is not its body’s']),
    ...(method === 'DELETE' && headers['if-match'] === undefined ? ['it deletes whatever is there by now'] : []),
  ];
};
