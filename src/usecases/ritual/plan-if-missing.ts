import type { Team } from '#domain/team/team.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';

export type PlanIfMissing = (team: Team) => Promise<void>;

/**
 * Has the posts of a team's week planned that were never planned: a team that was there before there were any has no event
 * to begin from. Whoever reads its week first is one. Nobody waits for it, or is kept from reading when it fails: whoever
 * reads next tries again.
 */
export const makePlanIfMissing =
  ({ queue }: { queue: SendQueue }): PlanIfMissing =>
  async ({ tenantId, teamId, plannedAt }) => {
    if (plannedAt !== undefined) return;
    try {
      await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  };
