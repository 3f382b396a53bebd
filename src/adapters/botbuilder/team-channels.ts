import { TeamsInfo } from 'botbuilder';
import type { ChannelInfo, CloudAdapter } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import { hasLeft, unavailableFrom } from './connector-failure.ts';
import { inConversation } from './bot-conversation.ts';

/** {@link TeamChannels} over the Bot Connector, which gives all channels at once. */
export const makeTeamChannels = (adapter: CloudAdapter, config: BotConfig): TeamChannels => ({
  open: async (team) => {
    try {
      const channels = await inConversation(adapter, config, team, { id: team.threadId, type: 'channel' }, (context) =>
        TeamsInfo.getTeamChannels(context, team.threadId),
      );
      return channels.filter(isStandard).flatMap(({ id }) => id ?? []);
    } catch (error) {
      if (hasLeft(error)) return undefined;
      throw unavailableFrom(error);
    }
  },
});

/** Teams used to list standard channels alone, without naming their type. */
const isStandard = ({ type }: ChannelInfo): boolean => (type ?? 'standard') === 'standard';
