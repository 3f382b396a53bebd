import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { GetAll } from './batch.ts';
import type { GraphClient, GraphReply } from './graph-client.ts';
import { field, listOf, textOf } from './json.ts';
import { expandMark } from './mark-property.ts';
import { listOtherCalendars } from './other-calendars.ts';
import { eventFields, readEvent } from './read-event.ts';

type ReadParts = {
  readonly graph: GraphClient;
  readonly getAll: GetAll;
  /** Lower-case SMTP address of the calendar's owner. */
  readonly ownAddress: string;
};

/** Every event of the main calendar that overlaps `range`, series expanded. */
export const readMainEvents = async (
  { graph, ownAddress }: Omit<ReadParts, 'getAll'>,
  range: Interval,
): Promise<readonly CalendarEvent[]> => readable(await readMain(graph, range), ownAddress);

/**
 * The same of all calendars of one's own. What two of them hold counts once, as the main one has it: nobody is in the
 * same meeting twice.
 */
export const readAllEvents = async (
  { graph, getAll, ownAddress }: ReadParts,
  range: Interval,
): Promise<readonly CalendarEvent[]> => {
  const main = await readMain(graph, range);
  const others = await listOtherCalendars(graph, ownAddress);
  const more = await readOthers(getAll, others, range);
  return readable([...main, ...more], ownAddress);
};

type Json = unknown;

const readable = (events: readonly Json[], ownAddress: string): readonly CalendarEvent[] => {
  const seen = new Set<string>();
  const isNew = (event: Json): boolean => {
    const name = nameOf(event);
    if (name === undefined) return true;
    const known = seen.has(name);
    seen.add(name);
    return !known;
  };
  return events
    .filter(isNew)
    .map((json) => readEvent(json, ownAddress))
    .filter((event) => event !== undefined);
};

/** All copies of an event share a uid, and so do the meetings of a series: these are told apart by when they begin. */
const nameOf = (event: Json): string | undefined => {
  const uid = textOf(field(event, 'iCalUId'));
  const start = textOf(field(field(event, 'start'), 'dateTime'));
  return uid === undefined || start === undefined ? undefined : `${uid} ${start}`;
};

/** More pages than this are no calendar but a circle. */
const maxPages = 200;

const readMain = async (graph: GraphClient, range: Interval): Promise<readonly Json[]> => {
  const events: Json[] = [];
  let path: string | undefined = firstPage('/me', range);
  for (let page = 1; path !== undefined; page += 1) {
    if (page > maxPages) throw circle();
    const { found, next } = readPage(await graph({ method: 'GET', path }));
    events.push(...found);
    path = next;
  }
  return events;
};

/** The first pages of all of them, then the second ones, and so on. */
const readOthers = async (
  getAll: GetAll,
  calendarIds: readonly string[],
  range: Interval,
): Promise<readonly Json[]> => {
  const events: Json[] = [];
  let paths = calendarIds.map((id) => firstPage(`/me/calendars/${encodeURIComponent(id)}`, range));
  for (let page = 1; paths.length > 0; page += 1) {
    if (page > maxPages) throw circle();
    const replies = await getAll(paths);
    // A calendar that was taken away meanwhile holds nothing any more.
    const pages = replies.filter(({ status }) => status !== 404).map(readPage);
    events.push(...pages.flatMap(({ found }) => found));
    paths = pages.flatMap(({ next }) => next ?? []);
  }
  return events;
};

type Page = { readonly found: readonly Json[]; readonly next: string | undefined };

/** What is no list of events is no empty calendar either: everything of ours would pass for deleted. */
const readPage = ({ status, body }: GraphReply): Page => {
  const value = field(body, 'value');
  if (status === 401 || status === 403) throw new Unavailable('sign-in', new Error(`Graph answered ${status}`));
  if (status !== 200 || !Array.isArray(value)) throw refusal(status);
  return { found: listOf(value), next: textOf(field(body, '@odata.nextLink')) };
};

const firstPage = (of: string, { start, end }: Interval): string => {
  const [from, to] = [start, end].map((minutes) => new Date(minutes * 60_000).toISOString());
  return `${of}/calendarView?startDateTime=${from ?? ''}&endDateTime=${to ?? ''}&$top=100&$select=${eventFields}&${expandMark}`;
};

const refusal = (status: number): Unavailable => new Unavailable('calendar', new Error(`Graph answered ${status}`));
const circle = (): Unavailable => new Unavailable('calendar', new Error('Graph kept naming further pages'));
