import type { RosterMember } from '#domain/people/roster-member.ts';
import type { MemberScope, Principal, SelfScope, TeamScope } from '#domain/people/scope.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { CachedRoster } from './cached-roster.ts';

/** A team opened to one of its members. */
export type OpenTeam = {
  readonly kind: 'open';
  readonly scope: MemberScope;
  readonly team: Team;
  readonly roster: readonly RosterMember[];
};

/** A team opened to the worker, which acts for nobody. */
export type TeamForDelivery = {
  readonly kind: 'open';
  readonly scope: TeamScope;
  readonly team: Team;
  readonly roster: readonly RosterMember[];
};

/** Not to be told apart from the outside: unknown team, another tenant's, stopped, or not a member. */
type Closed = { readonly kind: 'closed' };

/**
 * The only place that mints scopes, hence the only way to the stores that hold content.
 * Rejects with {@link Unavailable} (`storage`, `teams`).
 */
export type Gate = {
  openTeam(principal: Principal, teamId: TeamId): Promise<OpenTeam | Closed>;
  /** For sending what members have decided; closed when the app was removed from the team. */
  openForDelivery(tenantId: TenantId, teamId: TeamId): Promise<TeamForDelivery | Closed>;
  /** What is a person's own is always open to them. */
  openSelf(principal: Principal): SelfScope;
};

const closed: Closed = { kind: 'closed' };

export const makeGate = ({ teams, roster }: { teams: TeamStore; roster: CachedRoster }): Gate => {
  const activeTeam = async (tenantId: TenantId, teamId: TeamId): Promise<Team | undefined> => {
    const team = (await teams.load(tenantId, teamId))?.value;
    return team?.stoppedAt === undefined ? team : undefined;
  };
  return {
    openTeam: async ({ tenantId, personId }, teamId) => {
      const team = await activeTeam(tenantId, teamId);
      if (team === undefined) return closed;
      const members = await roster.membersFor(team, personId);
      if (members?.some((member) => member.personId === personId) !== true) return closed;
      return { kind: 'open', scope: memberScope(team, personId), team, roster: members };
    },
    openForDelivery: async (tenantId, teamId) => {
      const team = await activeTeam(tenantId, teamId);
      if (team === undefined) return closed;
      const members = await roster.members(team);
      return members === undefined ? closed : { kind: 'open', scope: teamScope(team), team, roster: members };
    },
    openSelf: selfScope,
  };
};

// The casts grant the proof that the checks above have earned; the mark itself exists at compile time only.
const teamScope = ({ tenantId, teamId }: Team): TeamScope => ({ tenantId, teamId }) as TeamScope;
const memberScope = ({ tenantId, teamId }: Team, personId: PersonId): MemberScope =>
  ({ tenantId, teamId, personId }) as MemberScope;
const selfScope = ({ tenantId, personId, name }: Principal): SelfScope => ({ tenantId, personId, name }) as SelfScope;
