import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { Problem } from '#contracts/problem.ts';
import { slidesMediaType } from '#contracts/victory-media-type.ts';
import type { TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** One call to our own API. Rejects with {@link Unavailable} when no answer to the question came back. */
export type ApiRequest = <View>(call: ApiCall) => Promise<ApiOutcome<View>>;

export type ApiCall = {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Path on our own origin, e.g. `/api/me/prompt-uses/...`. */
  readonly path: string;
  readonly body?: unknown;
  /** Asks for a document, which comes as text, or for slides, which come as a `Blob`; all else is JSON. */
  readonly accept?: 'text/html' | 'text/markdown' | typeof slidesMediaType;
};

type ApiRequestParts = { readonly tokens: TokenSource; readonly fetch: typeof fetch };

/** An answer that has not come by then will not come, in milliseconds. */
const patienceMs = 20_000;

/** Makes the call that every endpoint shares. It never repeats a request: what may be repeated, the caller knows. */
export const makeApiRequest =
  ({ tokens, fetch }: ApiRequestParts): ApiRequest =>
  async <View>(call: ApiCall): Promise<ApiOutcome<View>> => {
    const token = await tokens.token('api');
    const reply = await send(fetch, call, token);
    // Our own server of the same release answers in the shape that the contract gives this path.
    if (reply.ok) return { kind: 'done', view: (await readBody(reply, call)) as View };
    return refusalIn(reply);
  };

const send = async (
  fetch: ApiRequestParts['fetch'],
  { method, path, body, accept }: ApiCall,
  token: string,
): Promise<Response> => {
  try {
    return await fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: accept ?? 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A text that is being saved while its page is closed still arrives.
      keepalive: method !== 'GET',
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (cause) {
    throw new Unavailable('server', cause);
  }
};

const refusalIn = async (reply: Response): Promise<ApiOutcome<never>> => {
  if (reply.status === 401) throw new Unavailable('sign-in', reply.status);
  // Server's own codes; anything else (a proxy's page, say) has none.
  const { code } = (await readJson(reply)) as Partial<Problem>;
  if (code === undefined || code === 'busy' || reply.status === 429 || reply.status >= 500) {
    throw new Unavailable('server', reply.status, retryAfterOf(reply));
  }
  return { kind: 'refused', code };
};

const readBody = (reply: Response, { accept }: ApiCall): Promise<unknown> =>
  accept === undefined ? readJson(reply) : readFile(reply, accept);

const readFile = async (reply: Response, accept: string): Promise<string | Blob> => {
  try {
    return await (accept === slidesMediaType ? reply.blob() : reply.text());
  } catch (cause) {
    throw new Unavailable('server', cause);
  }
};

const readJson = async (reply: Response): Promise<object> => {
  if (reply.status === 204) return {};
  try {
    // Objects only: our API answers with nothing else.
    return (await reply.json()) as object;
  } catch (cause) {
    throw new Unavailable('server', cause);
  }
};

const retryAfterOf = (reply: Response): number | undefined => {
  const seconds = Number.parseInt(reply.headers.get('retry-after') ?? '', 10);
  return Number.isNaN(seconds) ? undefined : seconds * 1000;
};
