import type { TeamScope } from '#domain/people/scope.ts';
import type { SentPost } from './chat.ts';

/** Names one post of a team, whichever channel it goes to: a second claim of the same subject finds the first. */
export type PostSubject = 'welcome' | `proposal:${number}`;

export type OutboxEntry =
  /** Claimed by a sender that has not reported yet. */
  | { readonly kind: 'claimed' }
  | ({ readonly kind: 'sent' } & SentPost)
  /** Teams' answer was lost: it may or may not be there. */
  | { readonly kind: 'unknown' };

/** Remembers every post before it is sent, so that none is sent twice. Rejects with {@link Unavailable} (`storage`). */
export type Outbox = {
  /** Insert-only. `won` = the caller alone may send now; otherwise what an earlier claim came to. */
  claim(
    scope: TeamScope,
    subject: PostSubject,
  ): Promise<{ readonly kind: 'won' } | { readonly kind: 'taken'; readonly entry: OutboxEntry }>;
  load(scope: TeamScope, subject: PostSubject): Promise<OutboxEntry | undefined>;
  /** Every post of the team by its subject, in one query. */
  list(scope: TeamScope): Promise<ReadonlyMap<string, OutboxEntry>>;
  /** Keeps where the post is: the team may choose another channel, the post stays. */
  recordSent(scope: TeamScope, subject: PostSubject, post: SentPost): Promise<void>;
  recordUnknown(scope: TeamScope, subject: PostSubject): Promise<void>;
  /** Gives a claim back after Teams refused before accepting. */
  release(scope: TeamScope, subject: PostSubject): Promise<void>;
};
