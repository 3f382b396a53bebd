import type { UpdateOutcome } from '#ports/chat.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';

/** What a failed redrawing comes to. Drawing again does no harm, so that a lost answer is no more than a failure. */
export const notRedrawn = (outcome: Exclude<UpdateOutcome, { kind: 'sent' }>): Delivery => {
  switch (outcome.kind) {
    case 'gone':
    case 'missing':
      return done;
    case 'throttled':
      return { kind: 'paced', delayMs: outcome.retryAfterMs };
    case 'try-later':
      return {
        kind: 'failed',
        retryAfterMs: outcome.retryAfterMs,
        reason: 'Teams refused the update for now',
        isPassing: true,
      };
    case 'refused':
      return {
        kind: 'failed',
        retryAfterMs: 0,
        reason: `Teams refused the update with ${outcome.status}`,
        isPassing: false,
      };
    case 'unknown':
      return { kind: 'failed', retryAfterMs: 0, reason: "Teams' answer to the update was lost", isPassing: true };
  }
};
