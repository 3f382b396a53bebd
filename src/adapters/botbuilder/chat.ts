import { CardFactory, MessageFactory } from 'botbuilder';
import type { Activity, CloudAdapter } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { Team } from '#domain/team/team.ts';
import type { CardJson, Chat, PostOutcome } from '#ports/chat.ts';
import { isMissing, outcomeOf } from './connector-failure.ts';
import { withTurn } from './turn-of-call.ts';
import { assertReachable, connectorAudience, inConversation, teamsChannel } from './bot-conversation.ts';

/** {@link Chat} over the Bot Connector. */
export const makeChat = (adapter: CloudAdapter, config: BotConfig): Chat => ({
  post: async (team, card, turn) => {
    assertReachable(team, config);
    try {
      return sentAs(team.channelId, await withTurn(turn, () => startThread(adapter, config, team, card)));
    } catch (error) {
      return outcomeOf(error);
    }
  },

  update: async (team, { channelId, messageId }, card, turn) => {
    assertReachable(team, config);
    const thread = { id: `${channelId};messageid=${messageId}`, type: 'channel' } as const;
    try {
      await withTurn(turn, () =>
        inConversation(adapter, config, team, thread, (context) =>
          context.updateActivity({ ...messageOf(card), id: messageId }).then(() => true),
        ),
      );
      return { kind: 'sent', channelId, messageId };
    } catch (error) {
      return isMissing(error) ? { kind: 'missing' } : outcomeOf(error);
    }
  },
});

/** A message that holds nothing but the card; its `fallbackText` is what a notification shows. */
export const messageOf = (card: CardJson): Partial<Activity> => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
  ...(typeof card['fallbackText'] === 'string' ? { summary: card['fallbackText'] } : {}),
});

const startThread = async (adapter: CloudAdapter, config: BotConfig, team: Team, card: CardJson): Promise<string> => {
  const threads: string[] = [];
  const parameters = {
    isGroup: true,
    bot: { id: team.botId, name: '' },
    tenantId: team.tenantId,
    channelData: { channel: { id: team.channelId }, tenant: { id: team.tenantId } },
    // The SDK asks for a whole received activity where Teams wants the few fields of a new one.
    activity: messageOf(card) as Activity,
  };
  await adapter.createConversationAsync(
    config.appId,
    teamsChannel,
    team.serviceUrl,
    connectorAudience,
    parameters,
    (context) => Promise.resolve(void threads.push(context.activity.conversation.id)),
  );
  return threads[0] ?? '';
};

/** Teams names the new thread by its first message: `19:...@thread.tacv2;messageid=1700000000000`. */
const sentAs = (channelId: string, conversationId: string): PostOutcome => {
  const messageId = /;messageid=(\d+)/.exec(conversationId)?.[1];
  return messageId === undefined ? { kind: 'unknown' } : { kind: 'sent', channelId, messageId };
};
