import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import type { GraphClient } from './graph-client.ts';
import { field, textOf } from './json.ts';
import { readTime } from './read-event.ts';

type FindParts = { readonly events: Calendar['events']; readonly graph: GraphClient };

/** Ours is the one that stands exactly there: see {@link Calendar.find}. */
export const findBlock = async ({ events, graph }: FindParts, block: NewBlock): Promise<string | undefined> =>
  standingBlock(graph, await events(block.time), block, undefined);

/** A series whose first meeting was taken out shows in one of the next: in so many minutes, unless it is none any more. */
const seriesAhead = 5 * 7 * 1440;

/** Where to look in the calendar for blocks that were written. */
export const standingRange = (blocks: readonly NewBlock[]): Interval => ({
  start: Math.min(...blocks.map(({ time }) => time.start)),
  end: Math.max(...blocks.map(({ time, repeats }) => time.end + (repeats === 'weekly' ? seriesAhead : 0))),
});

/**
 * The id of the block among events of the calendar, if it is there; of a series, the series' own.
 *
 * @param answered under which Graph says to hold it
 */
export const standingBlock = async (
  graph: GraphClient,
  events: readonly CalendarEvent[],
  block: NewBlock,
  answered: string | undefined,
): Promise<string | undefined> => {
  const { time, mark, repeats, written = time } = block;
  const ours = events.filter((event) => event.mark === mark && isSameTeam(event, block));
  const found = ours.find((event) => isSameInterval(event.time, time));
  if (repeats === 'once') return found?.id;
  if (answered !== undefined && ours.some((event) => isSameInterval(event.written ?? event.time, written)))
    return answered;
  if (found === undefined) return undefined;
  const path = `/me/events/${encodeURIComponent(found.id)}?$select=seriesMasterId`;
  const occurrence = await graph({ method: 'GET', path });
  return textOf(field(occurrence.body, 'seriesMasterId')) ?? found.id;
};

/** Whether an event that Graph tells of is not known to have been moved away from where the block was written. */
export const isAtItsTime = (event: unknown, block: NewBlock): boolean => {
  const time = readTime(event);
  const isUtc = field(field(event, 'start'), 'timeZone') === 'UTC';
  return !isUtc || time === undefined || isSameInterval(time, block.time);
};

/** A team's series that keeps its hour on another clock is another one, even where the two meet. */
const isSameTeam = ({ team }: Pick<CalendarEvent, 'team'>, { teamId, zone }: NewBlock): boolean =>
  team?.teamId === teamId && (team === undefined || team.zone === zone);
