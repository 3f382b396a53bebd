import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeGetAll, makePostAll } from './batch.ts';
import { makeCreateBlocks } from './create-blocks.ts';
import { makeGraphClient } from './graph-client.ts';
import type { GraphClientParts } from './graph-client.ts';
import { expandLedger, ledgerProperties, readLedger } from './ledger-property.ts';
import { readAllEvents, readMainEvents } from './read-events.ts';
import { readSchedules } from './read-schedules.ts';
import { readWorkingHours } from './read-working-hours.ts';
import { removeEvent } from './remove-event.ts';
import { findBlock } from './standing-block.ts';

export type GraphCalendarParts = GraphClientParts & {
  /** Lower-case SMTP address of the calendar's owner. */
  readonly ownAddress: string;
  readonly sha256: Sha256;
};

/** The person's calendar through Microsoft Graph (`Calendars.ReadWrite`, `MailboxSettings.Read`). */
export const makeGraphCalendar = (parts: GraphCalendarParts): Calendar => {
  const graph = makeGraphClient(parts);
  const [postAll, getAll] = [makePostAll({ ...parts, graph }), makeGetAll({ ...parts, graph })];
  // What we write is in the main calendar, and nowhere else.
  const events = (range: Interval): Promise<readonly CalendarEvent[]> => readMainEvents({ ...parts, graph }, range);
  return {
    events: (range) => readAllEvents({ ...parts, graph, getAll }, range),
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

const refusal = (status: number): Unavailable => new Unavailable('calendar', new Error(`Graph answered ${status}`));
