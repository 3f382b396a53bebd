import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
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
import type { Team } from '#domain/team/team.ts';
import type { Stored } from '#ports/stored.ts';

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

/** A team opened to the worker for a post, with what was read of it. Who is in it is asked for by what names them. */
export type TeamForPost<Reading> = Omit<TeamForDelivery, 'roster'> & {
  readonly reading: Reading;
  /** `undefined` when the bot is no longer in the team. */
  members(): Promise<readonly RosterMember[] | undefined>;
};

/** What was read of a team together with its record. */
export type TeamReading = { readonly team: Stored<Team> | undefined };

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

/** A tenant opened to one of its administrators. */
type OpenAdministration = { readonly kind: 'open'; readonly scope: AdministratorScope };

/** Not to be told apart from the outside: unknown, another tenant's, stopped, or not one's own. */
export type Closed = { readonly kind: 'closed' };

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
   * The same out of one reading of the team and of what it is opened for. What was read comes out with an open team alone.
   */
  openTeamReading<Reading extends TeamReading>(
    asker: Principal | SelfScope | MemberScope,
    teamId: TeamId,
    read: (scope: MemberScope) => Promise<Reading>,
  ): Promise<(OpenTeam & { readonly reading: Reading }) | Closed>;
  /** For sending what members have decided; closed when the app was removed from the team. */
  openForDelivery(tenantId: TenantId, teamId: TeamId): Promise<TeamForDelivery | Closed>;
  /** For claiming a post before its team is read: nothing can be read with it. */
  openForClaim(tenantId: TenantId, teamId: TeamId): SendingScope;
  /** For a post, out of one reading of the team and of what the post is about. */
  openForPost<Reading extends { readonly team: Stored<Team> | undefined }>(
    tenantId: TenantId,
    teamId: TeamId,
    read: (scope: TeamScope) => Promise<Reading>,
  ): Promise<TeamForPost<Reading> | Closed>;
  /** The same with everyone who is in the team at this moment: one call to Teams each. */
  openAfresh(tenantId: TenantId, teamId: TeamId): Promise<TeamForDelivery | Closed>;
  /** What is a person's own is always open to them. */
  openSelf(principal: Principal): SelfScope;
  /**
   * For what someone wrote in a team in which they may not be any more. Whoever asks gives out of what is read with it nothing
   * that is not that person's own.
   */
  openOwnIn(self: SelfScope, teamId: TeamId): TeamScope;
  /** What holds for the whole of the tenant that the role was given in; nothing that anyone wrote there. */
  openAdministration(principal: Principal): OpenAdministration | Closed;
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
