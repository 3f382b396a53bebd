import { channelBody, teamParams } from '#contracts/alliance-api.ts';
import type { ChooseChannel } from '#usecases/team/choose-channel.ts';
import { memberRoute, ok, problem } from '../route.ts';
import type { Route } from '../route.ts';

/** What a team sets for itself. */
export const teamRoutes = ({ chooseChannel }: { chooseChannel: ChooseChannel }): readonly Route[] => [
  memberRoute(
    { method: 'PUT', path: '/api/teams/:teamId/channel', params: teamParams, body: channelBody },
    async (open, { body: { channelId } }) => {
      const outcome = await chooseChannel(open, channelId);
      return outcome === 'gone' ? problem('not-for-you') : ok({ channelId });
    },
  ),
];
