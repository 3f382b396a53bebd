import { everyone } from '../people.ts';
import type { LocalPerson } from '../people.ts';

const chatMark = 'a:';

/** The conversation of one person with the bot: one for life, as Teams keeps it. */
export const personalChatId = (personId: string): string => `${chatMark}${personId}`;

/** Whose conversation with the bot this is; `undefined` for any other conversation. */
export const personInChat = (conversationId: string): LocalPerson | undefined =>
  everyone.find((person) => personalChatId(person.id) === conversationId);
