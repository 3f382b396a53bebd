import type { PostOutcome } from '#ports/chat.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';

/** What a failed redrawing comes to. Drawing again does no harm, so that a lost answer is no more than a failure. */
export const notRedrawn = (outcome: Exclude<PostOutcome, { kind: 'sent' }>): Delivery => {
  switch (outcome.kind) {
    case 'gone':
      return done;
    case 'try-later':
      return { kind: 'failed', retryAfterMs: outcome.retryAfterMs, reason: 'Teams refused the update for now' };
    case 'unknown':
      return { kind: 'failed', retryAfterMs: 0, reason: "Teams' answer to the update was lost" };
  }
};
