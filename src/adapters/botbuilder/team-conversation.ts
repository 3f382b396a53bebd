import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { Team } from '#domain/team/team.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { isTrustedServiceUrl } from './service-url.ts';

/** Bot Framework's name for Microsoft Teams. */
export const teamsChannel = 'msteams';

/** Throws unless the bot may call where the team's record says; a record could be older than the list of hosts. */
export const assertReachable = (team: Team, config: BotConfig): void => {
  if (isTrustedServiceUrl(team.serviceUrl, config.serviceHosts)) return;
  throw new Unavailable('teams', new Error(`not a trusted Bot Connector: ${team.serviceUrl}`));
};

/** Runs `act` as the bot in a conversation of the team: its roster's thread, a channel, or a thread of a channel. */
export const inConversation = async <Result>(
  adapter: CloudAdapter,
  config: BotConfig,
  team: Team,
  conversationId: string,
  act: (context: TurnContext) => Promise<Result>,
): Promise<Result> => {
  assertReachable(team, config);
  const results: Result[] = [];
  await adapter.continueConversationAsync(config.appId, referenceTo(team, conversationId), async (context) => {
    results.push(await act(context));
  });
  const [result] = results;
  if (result === undefined) throw new Error('the conversation was not entered');
  return result;
};

const referenceTo = (team: Team, conversationId: string): Partial<ConversationReference> => ({
  channelId: teamsChannel,
  serviceUrl: team.serviceUrl,
  bot: { id: team.botId, name: '' },
  conversation: {
    id: conversationId,
    isGroup: true,
    conversationType: 'channel',
    name: '',
    tenantId: team.tenantId,
  },
});
