import type { Clock } from '#ports/clock.ts';
import type { TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { isPassing, maxAttempts, waitBeforeRetry } from './retry-after.ts';

/** What Graph answered: any status that is final; `body` is `undefined` where it was empty or no JSON. */
export type GraphReply = { readonly status: number; readonly body: unknown };

type GraphRequest = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Behind the base address, e.g. `/me/events`; or a whole address that Graph gave, e.g. its next page. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/**
 * Sends one request, and again while Graph is throttling or the connection fails: every request of this adapter may be
 * repeated without harm. Rejects with {@link Unavailable}: `sign-in` when access is refused (401, 403), else `calendar`.
 */
export type GraphClient = (request: GraphRequest) => Promise<GraphReply>;

export type GraphClientParts = {
  /** e.g. `https://graph.microsoft.com/v1.0` */
  readonly baseUrl: string;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** How long one answer is waited for, in milliseconds; a person would not wait longer. */
  readonly patienceMs?: number;
};

const usualPatienceMs = 20_000;

type Attempt =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** What a token must hold for this request: see {@link TokenSource}. */
      readonly claims: string | undefined;
      readonly text: string;
    }
  | { readonly kind: 'broken'; readonly cause: unknown };

export const makeGraphClient = (parts: GraphClientParts): GraphClient => {
  return async (request) => {
    const url = addressOf(parts.baseUrl, request.path);
    let claims: string | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const token = await parts.tokens.token('graph', claims);
      const outcome = await attemptOnce(url, request, token, parts.patienceMs ?? usualPatienceMs);
      // Once: whoever wants more again does not want this person.
      if (claims === undefined && outcome.kind === 'answered' && outcome.claims !== undefined) {
        claims = outcome.claims;
        continue;
      }
      if (outcome.kind === 'answered' && !isPassing(outcome.status)) return readReply(outcome);
      const header = outcome.kind === 'answered' ? outcome.retryAfter : undefined;
      const wait = waitBeforeRetry(header, attempt, parts.clock.now());
      if (attempt >= maxAttempts || wait === undefined) throw new Unavailable('calendar', causeOf(outcome), wait);
      await parts.wait(wait);
    }
  };
};

/** Our token goes to Graph alone, whatever address a reply names as its next page. */
const addressOf = (baseUrl: string, path: string): string => {
  if (path.startsWith('/')) return baseUrl + path;
  if (new URL(path).origin !== new URL(baseUrl).origin)
    throw new Unavailable('calendar', new Error('Graph named a page elsewhere'));
  return path;
};

const attemptOnce = async (url: string, request: GraphRequest, token: string, patienceMs: number): Promise<Attempt> => {
  const [body, type] =
    request.body === undefined
      ? [{}, {}]
      : [{ body: JSON.stringify(request.body) }, { 'content-type': 'application/json' }];
  const headers = { authorization: `Bearer ${token}`, prefer, ...type, ...request.headers };
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(url, { method: request.method, headers, cache: 'no-store', signal, ...body });
    const retryAfter = response.headers.get('retry-after') ?? undefined;
    // An answer that breaks off is none: half a calendar must not pass for an empty one.
    return {
      kind: 'answered',
      status: response.status,
      retryAfter,
      claims: claimsIn(response),
      text: await response.text(),
    };
  } catch (cause) {
    return { kind: 'broken', cause };
  }
};

/** @see https://learn.microsoft.com/entra/identity-platform/claims-challenge */
const claimsIn = ({ status, headers }: Response): string | undefined => {
  const [, encoded] = /\bclaims="([^"]+)"/.exec(headers.get('www-authenticate') ?? '') ?? [];
  if (status !== 401 || encoded === undefined) return undefined;
  try {
    return atob(encoded);
  } catch {
    return undefined;
  }
};

/** Times in UTC, and ids that stay when an event moves to another folder. */
export const prefer = 'outlook.timezone="UTC", IdType="ImmutableId"';

const readReply = ({ status, text }: Extract<Attempt, { kind: 'answered' }>): GraphReply => {
  if (status === 401 || status === 403) throw new Unavailable('sign-in', statusError(status));
  return { status, body: parseJson(text) };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const causeOf = (outcome: Attempt): unknown =>
  outcome.kind === 'answered' ? statusError(outcome.status) : outcome.cause;

const statusError = (status: number): Error => new Error(`Graph answered ${status}`);
