import { Agent as HttpAgent, request as sendByHttp } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as sendByHttps } from 'node:https';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { RequestTurn } from '#ports/request-turn.ts';
import { ConnectorFailure } from './connector-failure.ts';
import { turnOfCall } from './turn-of-call.ts';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpReply = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** Above the slowest answers that Teams is known to give, below the lease of a job. */
const timeoutMs = 15_000;

/**
 * Sends each request exactly once. The SDK's own client posts again on 429, 5xx and dropped sockets, and its
 * `noRetryPolicy` option is not wired to anything; a failure thrown from here as {@link ConnectorFailure} is none that
 * its retry policy knows. Redirects are failures too: only addresses that we checked are called.
 *
 * The bot's token is in the request when it comes here: what happens between a request's turn and its leaving takes no time.
 */
export const oneAttemptClient: HttpClient = {
  sendRequest: async (request) => {
    const turn = turnOfCall();
    await turn?.take();
    const { answer, text } = await attempt(request);
    const status = answer.statusCode ?? 0;
    if (status < 200 || status > 299) throw new ConnectorFailure(await toldToAll(turn, answered(status, answer)));
    if (request.method === 'GET') return reply(request, status, answer.headers['content-type'], text);
    return reply(request, 200, jsonType, isObject(text) ? text : '{}');
  },
};

type Answered = { readonly answer: IncomingMessage; readonly text: string };

const attempt = ({ url, method, headers, body }: HttpRequest): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = open(url, {
      method,
      headers: Object.fromEntries(headers.headersArray().map(({ name, value }) => [name, value])),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const isConnected = watchConnection(sent);
    const fail = (cause: Error): void => {
      reject(new ConnectorFailure({ kind: isConnected() ? 'lost' : 'not-sent' }, cause));
    };
    sent.once('error', fail);
    sent.once('response', (answer) => {
      readText(answer).then((text) => {
        resolve({ answer, text });
      }, fail);
    });
    // The SDK types a body as any; its serializer makes it a string, or leaves it out.
    sent.end(body as string | undefined);
  });

/** A connection is kept while posts follow one another, and given up before the other end does so. */
const kept = { keepAlive: true, timeout: 4_000 } as const;
const agents = { http: new HttpAgent(kept), https: new HttpsAgent(kept) };

const open = (url: string, options: Parameters<typeof sendByHttps>[1]): ClientRequest =>
  url.startsWith('https:')
    ? sendByHttps(url, { ...options, agent: agents.https })
    : sendByHttp(url, { ...options, agent: agents.http });

/** Until there is a connection, with TLS a secured one, nothing of a request can have left. */
const watchConnection = (sent: ClientRequest): (() => boolean) => {
  let isConnected = false;
  sent.once('socket', (socket) => {
    isConnected = sent.reusedSocket;
    if (isConnected) return;
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => {
      isConnected = true;
    });
  });
  return () => isConnected;
};

const readText = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

type Answer = Extract<ConnectorFailure['failure'], { kind: 'answered' }>;

/** Teams gives `Retry-After` in seconds. */
const answered = (status: number, { headers }: IncomingMessage): Answer => {
  const seconds = Number.parseInt(headers['retry-after'] ?? '', 10);
  return { kind: 'answered', status, retryAfterMs: Number.isNaN(seconds) ? undefined : seconds * 1000 };
};

/** A wait that Teams asks of one request is everyone's affair. */
const toldToAll = async (turn: RequestTurn | undefined, failure: Answer): Promise<Answer> =>
  failure.status === 429 && turn !== undefined
    ? { ...failure, retryAfterMs: await turn.refused(failure.retryAfterMs) }
    : failure;

const jsonType = 'application/json';

/**
 * What was accepted stays accepted, whether it can be read what became of it or not. The SDK takes some answers (203, 206,
 * no JSON) for failures of the request: it is given one in which nothing is named instead.
 */
const isObject = (text: string): boolean => {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
};

/** The SDK reads the content type alone; cloning the request's headers is the only public way to make such an object. */
const reply = (request: HttpRequest, status: number, contentType = jsonType, bodyAsText: string): HttpReply => {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', contentType);
  return { request, status, headers, bodyAsText };
};
