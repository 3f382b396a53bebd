import type { Team } from '#domain/team/team.ts';
import type { RequestTurn } from './request-turn.ts';

/** An Adaptive Card 1.5 as plain JSON. */
export type CardJson = Readonly<Record<string, unknown>>;

/** Where a post is. */
export type SentPost = {
  /** Thread id of the channel that it is in, which need not be the one that the team's posts go to today. */
  readonly channelId: string;
  readonly messageId: string;
};

/** How an attempt to post ended. */
export type PostOutcome =
  /** Teams answered: the post is there. */
  | ({ readonly kind: 'sent' } & SentPost)
  /** Nothing was sent, for more would have been than Teams takes at once; it is nobody's failure. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  /**
   * Teams refused; may be tried again after `retryAfterMs`. `mayBeThere`: by an answer with which it asks for that although
   * it may have accepted: a post that is tried again then may arrive twice.
   */
  | { readonly kind: 'try-later'; readonly retryAfterMs: number; readonly mayBeThere?: true }
  /** Teams will not take this post, and would not the next time: what it says or how is wrong. */
  | { readonly kind: 'refused'; readonly status: number }
  /** The bot is blocked or removed there: not to be tried again until a new sign of life. */
  | { readonly kind: 'gone' }
  /** The connection failed after the request left: it may or may not have been posted. */
  | { readonly kind: 'unknown' };

/** How an attempt to edit a post ended. */
export type UpdateOutcome =
  | PostOutcome
  /** Somebody has deleted the post, or its channel: that says nothing of other posts. */
  | { readonly kind: 'missing' };

/**
 * Sends and edits the bot's posts. Never retries by itself: what is safe to retry is the sender's decision.
 * Rejects with {@link Unavailable} (`teams`), or as `turn` does, only before anything is sent.
 */
export type Chat = {
  /** A new thread in the channel that the team's posts go to. */
  post(team: Team, card: CardJson, turn?: RequestTurn): Promise<PostOutcome>;
  /** Replaces a post's card where the post is; harmless to repeat. */
  update(team: Team, post: SentPost, card: CardJson, turn?: RequestTurn): Promise<UpdateOutcome>;
};
