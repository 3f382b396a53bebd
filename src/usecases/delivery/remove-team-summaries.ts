import { isServed } from '#domain/team/grace.ts';
import type { TeamJob } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';

type Needs = { readonly teams: TeamStore; readonly teamSummaries: TeamSummaryStore };

/** Takes a team that has removed the app off everyone's home, unless it has the app again by now. */
export const removeTeamSummaries = async (
  { teams, teamSummaries }: Needs,
  { tenantId, teamId }: Pick<TeamJob, 'tenantId' | 'teamId'>,
): Promise<Delivery> => {
  const team = (await teams.load(tenantId, teamId))?.value;
  if (team !== undefined && !isServed(team)) await teamSummaries.removeAll(tenantId, teamId);
  return done;
};
