import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { makeGraphCalendar } from '#adapters/graph/calendar.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { makeChanges } from '#local/changes/changes.ts';
import { makeCalendars } from '#local/graph/calendars.ts';
import { makeEventRows } from '#local/graph/event-rows.ts';
import type { CalendarDocument, UsedIds } from '#local/graph/event-rows.ts';
import { makeFaults } from '#local/graph/faults.ts';
import type { Faults } from '#local/graph/faults.ts';
import { graphPath } from '#local/graph/graph-request.ts';
import { addGraphRoutes } from '#local/graph/graph-routes.ts';
import { everyone } from '#local/people.ts';
import type { LocalPerson } from '#local/people.ts';
import type { Calendar } from '#ports/calendar.ts';
import { memoryDocuments } from './memory-documents.ts';

/** What a line does to one request. */
export type WireFault =
  /** Cut before anything was done. */
  | 'drop'
  /** Done, and cut before the answer. */
  | 'lose-answer'
  /** Done, and cut in the middle of the answer. */
  | 'break-off'
  /** Answered late. */
  | 'slow'
  | { readonly status: 429 | 502 | 503; readonly retryAfter?: number };

/** A request that reached the local Graph. */
export type Seen = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** As it came, read as JSON; `undefined` where there was none. */
  readonly body: unknown;
};

/** The local Graph behind a line that can be disturbed: real HTTP on loopback, storage in memory. */
export type WiredGraph = {
  /** Used up one by one; `undefined` lets a request pass. */
  readonly line: (WireFault | undefined)[];
  /** Failures inside batches, as the local Graph has them. */
  readonly inside: Faults;
  readonly seen: Seen[];
  /** Called before the local Graph sees a request. */
  before: (seen: Seen) => Promise<void>;
  /** The person's calendar as the product reaches it; each call is a client of its own. */
  calendarOf(person: LocalPerson, now: () => number): Calendar;
  /** A call past the line, as Outlook or somebody else makes it. */
  call(person: LocalPerson, method: Method, path: string, body?: object): Promise<{ status: number; body: unknown }>;
  stop(): Promise<void>;
};

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export const startWiredGraph = async (usedIds?: UsedIds): Promise<WiredGraph> => {
  const seen: Seen[] = [];
  const line: (WireFault | undefined)[] = [];
  const wired: Pick<WiredGraph, 'before'> = { before: () => Promise.resolve() };
  const inside = makeFaults();
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The routes name it in their links to further pages.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const app = await openApp(origin, inside, usedIds);
  return Object.assign(wired, {
    line,
    inside,
    seen,
    calendarOf: (person: LocalPerson, now: () => number): Calendar =>
      makeGraphCalendar({
        baseUrl: `${origin}${graphPath}`,
        tokens: { token: () => Promise.resolve(person.id) },
        clock: { now },
        wait: () => Promise.resolve(),
        ownAddress: person.address,
        sha256,
      }),
    call: async (person: LocalPerson, method: Method, path: string, body?: object) => {
      const payload = body === undefined ? {} : { payload: body };
      const headers = { authorization: `Bearer ${person.id}` };
      const reply = await app.inject({ method, url: `${graphPath}${path}`, headers, ...payload });
      return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json<unknown>() };
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [method, url] = [request.method as Method, request.url ?? ''];
    const all = Buffer.concat(chunks);
    const body: unknown = all.length === 0 ? undefined : JSON.parse(all.toString('utf8'));
    const one = { method, path: url.slice(graphPath.length), headers: request.headers, body };
    seen.push(one);
    await wired.before(one);
    const payload = all.length === 0 ? {} : { payload: all };
    const options = { method, url, headers: request.headers, ...payload };
    await answer(line.shift(), () => app.inject(options as InjectOptions), request, response);
  }
};

const openApp = async (origin: string, faults: Faults, usedIds: UsedIds | undefined): Promise<FastifyInstance> => {
  const app = fastify();
  const events = memoryDocuments<CalendarDocument>();
  const clock = { now: () => Date.parse('2026-11-16T07:00Z') };
  const calendars = makeCalendars({ rows: makeEventRows(events, usedIds), clock, changes: makeChanges() });
  // A person's token is their id here.
  const entra = {
    issuer: '',
    issue: () => Promise.reject(new Error('nobody signs in here')),
    graphPerson: (token: string) => Promise.resolve(everyone.find(({ id }) => id === token)),
  };
  await addGraphRoutes(app, { calendars, events, entra, faults, origin });
  return app;
};

const answer = async (
  fault: WireFault | undefined,
  work: () => Promise<LightMyRequestResponse>,
  { socket }: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (fault === 'drop') {
    socket.destroy();
    return;
  }
  if (typeof fault === 'object') {
    const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
    response.writeHead(fault.status, { 'content-type': 'application/json', ...wait }).end('{}');
    return;
  }
  if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 20));
  const { statusCode, headers, rawPayload } = await work();
  if (fault === 'lose-answer') socket.destroy();
  else if (fault === 'break-off' && rawPayload.length > 0) {
    response.writeHead(statusCode, headers);
    response.write(rawPayload.subarray(0, rawPayload.length / 2), () => socket.destroy());
  } else response.writeHead(statusCode, headers).end(rawPayload);
};
