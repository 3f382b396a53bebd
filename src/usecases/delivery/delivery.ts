/** How an attempt at a job ended. */
export type Delivery =
  | { readonly kind: 'done' }
  /** Nothing is wrong, but something must happen elsewhere first; let go of after the last attempt. */
  | { readonly kind: 'waiting'; readonly delayMs: number }
  /** To be tried again; set aside for a person after the last attempt. */
  | { readonly kind: 'failed'; readonly retryAfterMs: number; readonly reason: string };

export const done: Delivery = { kind: 'done' };

/** Attempts at one job. With {@link backoffMs} in between they span three quarters of a minute. */
export const maxAttempts = 5;

/** 0.5 s, 2 s, 8 s, 32 s. */
export const backoffMs = (attempt: number): number => 500 * 4 ** (attempt - 1);
