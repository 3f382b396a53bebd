import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { CardJson, PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { assertReachable, inConversation } from './bot-conversation.ts';
import { messageOf } from './chat.ts';
import { isMissing, outcomeOf } from './connector-failure.ts';
import { reopenChat } from './reopen-chat.ts';
import { withTurn } from './turn-of-call.ts';

type Act = (context: TurnContext) => Promise<string | undefined>;

/** {@link DirectMessages} over the Bot Connector. */
export const makeDirectMessages = (adapter: CloudAdapter, config: BotConfig): DirectMessages => {
  const inChat = async (chat: PersonalChat, act: Act): Promise<PostOutcome | 'missing'> => {
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
      return isMissing(error) ? 'missing' : outcomeOf(error);
    }
  };

  const send = async (chat: PersonalChat, card: CardJson): Promise<PostOutcome> => {
    const outcome = await inChat(chat, sending(card));
    if (outcome !== 'missing') return outcome;
    // Nothing was sent: the chat was deleted, which says nothing about whether they still have the app.
    const reopened = await reopenChat(adapter, config, chat);
    if (reopened.kind !== 'open') return reopened;
    const again = await inChat({ ...chat, conversationId: reopened.conversationId }, sending(card));
    return again === 'missing' ? gone : again;
  };

  const update = async (chat: PersonalChat, messageId: string, card: CardJson): Promise<PostOutcome> => {
    const outcome = await inChat(chat, async (context) => {
      await context.updateActivity({ ...messageOf(card), id: messageId });
      return messageId;
    });
    return outcome === 'missing' ? gone : outcome;
  };

  return {
    send: (chat, card, turn) => withTurn(turn, () => send(chat, card)),
    update: (chat, messageId, card, turn) => withTurn(turn, () => update(chat, messageId, card)),
  };
};

const gone: PostOutcome = { kind: 'gone' };

const sending =
  (card: CardJson): Act =>
  async (context) =>
    (await context.sendActivity(messageOf(card)))?.id;
