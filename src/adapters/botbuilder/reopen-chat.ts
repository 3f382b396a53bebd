import type { CloudAdapter, ConversationParameters } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PostOutcome } from '#ports/chat.ts';
import { connectorAudience, teamsChannel } from './bot-conversation.ts';
import { outcomeOf } from './connector-failure.ts';

/** How asking for the chat ended; whatever it is, no message was sent. */
type Reopened =
  | { readonly kind: 'open'; readonly conversationId: string }
  | Extract<PostOutcome, { kind: 'gone' | 'refused' | 'throttled' | 'try-later' }>;

/**
 * Asks Teams for the one chat of a person with the bot, which makes it where there is none; harmless to repeat. Teams wants
 * its own id of the person there, which it tells with everything that they write or press.
 */
export const reopenChat = async (
  adapter: CloudAdapter,
  config: BotConfig,
  { userId, botId, tenantId, serviceUrl }: PersonalChat,
): Promise<Reopened> => {
  if (userId === undefined) return { kind: 'gone' };
  const ids: string[] = [];
  // The SDK asks for more than Teams does.
  const parameters = {
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: userId, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  } as unknown as ConversationParameters;
  try {
    await adapter.createConversationAsync(
      config.appId,
      teamsChannel,
      serviceUrl,
      connectorAudience,
      parameters,
      (context) => Promise.resolve(void ids.push(context.activity.conversation.id)),
    );
  } catch (error) {
    const outcome = outcomeOf(error);
    return outcome.kind === 'unknown' || outcome.kind === 'sent' ? askAgain : withoutDoubt(outcome);
  }
  const [conversationId] = ids;
  return conversationId === undefined ? askAgain : { kind: 'open', conversationId };
};

/** A chat that may have been made is simply asked for again. */
const askAgain: Reopened = { kind: 'try-later', retryAfterMs: 1000 };

const withoutDoubt = (outcome: Exclude<Reopened, { kind: 'open' }>): Reopened =>
  outcome.kind === 'try-later' ? { kind: 'try-later', retryAfterMs: outcome.retryAfterMs } : outcome;
