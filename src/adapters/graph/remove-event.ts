import { isSameInterval } from '#domain/planner/interval-set.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { GraphClient, GraphReply } from './graph-client.ts';
import { field, listOf, textOf } from './json.ts';
import { expandMark, readMark } from './mark-property.ts';
import { readTime } from './read-event.ts';

/** How often an event is read again that somebody changes while we remove it. */
const maxRounds = 3;

/**
 * Removes one event of ours: reads its mark, then deletes exactly what was read. What is gone already, what does not
 * carry our mark, what somebody has been invited to, and focus that its owner has meanwhile put elsewhere or made longer,
 * is left alone: `left`, where it stands all the same.
 */
export const removeEvent = async (graph: GraphClient, id: string): Promise<'gone' | 'left'> => {
  const path = `/me/events/${encodeURIComponent(id)}`;
  for (let round = 1; round <= maxRounds; round += 1) {
    const found = await graph({ method: 'GET', path: `${path}?$select=id,start,end,attendees&${expandMark}` });
    if (found.status === 404) return 'gone';
    if (found.status !== 200) throw refusal(found);
    if (!isAsWritten(found.body) || isShared(found.body)) return 'left';
    const etag = textOf(field(found.body, '@odata.etag'));
    if (etag === undefined) throw refusal(found);
    const removed = await graph({ method: 'DELETE', path, headers: { 'if-match': etag } });
    if (removed.status === 204 || removed.status === 404) return 'gone';
    if (removed.status !== 412) throw refusal(removed);
  }
  throw new Unavailable('calendar', new Error('The event kept changing while it was being removed'));
};

/** A field window is told by its mark alone: its occurrences stand elsewhere than the first, for which the mark was written. */
const isAsWritten = (event: unknown): boolean => {
  const { mark, put } = readMark(event);
  if (mark !== 'focus' || put === undefined) return mark !== undefined;
  const time = readTime(event);
  return time !== undefined && isSameInterval(time, put);
};

/** We invite nobody: whoever is on it was invited by its owner, and would get a cancellation. */
const isShared = (event: unknown): boolean => listOf(field(event, 'attendees')).length > 0;

const refusal = ({ status }: GraphReply): Unavailable =>
  new Unavailable('calendar', new Error(`Graph answered ${status}`));
