import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { graphPath, refuse } from './graph-request.ts';

const innerRequest = z.object({
  id: z.string(),
  method: z.enum(['GET', 'POST', 'PATCH', 'DELETE']),
  url: z.string().startsWith('/'),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});

const batch = z.object({ requests: z.array(innerRequest).min(1).max(20) });

type InnerRequest = z.infer<typeof innerRequest>;

type InnerReply = {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** What an inner request needs of the outer one. */
type Outer = { readonly app: FastifyInstance; readonly authorization: string };

const send = async ({ app, authorization }: Outer, request: InnerRequest): Promise<InnerReply> => {
  const payload = request.body === undefined ? {} : { payload: JSON.stringify(request.body) };
  const headers = { 'content-type': 'application/json', ...request.headers, authorization };
  const bare = request.body === undefined ? { ...headers, 'content-type': undefined } : headers;
  const url = `${graphPath}${request.url}`;
  const reply = await app.inject({ method: request.method, url, headers: bare, ...payload });
  const retryAfter = reply.headers['retry-after'];
  const told = typeof retryAfter === 'string' ? { 'Retry-After': retryAfter } : {};
  const body = reply.body === '' ? {} : { body: reply.json<unknown>() };
  return { id: request.id, status: reply.statusCode, headers: told, ...body };
};

const failedDependency = (request: InnerRequest): InnerReply => ({
  id: request.id,
  status: 424,
  headers: {},
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on failed.' } },
});

/** In the order given; one whose forerunner failed is not sent. */
const sendAll = async (outer: Outer, requests: readonly InnerRequest[]): Promise<readonly InnerReply[]> => {
  const replies: InnerReply[] = [];
  for (const request of requests) {
    const failed = replies.some((reply) => reply.status >= 400 && request.dependsOn?.includes(reply.id) === true);
    replies.push(failed ? failedDependency(request) : await send(outer, request));
  }
  return replies;
};

/** `POST /$batch`: up to 20 requests in one; the outer reply is 200 whatever happens inside. */
export const addBatchRoute = (app: FastifyInstance): void => {
  app.post('/$batch', async (request: FastifyRequest, reply: FastifyReply) => {
    const parsed = batch.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'BadRequest', z.prettifyError(parsed.error));
    const outer = { app, authorization: request.headers.authorization ?? '' };
    return { responses: await sendAll(outer, parsed.data.requests) };
  });
};
