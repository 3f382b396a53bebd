import type { PairScope, SelfScope, TeamScope } from '#domain/people/scope.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import type { SentPost } from './chat.ts';

/** On whose behalf a post is sent. */
export type OutboxScope = TeamScope | PairScope | SelfScope;

/**
 * Names one post of a team, of a pair or to a person, whichever conversation it goes to: a second claim of the same subject finds the
 * first. What is told to one of a pair names the person told and the instant of what it tells.
 */
export type PostSubject =
  | 'welcome'
  | `proposal:${number}`
  | `ritual:${Ritual}:${Week}`
  /** A team's one post of rituals on a day. */
  | `ritual-day:${Day}`
  | `item:${BoardNoun}:${string}`
  /** A person's one message of a day. */
  | `told:${Day}`
  | DirectSubject;
/** The card of an invitation, which changes with it: who was invited, and when. */
export type DirectSubject = `invitation:${PersonId}:${Instant}`;

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
    scope: OutboxScope,
    subject: PostSubject,
  ): Promise<{ readonly kind: 'won' } | { readonly kind: 'taken'; readonly entry: OutboxEntry }>;
  load(scope: OutboxScope, subject: PostSubject): Promise<OutboxEntry | undefined>;
  /** Every post by its subject, in one query. */
  list(scope: OutboxScope): Promise<ReadonlyMap<string, OutboxEntry>>;
  /** Keeps where the post is: the team may choose another channel, the post stays. */
  recordSent(scope: OutboxScope, subject: PostSubject, post: SentPost): Promise<void>;
  recordUnknown(scope: OutboxScope, subject: PostSubject): Promise<void>;
  /** Gives a claim back after Teams refused before accepting. */
  release(scope: OutboxScope, subject: PostSubject): Promise<void>;
};
