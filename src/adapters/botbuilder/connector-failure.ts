import type { PostOutcome } from '#ports/chat.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** How one call to the Bot Connector failed. */
export type FailureCause =
  /** It answered with a status that is not 2xx. */
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs: number | undefined }
  /** No connection was made: nothing can have happened there. */
  | { readonly kind: 'not-sent' }
  /** The connection broke or went silent after the request had left. */
  | { readonly kind: 'lost' };

/** The one error that our HTTP client throws; the SDK passes it on untouched, since it retries only errors of its own kind. */
export class ConnectorFailure extends Error {
  readonly failure: FailureCause;

  constructor(failure: FailureCause, cause?: unknown) {
    super(
      failure.kind === 'answered' ? `the connector answered ${failure.status}` : `the request was ${failure.kind}`,
      {
        cause,
      },
    );
    this.name = 'ConnectorFailure';
    this.failure = failure;
  }
}

/** Waited when Teams names no time of its own. */
const defaultRetryAfterMs = 1000;

/**
 * What a failed post may be taken for. An error from elsewhere (e.g. no token for the bot) came before anything was sent, but
 * for the SDK's own, which is about an answer. Throws what says that the post was not to be sent yet.
 */
export const outcomeOf = (error: unknown): PostOutcome => {
  if (error instanceof OutOfTurn || error instanceof Unavailable) throw error;
  if (error instanceof Error && error.name === 'RestError') return { kind: 'unknown' };
  if (!(error instanceof ConnectorFailure) || error.failure.kind === 'not-sent') return tryLater(undefined);
  return error.failure.kind === 'lost' ? { kind: 'unknown' } : outcomeOfStatus(error.failure);
};

/**
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit for the codes that may be tried again
 */
const outcomeOfStatus = ({ status, retryAfterMs }: FailureCause & { kind: 'answered' }): PostOutcome => {
  if (status === 403 || status === 404) return { kind: 'gone' };
  if (status === 429) return { kind: 'throttled', retryAfterMs: retryAfterMs ?? defaultRetryAfterMs };
  if (lastingRefusals.includes(status)) return { kind: 'refused', status };
  if (status < 500) return tryLater(retryAfterMs);
  // A gateway speaks here, who need not know what became of the request behind it; Teams asks to try again all the same.
  if ([502, 503, 504].includes(status)) return { ...tryLater(retryAfterMs), mayBeThere: true };
  return { kind: 'unknown' };
};

/** What is said of the request itself: it would be answered in the same way the next time. */
const lastingRefusals: readonly number[] = [400, 405, 410, 413, 415, 422];

const tryLater = (retryAfterMs: number | undefined): Extract<PostOutcome, { kind: 'try-later' }> => ({
  kind: 'try-later',
  retryAfterMs: retryAfterMs ?? defaultRetryAfterMs,
});

/** Whether Teams knows no such conversation, or message: 404, where someone who has blocked the bot gets it a 403. */
export const isMissing = (error: unknown): boolean => statusOf(error) === 404;

/** Whether Teams answered a question about a team as it does once the app is no longer in it. */
export const hasLeft = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === 403 || status === 404;
};

/** What a failed question about a team is to those who asked. */
export const unavailableFrom = (error: unknown): Unavailable | OutOfTurn =>
  error instanceof Unavailable || error instanceof OutOfTurn
    ? error
    : new Unavailable('teams', error, retryAfterOf(error));

/** The SDK's client for teams is not ours: its errors carry the status themselves. */
const statusOf = (error: unknown): unknown => {
  if (error instanceof ConnectorFailure) return error.failure.kind === 'answered' ? error.failure.status : undefined;
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
};

const retryAfterOf = (error: unknown): number | undefined =>
  error instanceof ConnectorFailure && error.failure.kind === 'answered' ? error.failure.retryAfterMs : undefined;
