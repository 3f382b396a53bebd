import type { Calendar, NewBlock } from '#ports/calendar.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { PostAll } from './batch.ts';
import type { GraphClient, GraphReply } from './graph-client.ts';
import { field, textOf } from './json.ts';
import { newEvent } from './new-event.ts';
import { isAtItsTime, standingBlock, standingRange } from './standing-block.ts';
import { transactionIdOf } from './transaction-id.ts';

type CreateParts = {
  readonly graph: GraphClient;
  readonly postAll: PostAll;
  readonly events: Calendar['events'];
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  readonly sha256: Sha256;
  readonly ownAddress: string;
};

type Pending = {
  readonly index: number;
  readonly block: NewBlock;
  /** Which of its ids is its turn: see {@link transactionIdOf}. */
  readonly round: number;
};

/** The ids of what stands, as far as is known, and who is told of them. */
type Written = {
  readonly ids: Map<number, string>;
  readonly note: (pending: Pending, id: string) => void;
};

/** More ids than this that lead nowhere are not tried at once. */
const maxRounds = 8;

/** How long a calendar may take to show what it has just taken, in milliseconds. */
const settleMs = 2000;

/**
 * Writes blocks, each at most once: see {@link Calendar.create}. An id that was used before may be refused, or answered
 * with an event that is deleted by now, as if it had just been written: so what was written is looked for in the
 * calendar, and what does not stand there gets another id.
 */
export const makeCreateBlocks = (parts: CreateParts): Calendar['create'] => {
  /** For the first id of a block, how many of its ids lead nowhere: so that nobody waits for these again. */
  const spent = new Map<string, number>();
  const firstId = (block: NewBlock): Promise<string> => transactionIdOf(parts.sha256, parts.ownAddress, block, 0);
  return async (blocks, onWritten) => {
    const firstIds = await Promise.all(blocks.map(firstId));
    const ids = new Map<number, string>();
    const note: Written['note'] = ({ index, block }, id) => {
      ids.set(index, id);
      onWritten?.(block, id);
    };
    let open: readonly Pending[] = blocks.map((block, index) => {
      return { index, block, round: spent.get(firstIds[index] ?? '') ?? 0 };
    });
    for (let tried = 0; open.length > 0; tried += 1) {
      if (tried === maxRounds) throw new Unavailable('calendar', new Error('Graph took no new id'));
      await writeRound(parts, open, note);
      const missing = await findMissing(parts, open, { ids, note });
      open = missing.map((pending) => ({ ...pending, round: pending.round + 1 }));
      for (const { index, round } of open) spent.set(firstIds[index] ?? '', round);
    }
    return blocks.map((_, index) => ids.get(index) ?? '');
  };
};

/** One try at every open block; notes those that Graph says to have written there. */
const writeRound = async (parts: CreateParts, open: readonly Pending[], note: Written['note']): Promise<void> => {
  const bodies = await Promise.all(
    open.map(async ({ block, round }) =>
      newEvent(block, await transactionIdOf(parts.sha256, parts.ownAddress, block, round)),
    ),
  );
  const refused: GraphReply[] = [];
  await parts.postAll('/me/events', bodies, (at, reply) => {
    const pending = open[at];
    if (pending === undefined) return;
    const id = isWritten(reply) ? textOf(field(reply.body, 'id')) : undefined;
    if (id === undefined) refused.push(reply);
    else if (isAtItsTime(reply.body, pending.block)) note(pending, id);
  });
  const failed = refused.find((reply) => !isUsed(reply) && !isWritten(reply));
  if (failed !== undefined) throw refusal(failed.status);
};

/** Those of `open` that are not in the calendar, even after a while; the others are noted as they stand. */
const findMissing = async (
  parts: CreateParts,
  open: readonly Pending[],
  written: Written,
): Promise<readonly Pending[]> => {
  let missing = await lookFor(parts, open, written);
  if (missing.some(({ index }) => written.ids.has(index))) {
    await parts.wait(settleMs);
    missing = await lookFor(parts, missing, written);
  }
  for (const { index } of missing) written.ids.delete(index);
  return missing;
};

const lookFor = async (
  { graph, events }: CreateParts,
  open: readonly Pending[],
  { ids, note }: Written,
): Promise<readonly Pending[]> => {
  const standing = await events(standingRange(open.map(({ block }) => block)));
  const missing: Pending[] = [];
  for (const pending of open) {
    const answered = ids.get(pending.index);
    const id = await standingBlock(graph, standing, pending.block, answered);
    if (id === undefined) missing.push(pending);
    else if (id !== answered) note(pending, id);
  }
  return missing;
};

const isWritten = ({ status }: GraphReply): boolean => status === 201 || status === 200;

/** What was written under an id and has been changed since makes Graph refuse the id: by 400, in spite of its meaning. */
const isUsed = ({ status, body }: GraphReply): boolean =>
  status === 409 || field(field(body, 'error'), 'code') === 'ErrorDuplicateTransactionId';

const refusal = (status: number): Unavailable => {
  const access = status === 401 || status === 403;
  return new Unavailable(access ? 'sign-in' : 'calendar', new Error(`Graph answered ${status}`));
};
