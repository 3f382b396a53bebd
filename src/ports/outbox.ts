import type { PairScope, TeamScope } from '#domain/people/scope.ts';

/** On whose behalf a post is sent. */
export type OutboxScope = TeamScope | PairScope;

/**
 * Names one post: a second claim with the same key finds the first. `channelId` is that of a channel or of a person's chat
 * with the bot, `subject` e.g. `proposal:2`.
 */
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
    scope: OutboxScope,
    key: OutboxKey,
  ): Promise<{ readonly kind: 'won' } | { readonly kind: 'taken'; readonly entry: OutboxEntry }>;
  load(scope: OutboxScope, key: OutboxKey): Promise<OutboxEntry | undefined>;
  recordSent(scope: OutboxScope, key: OutboxKey, messageId: string): Promise<void>;
  recordUnknown(scope: OutboxScope, key: OutboxKey): Promise<void>;
  /** Gives a claim back after Teams refused before accepting. */
  release(scope: OutboxScope, key: OutboxKey): Promise<void>;
};
