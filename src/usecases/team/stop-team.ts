import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeTeam } from './change-team.ts';

export type StopTeam = (tenantId: TenantId, teamId: TeamId) => Promise<void>;

type Needs = { readonly teams: TeamStore; readonly clock: Clock };

/** The app was removed: nothing is sent to the team and nothing of it is opened until it is added again. */
export const makeStopTeam =
  ({ teams, clock }: Needs): StopTeam =>
  async (tenantId, teamId) => {
    await changeTeam(teams, tenantId, teamId, (team) => ({ ...team, stoppedAt: team.stoppedAt ?? clock.now() }));
  };
