import type { Calendar, NewBlock } from '#ports/calendar.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { PostAll } from './batch.ts';
import type { GraphClient, GraphReply } from './graph-client.ts';
import { field, textOf } from './json.ts';
import { newEvent } from './new-event.ts';
import { transactionIdOf } from './transaction-id.ts';

type CreateParts = {
  readonly graph: GraphClient;
  readonly postAll: PostAll;
  readonly events: Calendar['events'];
  readonly sha256: Sha256;
  readonly ownAddress: string;
};

type Pending = { readonly index: number; readonly block: NewBlock };

/** Graph may remember the id of a deleted block; more than a few such are none of ours. */
const maxRounds = 5;

/** Writes blocks, each at most once: see {@link Calendar.create}. */
export const makeCreateBlocks = (parts: CreateParts): Calendar['create'] => {
  return async (blocks) => {
    const ids = new Map<number, string>();
    let open: readonly Pending[] = blocks.map((block, index) => ({ index, block }));
    for (let round = 0; open.length > 0; round += 1) {
      if (round === maxRounds) throw new Unavailable('calendar', new Error('Graph took no new id'));
      open = await writeRound(parts, open, round, ids);
    }
    return blocks.map((_, index) => ids.get(index) ?? '');
  };
};

/** One try at every open block; returns those whose id Graph has seen without our block being there any more. */
const writeRound = async (
  parts: CreateParts,
  open: readonly Pending[],
  round: number,
  ids: Map<number, string>,
): Promise<readonly Pending[]> => {
  const bodies = await Promise.all(
    open.map(async ({ block }) => newEvent(block, await transactionIdOf(parts.sha256, parts.ownAddress, block, round))),
  );
  const replies = await parts.postAll('/me/events', bodies);
  const left: Pending[] = [];
  for (const [at, pending] of open.entries()) {
    const id = await idOfWritten(parts, pending.block, replies[at]);
    if (id === undefined) left.push(pending);
    else ids.set(pending.index, id);
  }
  return left;
};

/** `undefined` when Graph refuses the transaction id although our block is not there: it has been deleted since. */
const idOfWritten = (
  parts: CreateParts,
  block: NewBlock,
  reply: GraphReply | undefined,
): Promise<string | undefined> => {
  const id = textOf(field(reply?.body, 'id'));
  if ((reply?.status === 201 || reply?.status === 200) && id !== undefined) return Promise.resolve(id);
  if (reply?.status === 409) return findWritten(parts, block);
  const access = reply?.status === 401 || reply?.status === 403;
  throw new Unavailable(access ? 'sign-in' : 'calendar', new Error(`Graph answered ${reply?.status ?? 'nothing'}`));
};

/** 409: an event with this transaction id exists, or did. Ours is the one that stands exactly there. */
const findWritten = async ({ events, graph }: CreateParts, block: NewBlock): Promise<string | undefined> => {
  const { time, mark, repeats } = block;
  const found = (await events(time)).find(
    (event) => event.mark === mark && event.time.start === time.start && event.time.end === time.end,
  );
  if (found === undefined || repeats === 'once') return found?.id;
  const path = `/me/events/${encodeURIComponent(found.id)}?$select=seriesMasterId`;
  const occurrence = await graph({ method: 'GET', path });
  return textOf(field(occurrence.body, 'seriesMasterId')) ?? found.id;
};
