import { isServed } from '#domain/team/grace.ts';
import type { TeamJob } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { LetGoOfAll } from '#usecases/team/let-go-of-all.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';

type Needs = {
  readonly teams: TeamStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly letGoOfAll: LetGoOfAll;
};

/** Takes a team that has removed the app off everyone's home, unless it has the app again by now. */
export const removeTeamSummaries = async (
  { teams, teamSummaries, letGoOfAll }: Needs,
  { tenantId, teamId }: Pick<TeamJob, 'tenantId' | 'teamId'>,
): Promise<Delivery> => {
  const team = (await teams.load(tenantId, teamId))?.value;
  if (team === undefined || isServed(team)) return done;
  await letGoOfAll(tenantId, teamId);
  await teamSummaries.removeAll(tenantId, teamId);
  return done;
};
