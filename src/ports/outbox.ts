import type { TeamScope } from '#domain/people/scope.ts';

/** Names one post: a second claim with the same key finds the first. `subject` is e.g. `proposal:2`. */
export type OutboxKey = { readonly channelId: string; readonly subject: string };

export type OutboxEntry =
  /** Claimed by a sender that has not reported yet. */
  | { readonly kind: 'claimed' }
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Teams' answer was lost: it may or may not be there. */
  | { readonly kind: 'unknown' };

/** Remembers every post before it is sent, so that none is sent twice. Rejects with {@link Unavailable} (`storage`). */
export type Outbox = {
  /** Insert-only. `won` = the caller alone may send now; otherwise what an earlier claim came to. */
  claim(
    scope: TeamScope,
    key: OutboxKey,
  ): Promise<{ readonly kind: 'won' } | { readonly kind: 'taken'; readonly entry: OutboxEntry }>;
  load(scope: TeamScope, key: OutboxKey): Promise<OutboxEntry | undefined>;
  recordSent(scope: TeamScope, key: OutboxKey, messageId: string): Promise<void>;
  recordUnknown(scope: TeamScope, key: OutboxKey): Promise<void>;
  /** Gives a claim back after Teams refused before accepting. */
  release(scope: TeamScope, key: OutboxKey): Promise<void>;
};
