import { signIn } from '../local-api.ts';

/** The part of Graph's event that the calendar shows. */
export type GraphEvent = {
  readonly id: string;
  readonly type: 'singleInstance' | 'seriesMaster' | 'occurrence' | 'exception';
  readonly seriesMasterId: string | null;
  /** Of the whole series alone. */
  readonly recurrence: GraphRecurrence | null;
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
  readonly sensitivity: string;
  readonly showAs: string;
  readonly isOrganizer: boolean;
  readonly categories: readonly string[];
  readonly body: { readonly content: string };
  readonly organizer: { readonly emailAddress: GraphAddress };
  readonly attendees: readonly {
    readonly type: 'required' | 'optional' | 'resource';
    readonly status: { readonly response: string };
    readonly emailAddress: GraphAddress;
  }[];
};

/** A weekly one: what the local Graph keeps. */
export type GraphRecurrence = {
  readonly pattern: { readonly interval: number; readonly daysOfWeek: readonly string[] };
  readonly range: {
    readonly type: 'noEnd' | 'endDate';
    readonly startDate: string;
    readonly endDate: string;
    readonly recurrenceTimeZone: string;
  };
};

type GraphAddress = { readonly name: string; readonly address: string };

const base = '/local/graph/v1.0';

const call = async (personId: string, method: string, address: string, body?: unknown): Promise<Response> => {
  const { accessToken } = await signIn(personId, 'graph');
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
  const reply = await fetch(address, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!reply.ok) throw new Error(`${method} was answered ${reply.status}`);
  return reply;
};

type Page = { readonly value: readonly GraphEvent[]; readonly '@odata.nextLink'?: string };

type CalendarList = { readonly value: readonly { readonly id: string }[] };

/** Everything in the person's calendars between two instants. */
export const readEvents = async (personId: string, from: number, to: number): Promise<readonly GraphEvent[]> => {
  // Our own stand-in answers in Graph's shape.
  const { value } = (await (await call(personId, 'GET', `${base}/me/calendars`)).json()) as CalendarList;
  const range = { startDateTime: new Date(from).toISOString(), endDateTime: new Date(to).toISOString(), $top: '50' };
  const query = new URLSearchParams(range).toString();
  const all = value.map(({ id }) => readView(personId, `${base}/me/calendars/${id}/calendarView?${query}`));
  return (await Promise.all(all)).flat();
};

/** One calendar, page after page. */
const readView = async (personId: string, first: string): Promise<readonly GraphEvent[]> => {
  const events: GraphEvent[] = [];
  let next: string | undefined = first;
  while (next !== undefined) {
    const page: Page = (await (await call(personId, 'GET', next)).json()) as Page;
    events.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return events;
};

const pathOf = (id: string): string => `${base}/me/events/${encodeURIComponent(id)}`;

export const readEvent = async (personId: string, id: string): Promise<GraphEvent> =>
  (await (await call(personId, 'GET', pathOf(id))).json()) as GraphEvent;

/** Writes a new event, or changes the one with this id; resolves to its id. */
export const writeEvent = async (personId: string, id: string | undefined, body: object): Promise<string> => {
  const reply = await (id === undefined
    ? call(personId, 'POST', `${base}/me/events`, body)
    : call(personId, 'PATCH', pathOf(id), body));
  return ((await reply.json()) as GraphEvent).id;
};

export const deleteEvent = async (personId: string, id: string): Promise<void> => {
  await call(personId, 'DELETE', pathOf(id));
};

/** Graph's UTC date and time as milliseconds since 1970-01-01. */
export const instantOf = ({ dateTime }: GraphEvent['start']): number => Date.parse(`${dateTime.slice(0, 19)}Z`);

/** And back. */
export const graphTime = (instant: number): { readonly dateTime: string; readonly timeZone: 'UTC' } => ({
  dateTime: new Date(instant).toISOString().slice(0, 19),
  timeZone: 'UTC',
});
