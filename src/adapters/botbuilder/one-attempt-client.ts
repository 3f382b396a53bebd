import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ConnectorFailure } from './connector-failure.ts';

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
 */
export const oneAttemptClient: HttpClient = {
  sendRequest: async (request) => {
    const { response, text } = await attempt(request);
    if (!response.ok) throw new ConnectorFailure(answered(response));
    return { request, status: response.status, headers: replyHeaders(request, response), bodyAsText: text };
  },
};

const attempt = async (request: HttpRequest): Promise<{ readonly response: Response; readonly text: string }> => {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.headersArray().map(({ name, value }): [string, string] => [name, value]),
      // The SDK types a body as any; its serializer makes it a string, or leaves it out.
      body: (request.body as string | undefined) ?? null,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { response, text: await response.text() };
  } catch (cause) {
    throw new ConnectorFailure({ kind: neverConnected(cause) ? 'not-sent' : 'lost' }, cause);
  }
};

/** Codes of Node and undici that come before the first byte of a request. */
const beforeSending = new Set<unknown>([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** `fetch` hides the reason in its error's cause. */
const neverConnected = (error: unknown): boolean => beforeSending.has(property(property(error, 'cause'), 'code'));

const property = (value: unknown, key: 'cause' | 'code'): unknown =>
  typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;

/** Teams gives `Retry-After` in seconds. */
const answered = (response: Response): ConnectorFailure['failure'] => {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return {
    kind: 'answered',
    status: response.status,
    retryAfterMs: Number.isNaN(seconds) ? undefined : seconds * 1000,
  };
};

/** The SDK reads the content type alone; cloning the request's headers is the only public way to make such an object. */
const replyHeaders = (request: HttpRequest, response: Response): HttpReply['headers'] => {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', response.headers.get('content-type') ?? 'application/json');
  return headers;
};
