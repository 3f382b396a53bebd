import { Unavailable } from '#ports/unavailable.ts';

/** A failure of which the server says how long it will take: too much was asked of it for now. */
export type AskedToWait = {
  /** Milliseconds; left out where it has not said any. */
  readonly waitMs?: number;
};

/** What is known of that, by the error of a call. */
export const askedToWait = (error: unknown): AskedToWait =>
  error instanceof Unavailable && error.retryAfterMs !== undefined ? { waitMs: error.retryAfterMs } : {};

/** The same by what a page knows, of whichever of its states says it first. */
export const waitIn = (...states: readonly object[]): AskedToWait => {
  const waits = states.flatMap((state) =>
    'waitMs' in state && typeof state.waitMs === 'number' ? [state.waitMs] : [],
  );
  return waits[0] === undefined ? {} : { waitMs: waits[0] };
};

/** As it is said: no shorter than it takes. */
export const inSeconds = (waitMs: number): number => Math.ceil(waitMs / 1000);
