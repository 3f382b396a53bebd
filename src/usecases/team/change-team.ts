import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { Unavailable } from '#ports/unavailable.ts';

const maxTries = 5;

/** Loads, changes and saves a team's record, anew on a conflict; the team as it then is, `undefined` when unknown. */
export const changeTeam = async (
  teams: TeamStore,
  tenantId: TenantId,
  teamId: TeamId,
  change: (team: Team) => Team,
): Promise<Team | undefined> => {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const stored = await teams.load(tenantId, teamId);
    if (stored === undefined) return undefined;
    const team = change(stored.value);
    if (isSame(team, stored.value) || (await teams.save(team, stored.etag)) === 'saved') return team;
  }
  throw new Unavailable('storage', new Error(`others kept changing the team in ${maxTries} tries`));
};

/** Most events change nothing: comparing spares a write for each of them. */
const isSame = (one: Team, other: Team): boolean => JSON.stringify(one) === JSON.stringify(other);
