import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { CardJson, PostOutcome } from './chat.ts';
import type { RequestTurn } from './request-turn.ts';

/**
 * Writes to one person in their chat with the bot. Never retries by itself: what is safe to retry is the sender's decision.
 * Rejects with {@link Unavailable} (`teams`), or as `turn` does, only before anything is sent.
 */
export type DirectMessages = {
  /** Where the chat is gone it is opened anew; `channelId` then is that of the new one. */
  send(chat: PersonalChat, card: CardJson, turn?: RequestTurn): Promise<PostOutcome>;
  /** Replaces a message's card; harmless to repeat. */
  update(chat: PersonalChat, messageId: string, card: CardJson, turn?: RequestTurn): Promise<PostOutcome>;
};
