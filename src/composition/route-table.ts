import type { BotEndpoint } from '#ports/bot-endpoint.ts';
import type { Clock } from '#ports/clock.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import type { Route } from '#server/route.ts';
import { healthRoutes } from '#server/routes/health.ts';
import { messageRoutes } from '#server/routes/messages.ts';
import type { ChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { apiRoutes } from './api-routes.ts';
import type { Storage } from './connect-storage.ts';

type Needs = {
  readonly storage: Storage;
  readonly gate: Gate;
  readonly channels: TeamChannels;
  readonly changeAlliance: ChangeAlliance;
  readonly bot: BotEndpoint;
  readonly clock: Clock;
};

/** Every route of the server, each with who may use it. */
export const routeTable = ({ storage, bot, ...parts }: Needs): readonly Route[] => [
  ...apiRoutes({ ...parts, storage }),
  ...messageRoutes({ bot }),
  ...healthRoutes(storage),
];
