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

/** Gets several paths, or addresses that Graph gave, a few at a time; resolves to their replies in the same order. */
export type GetAll = (paths: readonly string[]) => Promise<readonly GraphReply[]>;

type BatchParts = {
  readonly graph: GraphClient;
  /** e.g. `https://graph.microsoft.com/v1.0` */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly wait: (ms: number) => Promise<void>;
};

type InnerReply = GraphReply & { readonly retryAfter: string | undefined };

/** A batch may hold 20, but one mailbox serves four at a time and throttles the rest. */
const atOnce = 4;

type Inner = { readonly method: 'GET' | 'POST'; readonly url: string; readonly body?: unknown };

type OnReply = (index: number, reply: GraphReply) => void;

/**
 * Posts through `$batch`. The outer 200 says nothing about the requests inside: those that were throttled are sent again,
 * those alone. Rejects with {@link Unavailable} (`calendar`) when some are still refused after four rounds.
 */
export const makePostAll = (parts: BatchParts): PostAll => {
  return async (path, bodies, onReply) => {
    await sendAll(
      parts,
      bodies.map((body) => ({ method: 'POST', url: path, body })),
      onReply,
    );
  };
};

/** Gets through `$batch`, in the same way. */
export const makeGetAll = (parts: BatchParts): GetAll => {
  return async (paths) => {
    const replies = new Map<number, GraphReply>();
    await sendAll(
      parts,
      paths.map((path) => ({ method: 'GET', url: pathIn(parts.baseUrl, path) })),
      (index, reply) => replies.set(index, reply),
    );
    return paths.map((_, index) => replies.get(index) ?? { status: 0, body: undefined });
  };
};

/** In a batch no address is whole; one that leads elsewhere is not followed. */
const pathIn = (baseUrl: string, path: string): string => {
  if (path.startsWith('/')) return path;
  if (!path.startsWith(`${baseUrl}/`)) throw new Unavailable('calendar', new Error('Graph named a page elsewhere'));
  return path.slice(baseUrl.length);
};

const sendAll = async (parts: BatchParts, requests: readonly Inner[], onReply: OnReply): Promise<void> => {
  const indexed = requests.map((request, index) => ({ index, request }));
  for (let from = 0; from < indexed.length; from += atOnce)
    await sendFew(parts, indexed.slice(from, from + atOnce), onReply);
};

type Indexed = { readonly index: number; readonly request: Inner };

const sendFew = async (parts: BatchParts, requests: readonly Indexed[], onReply: OnReply): Promise<void> => {
  let open = requests;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const replies = await sendBatch(parts.graph, open);
    const final = new Map([...replies].filter(([, reply]) => !isPassing(reply.status)));
    for (const [index, reply] of final) onReply(index, reply);
    open = open.filter(({ index }) => !final.has(index));
    if (open.length > 0) await pause(parts, attempt, [...replies.values()]);
  }
};

const sendBatch = async (graph: GraphClient, open: readonly Indexed[]): Promise<ReadonlyMap<number, InnerReply>> => {
  const requests = open.map(({ index, request: { method, url, body } }) => ({
    id: String(index),
    method,
    url,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), Prefer: prefer },
    ...(body === undefined ? {} : { body }),
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
