import { Unavailable } from '#ports/unavailable.ts';
import type { GraphClient } from './graph-client.ts';
import { field, listOf, textOf } from './json.ts';

/** More pages than this are no list but a circle. */
const maxPages = 10;

/**
 * Ids of the calendars besides the main one in which the person keeps time of their own: theirs to write, and owned by
 * them. A colleague's that was shared, holidays, birthdays and what one has subscribed to say nothing of when one is busy.
 */
export const listOtherCalendars = async (graph: GraphClient, ownAddress: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  let path: string | undefined = '/me/calendars?$select=id,isDefaultCalendar,canEdit,owner&$top=50';
  for (let page = 1; path !== undefined; page += 1) {
    const { status, body } = await graph({ method: 'GET', path });
    const value = field(body, 'value');
    // A calendar that is overlooked is time that passes for free.
    if (status !== 200 || !Array.isArray(value) || page > maxPages)
      throw new Unavailable('calendar', new Error(`Graph answered ${status} and listed no calendars`));
    ids.push(...listOf(value).flatMap((calendar) => (isOwn(calendar, ownAddress) ? (idOf(calendar) ?? []) : [])));
    path = textOf(field(body, '@odata.nextLink'));
  }
  return ids;
};

const idOf = (calendar: unknown): string | undefined => textOf(field(calendar, 'id'));

const isOwn = (calendar: unknown, ownAddress: string): boolean =>
  field(calendar, 'isDefaultCalendar') !== true &&
  field(calendar, 'canEdit') === true &&
  textOf(field(field(calendar, 'owner'), 'address'))?.toLowerCase() === ownAddress;
