import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeTeam } from './change-team.ts';

type Needs = { readonly teams: TeamStore; readonly queue: SendQueue };

/** Does as {@link changeTeam}; when that changes what its members' homes show of the team, these are written anew. */
export const changeShownTeam = async (
  { teams, queue }: Needs,
  tenantId: TenantId,
  teamId: TeamId,
  change: (team: Team) => Team,
): Promise<Team | undefined> => {
  let before: Team | undefined;
  const team = await changeTeam(teams, tenantId, teamId, (known) => {
    before = known;
    return change(known);
  });
  if (team === undefined || before === undefined || isShownAlike(before, team)) return team;
  await queue.add({ kind: 'refresh-team-summaries', tenantId, teamId });
  return team;
};

/** A team that has removed the app is on nobody's home. */
const isShownAlike = (one: Team, other: Team): boolean =>
  one.name === other.name && one.channelId === other.channelId && one.stoppedAt === other.stoppedAt;
