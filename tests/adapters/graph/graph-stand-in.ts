import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An event as Graph would hold it; only what the tests look at is spelt out. */
export type StoredEvent = {
  readonly id: string;
  etag: string;
  readonly [field: string]: unknown;
};

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/**
 * What to do to a request: answer this instead, cut the line before doing anything, do it and cut the line then, or
 * never answer.
 */
export type Fault = Answer | 'drop' | 'lose-answer' | 'hang';

export type SeenRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
};

const pageSize = 10;

/** Graph's calendar as its documentation describes it, small, over real HTTP on loopback, with faults on demand. */
export class GraphStandIn {
  readonly events: StoredEvent[] = [];
  readonly seen: SeenRequest[] = [];
  /** Bodies of all requests that came inside a batch. */
  readonly posted: Readonly<Record<string, unknown>>[] = [];
  readonly batchSizes: number[] = [];
  /** Used up one by one, before anything is answered. */
  readonly faults: (Fault | undefined)[] = [];
  /** The same for the requests inside a batch. */
  readonly innerFaults: (Answer | undefined)[] = [];
  /** Called before a DELETE is looked at, e.g. to let somebody else change the event. */
  beforeDelete: () => void = () => undefined;
  settings: unknown = {};
  /** The calendar itself, as far as anything was written to it. */
  calendar: Readonly<Record<string, unknown>> = { id: 'calendar' };
  /** All of a person's calendars, as listed: the main one holds `events`. */
  readonly calendars: Readonly<Record<string, unknown>>[] = [
    { id: 'calendar', isDefaultCalendar: true, canEdit: true, owner: { address: 'ana@example.com' } },
  ];
  /** Events of the calendars besides the main one, by calendar. */
  readonly others = new Map<string, StoredEvent[]>();
  #nextId = 1;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.url;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1.0`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Lets so many requests pass, and then does this to as many as a client tries. */
  afterAnswers(count: number, fault: Fault): void {
    this.faults.push(...Array.from({ length: count }, () => undefined), fault, fault, fault, fault);
  }

  add(fields: Readonly<Record<string, unknown>>): StoredEvent {
    const event = { id: `event-${this.#nextId++}`, etag: 'W/"1"', ...fields };
    this.events.push(event);
    return event;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    this.seen.push({ method: request.method ?? '', url: url.pathname + url.search, headers: request.headers });
    const body = await readBody(request);
    const fault = this.faults.shift();
    if (fault === 'drop') {
      request.socket.destroy();
      return;
    }
    if (fault === 'hang') return;
    const answer =
      fault === undefined || fault === 'lose-answer'
        ? this.#answer(request.method ?? '', url, request.headers, body)
        : fault;
    if (fault === 'lose-answer') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  }

  #answer(method: string, url: URL, headers: IncomingMessage['headers'], body: unknown): Answer {
    const path = url.pathname.replace('/v1.0', '');
    if (path === '/$batch') return this.#batch(body as Batch);
    if (path === '/me/calendarView') return this.#page(url, this.events);
    if (path === '/me/calendars') return { status: 200, body: { value: this.calendars } };
    if (path === '/me/mailboxSettings') return { status: 200, body: this.settings };
    if (path === '/me/calendar') {
      if (method === 'PATCH') this.calendar = { ...this.calendar, ...(body as object) };
      return { status: 200, body: this.calendar };
    }
    const event = this.events.find((one) => path === `/me/events/${one.id}`);
    if (event === undefined) return { status: 404, body: { error: { code: 'ErrorItemNotFound' } } };
    if (method === 'GET') return { status: 200, body: { ...event, '@odata.etag': event.etag } };
    this.beforeDelete();
    if (headers['if-match'] !== event.etag) return { status: 412 };
    this.events.splice(this.events.indexOf(event), 1);
    return { status: 204 };
  }

  #page(url: URL, events: readonly StoredEvent[]): Answer {
    const skip = Number(url.searchParams.get('$skip') ?? 0);
    const value = events.slice(skip, skip + pageSize).map((event) => ({ ...event, '@odata.etag': event.etag }));
    url.searchParams.set('$skip', String(skip + pageSize));
    const more = skip + pageSize < events.length ? { '@odata.nextLink': url.href } : {};
    return { status: 200, body: { value, ...more } };
  }

  #batch({ requests }: Batch): Answer {
    this.batchSizes.push(requests.length);
    const responses = requests.map(({ id, method, url, body = {} }) => ({
      id,
      headers: {},
      ...(method === 'GET' ? this.#get(url) : this.#post(body)),
    }));
    // Graph promises no order.
    return { status: 200, body: { responses: responses.reverse() } };
  }

  #get(url: string): Answer {
    const fault = this.innerFaults.shift();
    if (fault !== undefined) return fault;
    const whole = new URL(this.url + url);
    const id = /\/me\/calendars\/([^/]+)\/calendarView$/.exec(whole.pathname)?.[1];
    const events = this.others.get(decodeURIComponent(id ?? ''));
    return events === undefined ? { status: 404 } : this.#page(whole, events);
  }

  #post(body: Readonly<Record<string, unknown>>): Answer {
    this.posted.push(body);
    const fault = this.innerFaults.shift();
    if (fault !== undefined) return fault;
    const same = this.events.find((event) => event['transactionId'] === body['transactionId']);
    return { status: 201, body: same ?? this.add(body) };
  }
}

type Batch = {
  readonly requests: readonly {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly body?: Readonly<Record<string, unknown>>;
  }[];
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
};
