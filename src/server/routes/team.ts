import { channelBody, teamParams } from '#contracts/alliance-api.ts';
import type { ChooseChannel } from '#usecases/team/choose-channel.ts';
import { memberRoute, ok, problem } from '../route.ts';
import type { Route } from '../route.ts';

/** What a team sets for itself. */
export const teamRoutes = ({ chooseChannel }: { chooseChannel: ChooseChannel }): readonly Route[] => [
  memberRoute(
    { method: 'PUT', path: '/api/teams/:teamId/channel', params: teamParams, body: channelBody, shows: 'ChannelView' },
    async (open, { body: { channelId } }) => {
      switch (await chooseChannel(open, channelId)) {
        case 'chosen':
          return ok({ channelId });
        case 'not-open-to-team':
          return problem('channel-not-open-to-team');
        case 'gone':
          return problem('not-for-you');
      }
    },
  ),
];
