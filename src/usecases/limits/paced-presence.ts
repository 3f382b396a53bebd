import type { ChatPresence } from '#ports/chat-presence.ts';
import type { SendPace } from './send-pace.ts';

/** The same answers, asked for in turn: a question counts for the tenant as a message does. */
export const pacedPresence = (presence: ChatPresence, pace: Pick<SendPace, 'turn'>): ChatPresence => ({
  isNamed: (chat) => {
    const { tenantId, conversationId } = chat;
    return presence.isNamed(chat, pace.turn({ tenantId, conversationId: `members:${conversationId}` }, 'read'));
  },
});
