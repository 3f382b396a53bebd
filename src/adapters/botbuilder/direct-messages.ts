import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { assertReachable, inConversation } from './bot-conversation.ts';
import { messageOf } from './chat.ts';
import { outcomeOf } from './connector-failure.ts';

/** {@link DirectMessages} over the Bot Connector. */
export const makeDirectMessages = (adapter: CloudAdapter, config: BotConfig): DirectMessages => {
  const inChat = async (
    chat: PersonalChat,
    act: (context: TurnContext) => Promise<string | undefined>,
  ): Promise<PostOutcome> => {
    assertReachable(chat, config);
    const conversation = { id: chat.conversationId, type: 'personal' } as const;
    try {
      const sent = await inConversation(adapter, config, chat, conversation, async (context) => ({
        id: await act(context),
      }));
      return sent.id === undefined
        ? { kind: 'unknown' }
        : { kind: 'sent', channelId: conversation.id, messageId: sent.id };
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      return outcomeOf(error);
    }
  };

  return {
    send: (chat, card) => inChat(chat, async (context) => (await context.sendActivity(messageOf(card)))?.id),
    update: (chat, messageId, card) =>
      inChat(chat, async (context) => {
        await context.updateActivity({ ...messageOf(card), id: messageId });
        return messageId;
      }),
  };
};
