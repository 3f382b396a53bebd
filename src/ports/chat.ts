import type { Team } from '#domain/team/team.ts';

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
  /** Teams refused before accepting; may be tried again after `retryAfterMs`. */
  | { readonly kind: 'try-later'; readonly retryAfterMs: number }
  /** The bot is blocked or removed there: not to be tried again until a new sign of life. */
  | { readonly kind: 'gone' }
  /** The connection failed after the request left: it may or may not have been posted. */
  | { readonly kind: 'unknown' };

/**
 * Sends and edits the bot's posts. Never retries by itself: what is safe to retry is the sender's decision.
 * Rejects with {@link Unavailable} (`teams`) only before anything is sent.
 */
export type Chat = {
  /** A new thread in the channel that the team's posts go to. */
  post(team: Team, card: CardJson): Promise<PostOutcome>;
  /** Replaces a post's card where the post is; harmless to repeat. */
  update(team: Team, post: SentPost, card: CardJson): Promise<PostOutcome>;
};
