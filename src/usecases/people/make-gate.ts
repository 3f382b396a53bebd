import type {
  AdministratorScope,
  MemberScope,
  PairScope,
  Principal,
  SelfScope,
  SendingScope,
  TeamScope,
} from '#domain/people/scope.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import { isServed } from '#domain/team/grace.ts';
import type { Team } from '#domain/team/team.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { Sha256 } from '#ports/sha256.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { CachedRoster } from './cached-roster.ts';
import type { Closed, Gate, TeamForDelivery, TeamReading } from './gate.ts';
import { pairDoors } from './pair-doors.ts';

const closed: Closed = { kind: 'closed' };

type Needs = {
  readonly teams: TeamStore;
  readonly roster: CachedRoster;
  readonly pairs: PairStore;
  readonly teamSummaries: Pick<TeamSummaryStore, 'remove'>;
  readonly sha256: Sha256;
};

export const makeGate = ({ teams, roster, pairs, teamSummaries, sha256 }: Needs): Gate => {
  const openSuch = async (
    tenantId: TenantId,
    teamId: TeamId,
    membersOf: CachedRoster['members'],
  ): Promise<TeamForDelivery | Closed> => {
    const team = servedIn({ team: await teams.load(tenantId, teamId) });
    if (team === undefined) return closed;
    const members = await membersOf(team);
    return members === undefined ? closed : { kind: 'open', scope: teamScope(team), team, roster: members };
  };

  const openTeamReading: Gate['openTeamReading'] = async ({ tenantId, personId }, teamId, read) => {
    const scope = memberScope({ tenantId, teamId }, personId);
    const reading = await read(scope);
    const team = servedIn(reading);
    const members = team && (await roster.membersFor(team, personId));
    if (team === undefined || members?.some((member) => member.personId === personId) !== true) {
      await teamSummaries.remove(tenantId, teamId, personId);
      return closed;
    }
    return { kind: 'open', scope, team, roster: members, reading };
  };

  return {
    openTeam: async (asker, teamId) => {
      const read = async ({ tenantId }: MemberScope) => ({ team: await teams.load(tenantId, teamId) });
      const open = await openTeamReading(asker, teamId, read);
      return open.kind === 'closed' ? open : { kind: 'open', scope: open.scope, team: open.team, roster: open.roster };
    },
    openTeamReading,
    openForDelivery: (tenantId, teamId) => openSuch(tenantId, teamId, (team) => roster.members(team)),
    openForClaim: sendingScope,
    openForPost: async (tenantId, teamId, read) => {
      const scope = teamScope({ tenantId, teamId });
      const reading = await read(scope);
      const team = reading.team?.value;
      if (team === undefined || !isServed(team)) return closed;
      return { kind: 'open', scope, team, reading, members: () => roster.members(team) };
    },
    openAfresh: (tenantId, teamId) => openSuch(tenantId, teamId, (team) => roster.membersNow(team)),
    openSelf: selfScope,
    openAdministration: (principal) =>
      principal.isAdministrator ? { kind: 'open', scope: administratorScope(principal) } : closed,
    openOwnIn: ({ tenantId }, teamId) => teamScope({ tenantId, teamId }),
    openSelfForDelivery: (tenantId, personId) =>
      selfScope({ tenantId, personId, name: '', address: '', isAdministrator: false }),
    ...pairDoors({ pairs, sha256, mint: { pairScope, selfScope } }),
  };
};

const servedIn = ({ team }: TeamReading): Team | undefined =>
  team !== undefined && isServed(team.value) ? team.value : undefined;

// The casts grant the proof that the checks above have earned; the mark itself exists at compile time only.
const teamScope = ({ tenantId, teamId }: Pick<Team, 'tenantId' | 'teamId'>): TeamScope =>
  ({ tenantId, teamId }) as TeamScope;
const sendingScope = (tenantId: TenantId, teamId: TeamId): SendingScope => ({ tenantId, teamId }) as SendingScope;
const memberScope = ({ tenantId, teamId }: Pick<Team, 'tenantId' | 'teamId'>, personId: PersonId): MemberScope =>
  ({ tenantId, teamId, personId }) as MemberScope;
const pairScope = (tenantId: TenantId, allianceId: AllianceId, personId: PersonId, otherId: PersonId): PairScope =>
  ({ tenantId, allianceId, personId, otherId }) as PairScope;
const administratorScope = ({ tenantId, personId }: Principal): AdministratorScope =>
  ({ tenantId, personId }) as AdministratorScope;
type Own = Pick<SelfScope, 'tenantId' | 'personId' | 'name' | 'address' | 'isAdministrator'>;
const selfScope = ({ tenantId, personId, name, address, isAdministrator }: Own): SelfScope =>
  ({ tenantId, personId, name, address, isAdministrator }) as SelfScope;
