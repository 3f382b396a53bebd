import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { isTrustedServiceUrl } from './service-url.ts';

/** Bot Framework's name for Microsoft Teams. */
export const teamsChannel = 'msteams';

/** Audience of the bot's own tokens in the public cloud. */
export const connectorAudience = 'https://api.botframework.com';

/** Where the bot is known: the record of a team or of a person's chat. */
type BotPlace = { readonly tenantId: TenantId; readonly serviceUrl: string; readonly botId: string };

/** A conversation at such a place; the types are the Bot Framework's own. */
type Conversation = { readonly id: string; readonly type: 'channel' | 'personal' };

/** Throws unless the bot may call where a record says; a record could be older than the list of hosts. */
export const assertReachable = ({ serviceUrl }: BotPlace, config: BotConfig): void => {
  if (isTrustedServiceUrl(serviceUrl, config.serviceHosts)) return;
  throw new Unavailable('teams', new Error(`not a trusted Bot Connector: ${serviceUrl}`));
};

/** Runs `act` as the bot in a conversation: a team's roster thread, a channel, a thread of it, or a person's chat. */
export const inConversation = async <Result>(
  adapter: CloudAdapter,
  config: BotConfig,
  place: BotPlace,
  conversation: Conversation,
  act: (context: TurnContext) => Promise<Result>,
): Promise<Result> => {
  assertReachable(place, config);
  const results: Result[] = [];
  await adapter.continueConversationAsync(config.appId, referenceTo(place, conversation), async (context) => {
    results.push(await act(context));
  });
  const [result] = results;
  if (result === undefined) throw new Error('the conversation was not entered');
  return result;
};

const referenceTo = (place: BotPlace, { id, type }: Conversation): Partial<ConversationReference> => ({
  channelId: teamsChannel,
  serviceUrl: place.serviceUrl,
  bot: { id: place.botId, name: '' },
  conversation: {
    id,
    isGroup: type === 'channel',
    conversationType: type,
    name: '',
    tenantId: place.tenantId,
  },
});
