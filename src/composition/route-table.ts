import type { BotEndpoint } from '#ports/bot-endpoint.ts';
import type { Clock } from '#ports/clock.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import type { Route } from '#server/route.ts';
import type { CheckReadiness } from '#server/readiness.ts';
import { administrationRoutes } from '#server/routes/administration.ts';
import { healthRoutes } from '#server/routes/health.ts';
import { messageRoutes } from '#server/routes/messages.ts';
import { withOpenApi } from '#server/routes/openapi.ts';
import { statusRoutes } from '#server/routes/status.ts';
import type { Running } from '#server/status-page/status-report.ts';
import type { ChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import type { AdmitsOperator } from '#usecases/figures/operator-keys.ts';
import type { ReadState } from '#usecases/figures/read-state.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import { administrationParts } from './administration-parts.ts';
import { apiRoutes } from './api-routes.ts';
import type { Storage } from './connect-storage.ts';

type Needs = {
  readonly storage: Storage;
  readonly gate: Gate;
  readonly openBoard: OpenBoard;
  readonly channels: TeamChannels;
  readonly changeAlliance: ChangeAlliance;
  readonly bot: BotEndpoint;
  readonly checkReadiness: CheckReadiness;
  readonly readState: ReadState;
  readonly readRunning: () => Promise<Running>;
  /** `undefined`: whoever reaches the status page may read it. */
  readonly admitsOperator: AdmitsOperator | undefined;
  /** Whether the deployment serves more than one tenant. */
  readonly servesOthers: boolean;
  readonly clock: Clock;
};

/** Every route of the server, each with who may use it. */
export const routeTable = ({ storage, bot, ...parts }: Needs): readonly Route[] =>
  withOpenApi([
    ...apiRoutes({ ...parts, storage }),
    ...administrationRoutes(administrationParts({ ...parts, storage })),
    ...messageRoutes({ bot }),
    ...healthRoutes(parts),
    ...statusRoutes(parts),
  ]);
