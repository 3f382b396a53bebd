import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';

declare const verified: unique symbol;

/** Who asks: taken from a verified token or from an authenticated bot activity, never from a request's body. */
export type Principal = {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  /** Display name; may be empty. Shown to the other of a pair, never used to tell people apart. */
  readonly name: string;
  /**
   * Lower-case address by which others invite this person, as the token tells it; empty where none is told. Never used to
   * tell people apart either.
   */
  readonly address: string;
  /** Whether the token names the role of an administrator of its tenant. Nothing but the gate opens anything by it. */
  readonly isAdministrator: boolean;
  readonly [verified]: 'principal';
};

/**
 * Proof that a team may be read and written. Only the gate (`usecases/people/make-gate.ts`) mints it, so that a store call
 * without an authorisation does not compile.
 */
export type TeamScope = {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly [verified]: 'team';
};

/** Lets a team's posts be claimed before the team is read: nothing that anyone wrote can be read with it. */
export type SendingScope = {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly [verified]: 'sending';
};

/** Proof that a person is in the roster of a team now. */
export type MemberScope = TeamScope & { readonly personId: PersonId };

/** Proof that a person acts on what is theirs alone. */
export type SelfScope = {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  /** As {@link Principal} says. */
  readonly name: string;
  /** As {@link Principal} says. */
  readonly address: string;
  /** For showing the way to the administrator's page; it opens nothing. */
  readonly isAdministrator: boolean;
  readonly [verified]: 'self';
};

/** Proof that a person administers a tenant. It opens what holds for the whole of it, and nothing that anyone wrote. */
export type AdministratorScope = {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly [verified]: 'administrator';
};

/** Proof that a person is one of the two of an alliance. */
export type PairScope = {
  readonly tenantId: TenantId;
  readonly allianceId: AllianceId;
  readonly personId: PersonId;
  readonly otherId: PersonId;
  readonly [verified]: 'pair';
};
