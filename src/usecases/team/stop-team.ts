import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeTeam } from './change-team.ts';

export type StopTeam = (tenantId: TenantId, teamId: TeamId) => Promise<void>;

type Needs = { readonly teams: TeamStore; readonly queue: SendQueue; readonly clock: Clock };

/**
 * The app was removed: nothing is sent to the team and nothing of it is opened until it is added again. It goes from its
 * members' homes by a job, which has to look for them: nobody can be asked any more who they are.
 */
export const makeStopTeam =
  ({ teams, queue, clock }: Needs): StopTeam =>
  async (tenantId, teamId) => {
    const team = await changeTeam(teams, tenantId, teamId, (known) => ({
      ...known,
      stoppedAt: known.stoppedAt ?? clock.now(),
    }));
    await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
    if (team !== undefined) await queue.add({ kind: 'remove-team-summaries', tenantId, teamId });
  };
