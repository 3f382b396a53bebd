import type { Instant } from '#domain/shared/instant.ts';

/** How an attempt at a job ended. */
export type Delivery =
  | { readonly kind: 'done' }
  /** Done, as what was due at that time came too late to be made up for. */
  | { readonly kind: 'skipped'; readonly at: Instant }
  /** Nothing is wrong, but something must happen elsewhere first; let go of after the last attempt. */
  | { readonly kind: 'waiting'; readonly delayMs: number }
  /** Its turn comes later, as more would be sent than Teams takes: that was no attempt. */
  | { readonly kind: 'paced'; readonly delayMs: number }
  /** To be tried again; set aside for a person after the last attempt. */
  | {
      readonly kind: 'failed';
      readonly retryAfterMs: number;
      readonly reason: string;
      /** Whether Teams or the storage is at fault, and not the job: then it is tried for half a day. */
      readonly isPassing: boolean;
    };

export const done: Delivery = { kind: 'done' };

/** Attempts at a job that is itself at fault, or that waits. With {@link backoffMs} in between they span three quarters of a minute. */
const maxAttempts = 5;

/** With five minutes in between, these span twelve hours: as long as a post is made up for. */
const maxPassingAttempts = 150;
const longestPauseMs = 5 * 60_000;

/** 0.5 s, 2 s, 8 s, then 32 s each time. */
export const backoffMs = (attempt: number): number => Math.min(500 * 4 ** (attempt - 1), 32_000);

/** How often a job was handed out, this time included, and how many of the times before ended without being its fault. */
type HandOuts = {
  readonly attempt: number;
  /** It had to wait for something else. */
  readonly waits: number;
  /** Teams or the storage failed. */
  readonly passes: number;
};

/** Whether a job that has come to nothing so far is tried once more: each way to end has a count of its own. */
export const mayTryAgain = (
  delivery: Extract<Delivery, { kind: 'waiting' | 'failed' }>,
  { attempt, waits, passes }: HandOuts,
): boolean => {
  if (delivery.kind === 'waiting') return waits + 1 < maxAttempts;
  return delivery.isPassing ? passes + 1 < maxPassingAttempts : attempt - waits - passes < maxAttempts;
};

/**
 * How long to wait before a failed job is tried again.
 *
 * @param chance from 0 to below 1, another for each: up to a quarter longer, so that what failed together does not come back
 *   together
 */
export const pauseMs = (
  { retryAfterMs, isPassing }: Extract<Delivery, { kind: 'failed' }>,
  { attempt, waits, passes }: HandOuts,
  chance: number,
): number => {
  const pause = isPassing ? Math.min(500 * 2 ** passes, longestPauseMs) : backoffMs(attempt - waits - passes);
  return Math.round(Math.max(retryAfterMs, pause) * (1 + chance / 4));
};
