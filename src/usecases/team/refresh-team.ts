import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeShownTeam } from './change-shown-team.ts';

/** What any event from a team tells about it. */
type TeamSign = {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly threadId: string;
  readonly serviceUrl: string;
  readonly name: string | undefined;
};

/** The team as it is known then; `undefined` when it is not. */
export type RefreshTeam = (sign: TeamSign) => Promise<Team | undefined>;

/** Keeps the address of a team's Bot Connector and its name current: Teams moves teams without notice. */
export const makeRefreshTeam =
  (needs: { teams: TeamStore; queue: SendQueue }): RefreshTeam =>
  ({ tenantId, teamId, threadId, serviceUrl, name }) =>
    changeShownTeam(needs, tenantId, teamId, (team) =>
      // A sign that names another thread is not from this team, whatever id it carries.
      team.threadId === threadId ? { ...team, serviceUrl, name: name ?? team.name } : team,
    );
