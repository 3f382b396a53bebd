import { TeamsInfo } from 'botbuilder';
import type { CloudAdapter } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { ChatPresence } from '#ports/chat-presence.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { inConversation } from './bot-conversation.ts';
import { hasLeft, isMissing, unavailableFrom } from './connector-failure.ts';
import { reopenChat } from './reopen-chat.ts';
import { withTurn } from './turn-of-call.ts';

/** {@link ChatPresence} over the Bot Connector: nothing is sent, and nobody sees that it was asked. */
export const makeChatPresence = (adapter: CloudAdapter, config: BotConfig): ChatPresence => {
  const isNamed = async (chat: PersonalChat): Promise<boolean> => {
    const conversation = { id: chat.conversationId, type: 'personal' } as const;
    try {
      await inConversation(adapter, config, chat, conversation, (context) =>
        TeamsInfo.getMember(context, chat.userId ?? chat.personId),
      );
      return true;
    } catch (error) {
      // The chat may have been deleted, which says nothing about who had it.
      if (isMissing(error)) return await isReopened(chat);
      if (hasLeft(error)) return false;
      throw unavailableFrom(error);
    }
  };

  const isReopened = async (chat: PersonalChat): Promise<boolean> => {
    const outcome = await reopenChat(adapter, config, chat);
    if (outcome.kind === 'open') return true;
    if (outcome.kind === 'gone' || outcome.kind === 'refused') return false;
    throw new Unavailable('teams', new Error('Teams did not say whether there is a chat'), outcome.retryAfterMs);
  };

  return { isNamed: (chat, turn) => withTurn(turn, () => isNamed(chat)) };
};
