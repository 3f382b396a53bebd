import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { PostAll } from './batch.ts';
import type { GraphClient, GraphReply } from './graph-client.ts';
import { field, textOf } from './json.ts';
import { newEvent } from './new-event.ts';
import { readTime } from './read-event.ts';
import { transactionIdOf } from './transaction-id.ts';

type CreateParts = {
  readonly graph: GraphClient;
  readonly postAll: PostAll;
  readonly events: Calendar['events'];
  readonly sha256: Sha256;
  readonly ownAddress: string;
};

type Pending = { readonly index: number; readonly block: NewBlock };
type Note = (pending: Pending, id: string) => void;

/** Graph may remember the id of a deleted block; more than a few such are none of ours. */
const maxRounds = 5;

/** Writes blocks, each at most once: see {@link Calendar.create}. */
export const makeCreateBlocks = (parts: CreateParts): Calendar['create'] => {
  return async (blocks, onWritten) => {
    const ids = new Map<number, string>();
    const note: Note = ({ index, block }, id) => {
      ids.set(index, id);
      onWritten?.(block, id);
    };
    let open: readonly Pending[] = blocks.map((block, index) => ({ index, block }));
    for (let round = 0; open.length > 0; round += 1) {
      if (round === maxRounds) throw new Unavailable('calendar', new Error('Graph took no new id'));
      open = await writeRound(parts, open, round, note);
    }
    return blocks.map((_, index) => ids.get(index) ?? '');
  };
};

/**
 * One try at every open block; returns those whose id Graph has seen without our block being there any more: it says so,
 * or answers with the event that was once written under that id and has been moved since.
 */
const writeRound = async (
  parts: CreateParts,
  open: readonly Pending[],
  round: number,
  note: Note,
): Promise<readonly Pending[]> => {
  const bodies = await Promise.all(
    open.map(async ({ block }) => newEvent(block, await transactionIdOf(parts.sha256, parts.ownAddress, block, round))),
  );
  const refused: { readonly pending: Pending; readonly reply: GraphReply }[] = [];
  await parts.postAll('/me/events', bodies, (at, reply) => {
    const pending = open[at];
    if (pending === undefined) return;
    const id = writtenId(reply);
    if (id === undefined || standsElsewhere(reply, pending.block)) refused.push({ pending, reply });
    else note(pending, id);
  });
  const left: Pending[] = [];
  for (const { pending, reply } of refused) {
    if (!isUsed(reply) && !isWritten(reply.status)) throw refusal(reply.status);
    const id = await findBlock(parts, pending.block);
    if (id === undefined) left.push(pending);
    else note(pending, id);
  }
  return left;
};

const writtenId = ({ status, body }: GraphReply): string | undefined =>
  isWritten(status) ? textOf(field(body, 'id')) : undefined;

const isWritten = (status: number): boolean => status === 201 || status === 200;

/** What was written under an id and has been changed since makes Graph refuse the id: by 400, in spite of its meaning. */
const isUsed = ({ status, body }: GraphReply): boolean =>
  status === 409 || field(field(body, 'error'), 'code') === 'ErrorDuplicateTransactionId';

const standsElsewhere = ({ body }: GraphReply, block: NewBlock): boolean => {
  const time = readTime(body);
  const isUtc = field(field(body, 'start'), 'timeZone') === 'UTC';
  return isUtc && time !== undefined && !isSameInterval(time, block.time);
};

const refusal = (status: number): Unavailable => {
  const access = status === 401 || status === 403;
  return new Unavailable(access ? 'sign-in' : 'calendar', new Error(`Graph answered ${status}`));
};

type FindParts = Pick<CreateParts, 'events' | 'graph'>;

/** Ours is the one that stands exactly there: see {@link Calendar.find}. */
export const findBlock = async ({ events, graph }: FindParts, block: NewBlock): Promise<string | undefined> => {
  const { time, mark, repeats } = block;
  const found = (await events(time)).find(
    (event) => event.mark === mark && isSameInterval(event.time, time) && isSameTeam(event, block),
  );
  if (found === undefined || repeats === 'once') return found?.id;
  const path = `/me/events/${encodeURIComponent(found.id)}?$select=seriesMasterId`;
  const occurrence = await graph({ method: 'GET', path });
  return textOf(field(occurrence.body, 'seriesMasterId')) ?? found.id;
};

/** A team's series that keeps its hour on another clock is another one, even where the two meet. */
const isSameTeam = ({ team }: Pick<CalendarEvent, 'team'>, { teamId, zone }: NewBlock): boolean =>
  team?.teamId === teamId && (team === undefined || team.zone === zone);
