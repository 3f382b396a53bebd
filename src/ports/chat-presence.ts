import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { RequestTurn } from './request-turn.ts';

/** Whom Teams knows in a chat with the bot. Rejects with {@link Unavailable} (`teams`), or as `turn` does. */
export type ChatPresence = {
  /** `false`: Teams refuses the bot there, as the person removed the app, blocked the bot, or has no account any more. */
  isNamed(chat: PersonalChat, turn?: RequestTurn): Promise<boolean>;
};
