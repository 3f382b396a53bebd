import type { Clock } from '#ports/clock.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { prefer } from './graph-client.ts';
import type { GraphClient, GraphReply } from './graph-client.ts';
import { field, listOf, textOf } from './json.ts';
import { isPassing, maxAttempts, waitBeforeRetry } from './retry-after.ts';

/** Posts bodies to one path, several at a time. Tells each final reply, by its body's index, even if a later one fails. */
export type PostAll = (
  path: string,
  bodies: readonly unknown[],
  onReply: (index: number, reply: GraphReply) => void,
) => Promise<void>;

type BatchParts = {
  readonly graph: GraphClient;
  readonly clock: Clock;
  readonly wait: (ms: number) => Promise<void>;
};

type InnerReply = GraphReply & { readonly retryAfter: string | undefined };

/** A batch may hold 20, but one mailbox serves four at a time and throttles the rest. */
const atOnce = 4;

/**
 * Posts through `$batch`. The outer 200 says nothing about the requests inside: those that were throttled are sent again,
 * those alone. Rejects with {@link Unavailable} (`calendar`) when some are still refused after four rounds.
 */
export const makePostAll = (parts: BatchParts): PostAll => {
  return async (path, bodies, onReply) => {
    const indexed = bodies.map((body, index) => ({ index, body }));
    for (let from = 0; from < indexed.length; from += atOnce)
      await postFew(parts, path, indexed.slice(from, from + atOnce), onReply);
  };
};

type Indexed = { readonly index: number; readonly body: unknown };

const postFew = async (
  parts: BatchParts,
  path: string,
  bodies: readonly Indexed[],
  onReply: Parameters<PostAll>[2],
): Promise<void> => {
  let open = bodies;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const replies = await sendBatch(parts.graph, path, open);
    const final = new Map([...replies].filter(([, reply]) => !isPassing(reply.status)));
    for (const [index, reply] of final) onReply(index, reply);
    open = open.filter(({ index }) => !final.has(index));
    if (open.length > 0) await pause(parts, attempt, [...replies.values()]);
  }
};

const sendBatch = async (
  graph: GraphClient,
  path: string,
  open: readonly Indexed[],
): Promise<ReadonlyMap<number, InnerReply>> => {
  const requests = open.map(({ index, body }) => ({
    id: String(index),
    method: 'POST',
    url: path,
    headers: { 'Content-Type': 'application/json', Prefer: prefer },
    body,
  }));
  const { status, body } = await graph({ method: 'POST', path: '/$batch', body: { requests } });
  if (status !== 200) throw new Unavailable('calendar', new Error(`Graph answered ${status} to a batch`));
  return new Map(listOf(field(body, 'responses')).map((reply) => [Number(field(reply, 'id')), readInner(reply)]));
};

const readInner = (reply: unknown): InnerReply => ({
  status: Number(field(reply, 'status')),
  body: field(reply, 'body'),
  retryAfter: textOf(field(field(reply, 'headers'), 'Retry-After')),
});

/** Waits as long as the most patient of the throttled replies asks for. */
const pause = async (parts: BatchParts, attempt: number, replies: readonly InnerReply[]): Promise<void> => {
  const waits = replies
    .filter((reply) => isPassing(reply.status))
    .map((reply) => waitBeforeRetry(reply.retryAfter, attempt, parts.clock.now()) ?? Infinity);
  const wait = Math.max(0, ...waits);
  if (attempt === maxAttempts || wait === Infinity)
    throw new Unavailable('calendar', new Error('Graph kept refusing parts of a batch'));
  await parts.wait(wait);
};
