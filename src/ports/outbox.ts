import type { PairScope, SelfScope, SendingScope, TeamScope } from '#domain/people/scope.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import type { SentPost } from './chat.ts';

/** On whose behalf a post is sent. */
export type OutboxScope = TeamScope | SendingScope | PairScope | SelfScope;

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
  /** Claimed by a sender that has not reported yet; since when, where the sender has said so. */
  | { readonly kind: 'claimed'; readonly claimedAt?: Instant | undefined }
  | ({ readonly kind: 'sent' } & SentPost)
  /** Teams' answer was lost: it may or may not be there. */
  | { readonly kind: 'unknown' };

/** What nobody has told to be there, by its subject: claimed and not reported yet, or unknown. */
export type Unsettled = ReadonlyMap<string, UnsettledEntry>;
export type UnsettledEntry = Exclude<OutboxEntry, { kind: 'sent' }>;

/** What is kept of a post that may be there. */
export type RecordedOutcome = Exclude<OutboxEntry, { kind: 'claimed' }>;

/** Subjects in the order of their letters. */
export type SubjectRange = { readonly from: PostSubject; readonly to: PostSubject };

/** A claim that was won. */
export type Claim<Subject extends PostSubject = PostSubject> = {
  readonly subject: Subject;
  /** Opaque to everyone but the outbox that gave it. */
  readonly claimId: string;
};

/** How a claim of several posts ended: all are one's own, or none, for the reason of what earlier claims came to. */
export type Claiming<Subject extends PostSubject> =
  | { readonly kind: 'won'; readonly claims: readonly Claim<Subject>[] }
  | { readonly kind: 'taken'; readonly entries: ReadonlyMap<Subject, OutboxEntry> };

/** Remembers every post before it is sent, so that none is sent twice. Rejects with {@link Unavailable} (`storage`). */
export type Outbox = {
  /** Insert-only. `won` = the caller alone may send now, by this claim; otherwise what an earlier claim came to. */
  claim(
    scope: OutboxScope,
    subject: PostSubject,
  ): Promise<
    { readonly kind: 'won'; readonly claimId: string } | { readonly kind: 'taken'; readonly entry: OutboxEntry }
  >;
  /** The same for all of the subjects or none of them, in one request where nobody was there before. */
  claimAll<Subject extends PostSubject>(
    scope: OutboxScope,
    subjects: readonly Subject[],
    claimedAt: Instant,
  ): Promise<Claiming<Subject>>;
  /**
   * Makes one's own claims new ones, also where somebody has doubted them meanwhile: all of them, or none where one is not
   * one's own any more, or is settled.
   */
  renew<Subject extends PostSubject>(
    scope: OutboxScope,
    claims: readonly Claim<Subject>[],
    claimedAt: Instant,
  ): Promise<Claiming<Subject>>;
  /**
   * Keeps what came of one's own claims, of all at once: one request where nobody has touched them. What is not there any
   * more, as somebody has let go of it, stays so.
   */
  record(scope: OutboxScope, claims: readonly Claim[], outcome: RecordedOutcome): Promise<void>;
  load(scope: OutboxScope, subject: PostSubject): Promise<OutboxEntry | undefined>;
  /** Every post by its subject, in one query; only those from one subject to another, both included, where these are given. */
  list(scope: OutboxScope, within?: SubjectRange): Promise<ReadonlyMap<string, OutboxEntry>>;
  /** Keeps where the post is: the team may choose another channel, the post stays. */
  recordSent(scope: OutboxScope, subject: PostSubject, post: SentPost): Promise<void>;
  recordUnknown(scope: OutboxScope, subject: PostSubject): Promise<void>;
  /**
   * Gives this claim back after Teams refused before accepting, also where somebody has doubted it meanwhile; that of whoever
   * has claimed the post since stays theirs.
   */
  release(scope: OutboxScope, subject: PostSubject, claimId: string): Promise<void>;
  /**
   * Lets those of the subjects be claimed again of which nobody can tell whether they arrived, one after the other. Of
   * several callers at once `released` is for the one that has let go of the last; `nothing`: others have, or none was unknown.
   */
  retryUnknown(scope: OutboxScope, subjects: readonly PostSubject[]): Promise<'released' | 'nothing'>;
  /** Every post that is not known to be there, without those of which someone has said that they are; in one query. */
  unsettled(scope: OutboxScope): Promise<Unsettled>;
  /**
   * Takes someone's word that those of the subjects are there of which nobody could tell. They stay unknown, as nobody knows
   * their ids, and can no longer be let go of.
   */
  settleUnknown(scope: OutboxScope, subjects: readonly PostSubject[]): Promise<void>;
};
