import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { CardJson, PostOutcome } from './chat.ts';

/**
 * Writes to one person in their chat with the bot. Never retries by itself: what is safe to retry is the sender's decision.
 * Rejects with {@link Unavailable} (`teams`) only before anything is sent.
 */
export type DirectMessages = {
  send(chat: PersonalChat, card: CardJson): Promise<PostOutcome>;
  /** Replaces a message's card; harmless to repeat. */
  update(chat: PersonalChat, messageId: string, card: CardJson): Promise<PostOutcome>;
};
