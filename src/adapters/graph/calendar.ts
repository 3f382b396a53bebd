import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makePostAll } from './batch.ts';
import { findBlock, makeCreateBlocks } from './create-blocks.ts';
import { makeGraphClient } from './graph-client.ts';
import type { GraphClient, GraphClientParts } from './graph-client.ts';
import { field, listOf, textOf } from './json.ts';
import { expandLedger, ledgerProperties, readLedger } from './ledger-property.ts';
import { expandMark } from './mark-property.ts';
import { eventFields, readEvent } from './read-event.ts';
import { readSchedules } from './read-schedules.ts';
import { readWorkingHours } from './read-working-hours.ts';
import { removeEvent } from './remove-event.ts';

export type GraphCalendarParts = GraphClientParts & {
  /** Lower-case SMTP address of the calendar's owner. */
  readonly ownAddress: string;
  readonly sha256: Sha256;
};

/** The person's calendar through Microsoft Graph (`Calendars.ReadWrite`, `MailboxSettings.Read`). */
export const makeGraphCalendar = (parts: GraphCalendarParts): Calendar => {
  const graph = makeGraphClient(parts);
  const events = (range: Interval): Promise<readonly CalendarEvent[]> => readEvents(graph, range, parts.ownAddress);
  const postAll = makePostAll({ ...parts, graph });
  return {
    events,
    create: makeCreateBlocks({ ...parts, graph, postAll, events }),
    find: (block) => findBlock({ graph, events }, block),
    remove: async (ids) => {
      const left: string[] = [];
      for (const id of ids) if ((await removeEvent(graph, id)) === 'left') left.push(id);
      return left;
    },
    workingHours: async () => {
      const { status, body } = await graph({ method: 'GET', path: '/me/mailboxSettings' });
      if (status !== 200) throw refusal(status);
      return readWorkingHours(body);
    },
    schedules: (addresses, range) => readSchedules(graph, addresses, range),
    ledger: async () => {
      const { status, body } = await graph({ method: 'GET', path: `${ownCalendar}?$select=id&${expandLedger}` });
      // A calendar that cannot be read has not forgotten what was deleted.
      if (status !== 200 || body === undefined) throw refusal(status);
      return readLedger(body);
    },
    keepLedger: async (ledger) => {
      const { status } = await graph({ method: 'PATCH', path: ownCalendar, body: ledgerProperties(ledger) });
      if (status !== 200) throw refusal(status);
    },
  };
};

const ownCalendar = '/me/calendar';

/** More pages than this are no calendar but a circle. */
const maxPages = 200;

const readEvents = async (
  graph: GraphClient,
  range: Interval,
  ownAddress: string,
): Promise<readonly CalendarEvent[]> => {
  const events: unknown[] = [];
  let path: string | undefined = firstPage(range);
  for (let page = 1; path !== undefined; page += 1) {
    const { status, body } = await graph({ method: 'GET', path });
    const value = field(body, 'value');
    // What is no list of events is no empty calendar either: everything of ours would pass for deleted.
    if (status !== 200 || !Array.isArray(value) || page > maxPages) throw refusal(status);
    events.push(...listOf(value));
    path = textOf(field(body, '@odata.nextLink'));
  }
  return events.map((json) => readEvent(json, ownAddress)).filter((event) => event !== undefined);
};

const firstPage = ({ start, end }: Interval): string => {
  const [from, to] = [start, end].map((minutes) => new Date(minutes * 60_000).toISOString());
  return `/me/calendarView?startDateTime=${from ?? ''}&endDateTime=${to ?? ''}&$top=100&$select=${eventFields}&${expandMark}`;
};

const refusal = (status: number): Unavailable => new Unavailable('calendar', new Error(`Graph answered ${status}`));
