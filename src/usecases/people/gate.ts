import { otherOf } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { isOpenTo } from '#domain/alliance/pair/standing-on.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { MemberScope, PairScope, Principal, SelfScope, TeamScope } from '#domain/people/scope.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { Sha256 } from '#ports/sha256.ts';
import type { Stored } from '#ports/stored.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { isPairAllianceId, pairAllianceId, pairOf } from '#usecases/pair/pair-id.ts';
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

/** A pair opened to one of the two, whether they have an alliance yet or not. */
export type OpenPairing = {
  readonly kind: 'open';
  readonly scope: PairScope;
  /** The same person, for what is theirs alone. */
  readonly self: SelfScope;
  readonly stored: Stored<PairAlliance> | undefined;
};

/** Two people opened to one of them, whatever they have with each other. */
export type OpenBetween = Pick<OpenPairing, 'kind' | 'scope' | 'self'>;

/** An alliance between two opened to one of them. */
export type OpenPair = OpenPairing & { readonly stored: Stored<PairAlliance> };

/** An alliance between two opened to the worker, for telling one of them something. */
export type PairForDelivery = Pick<OpenPair, 'kind' | 'scope' | 'stored'>;

/** A pair opened to the worker, whether they still have an alliance or not. */
type PairingForDelivery = Pick<OpenPairing, 'kind' | 'scope' | 'stored'>;

/** Not to be told apart from the outside: unknown, another tenant's, stopped, or not one's own. */
type Closed = { readonly kind: 'closed' };

/**
 * The only place that mints scopes, hence the only way to the stores that hold content.
 * Rejects with {@link Unavailable} (`storage`, `teams`).
 */
export type Gate = {
  /**
   * To whoever asks, as themselves, or as a member of one team who is in another as well. Closed to whoever is not in the
   * team now; then no line of it stays on their home.
   */
  openTeam(asker: Principal | SelfScope | MemberScope, teamId: TeamId): Promise<OpenTeam | Closed>;
  /**
   * The same while the team's content is being read: one round trip for both. What was read comes out with an open team
   * alone.
   */
  openTeamWhileReading<Reading>(
    self: SelfScope,
    teamId: TeamId,
    read: (scope: TeamScope) => Promise<Reading>,
  ): Promise<(OpenTeam & { readonly reading: Reading }) | Closed>;
  /** For sending what members have decided; closed when the app was removed from the team. */
  openForDelivery(tenantId: TenantId, teamId: TeamId): Promise<TeamForDelivery | Closed>;
  /** The same with everyone who is in the team at this moment: one call to Teams each. */
  openAfresh(tenantId: TenantId, teamId: TeamId): Promise<TeamForDelivery | Closed>;
  /** What is a person's own is always open to them. */
  openSelf(principal: Principal): SelfScope;
  /** For telling a person what is theirs to know; their name is not known there. */
  openSelfForDelivery(tenantId: TenantId, personId: PersonId): SelfScope;
  /**
   * Opens to the two alone, whatever else someone may be; closed to whoever has left. Where it is closed, nothing that is
   * kept about it stays with the one who asks.
   */
  openPair(principal: Principal, allianceId: AllianceId): Promise<OpenPair | Closed>;
  /** For inviting; closed with oneself. */
  openPairWith(self: SelfScope, otherId: PersonId): Promise<OpenPairing | Closed>;
  /** For what stands between two apart from any alliance: nothing is looked up. Closed with oneself. */
  openBetween(self: SelfScope, otherId: PersonId): Promise<OpenBetween | Closed>;
  /** For telling `to` what the other has done; closed when `to` is not one of the two any more. */
  openPairForDelivery(tenantId: TenantId, allianceId: AllianceId, to: PersonId): Promise<PairForDelivery | Closed>;
  /** For what was sent to `to` about an alliance with `other` that may be gone; closed with oneself. */
  openPairingForDelivery(tenantId: TenantId, to: PersonId, other: PersonId): Promise<PairingForDelivery | Closed>;
};

const closed: Closed = { kind: 'closed' };

type Needs = {
  readonly teams: TeamStore;
  readonly roster: CachedRoster;
  readonly pairs: PairStore;
  readonly teamSummaries: Pick<TeamSummaryStore, 'remove'>;
  readonly sha256: Sha256;
};

export const makeGate = ({ teams, roster, pairs, teamSummaries, sha256 }: Needs): Gate => {
  const activeTeam = async (tenantId: TenantId, teamId: TeamId): Promise<Team | undefined> => {
    const team = (await teams.load(tenantId, teamId))?.value;
    return team?.stoppedAt === undefined ? team : undefined;
  };
  const openSuch = async (
    tenantId: TenantId,
    teamId: TeamId,
    membersOf: CachedRoster['members'],
  ): Promise<TeamForDelivery | Closed> => {
    const team = await activeTeam(tenantId, teamId);
    if (team === undefined) return closed;
    const members = await membersOf(team);
    return members === undefined ? closed : { kind: 'open', scope: teamScope(team), team, roster: members };
  };

  const openTeam: Gate['openTeam'] = async ({ tenantId, personId }, teamId) => {
    const team = await activeTeam(tenantId, teamId);
    const members = team && (await roster.membersFor(team, personId));
    if (team === undefined || members?.some((member) => member.personId === personId) !== true) {
      await teamSummaries.remove(tenantId, teamId, personId);
      return closed;
    }
    return { kind: 'open', scope: memberScope(team, personId), team, roster: members };
  };

  return {
    openTeam,
    openTeamWhileReading: async (self, teamId, read) => {
      const scope = teamScope({ tenantId: self.tenantId, teamId });
      const [open, reading] = await Promise.all([openTeam(self, teamId), read(scope)]);
      return open.kind === 'closed' ? closed : { ...open, reading };
    },
    openForDelivery: (tenantId, teamId) => openSuch(tenantId, teamId, (team) => roster.members(team)),
    openAfresh: (tenantId, teamId) => openSuch(tenantId, teamId, (team) => roster.membersNow(team)),
    openSelf: selfScope,
    openSelfForDelivery: (tenantId, personId) => selfScope({ tenantId, personId, name: '', address: '' }),
    ...pairDoors({ pairs, sha256 }),
  };
};

type PairDoors = Pick<Gate, Extract<keyof Gate, `openPair${string}`> | 'openBetween'>;

const pairDoors = ({ pairs, sha256 }: Pick<Needs, 'pairs' | 'sha256'>): PairDoors => {
  const openPairForDelivery: Gate['openPairForDelivery'] = async (tenantId, allianceId, personId) => {
    if (!isPairAllianceId(allianceId)) return closed;
    // The store asks for a scope to look, too; the one with which it looks leaves this function for nobody but the two.
    const stored = await pairs.load(pairScope(tenantId, allianceId, personId, personId));
    if (stored === undefined || !stored.value.people.includes(personId) || !isOpenTo(stored.value, personId))
      return closed;
    const scope = pairScope(tenantId, allianceId, personId, otherOf(stored.value, personId));
    return { kind: 'open', scope, stored };
  };
  const scopeOfTwo = async (tenantId: TenantId, personId: PersonId, otherId: PersonId): Promise<PairScope> =>
    pairScope(tenantId, await pairAllianceId(sha256, tenantId, pairOf(personId, otherId)), personId, otherId);
  const openPairingForDelivery: Gate['openPairingForDelivery'] = async (tenantId, personId, otherId) => {
    if (personId === otherId) return closed;
    const scope = await scopeOfTwo(tenantId, personId, otherId);
    return { kind: 'open', scope, stored: await pairs.load(scope) };
  };
  return {
    openPair: async (principal, allianceId) => {
      if (!isPairAllianceId(allianceId)) return closed;
      const { tenantId, personId } = principal;
      let door = await openPairForDelivery(tenantId, allianceId, personId);
      if (door.kind === 'closed') {
        await forgetPair(pairs, pairScope(tenantId, allianceId, personId, personId));
        // It may have begun anew meanwhile, with a line on the home that has just been taken away: reading writes it again.
        door = await openPairForDelivery(tenantId, allianceId, personId);
      }
      return door.kind === 'closed' ? door : { ...door, self: selfScope(principal) };
    },
    openPairWith: async (self, otherId) => {
      const door = await openPairingForDelivery(self.tenantId, self.personId, otherId);
      return door.kind === 'closed' ? door : { ...door, self };
    },
    openBetween: async (self, otherId) => {
      const { tenantId, personId } = self;
      if (personId === otherId) return closed;
      return { kind: 'open', scope: await scopeOfTwo(tenantId, personId, otherId), self };
    },
    openPairForDelivery,
    openPairingForDelivery,
  };
};

/**
 * Takes away what someone has of an alliance that is not open to them: their line, which a reading that crossed the end of
 * the alliance may have written behind it, and their note, which a crash may have left.
 */
const forgetPair = async (pairs: PairStore, scope: PairScope): Promise<void> => {
  await Promise.all([pairs.removeSummary(scope, scope.personId), pairs.removeNote(scope, scope.personId)]);
};

// The casts grant the proof that the checks above have earned; the mark itself exists at compile time only.
const teamScope = ({ tenantId, teamId }: Pick<Team, 'tenantId' | 'teamId'>): TeamScope =>
  ({ tenantId, teamId }) as TeamScope;
const memberScope = ({ tenantId, teamId }: Team, personId: PersonId): MemberScope =>
  ({ tenantId, teamId, personId }) as MemberScope;
const pairScope = (tenantId: TenantId, allianceId: AllianceId, personId: PersonId, otherId: PersonId): PairScope =>
  ({ tenantId, allianceId, personId, otherId }) as PairScope;
const selfScope = ({
  tenantId,
  personId,
  name,
  address,
}: Pick<SelfScope, 'tenantId' | 'personId' | 'name' | 'address'>): SelfScope =>
  ({ tenantId, personId, name, address }) as SelfScope;
