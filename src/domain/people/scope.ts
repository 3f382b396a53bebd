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
  readonly [verified]: 'principal';
};

/**
 * Proof that a team may be read and written. Only the gate (`usecases/people/gate.ts`) mints it, so that a store call
 * without an authorisation does not compile.
 */
export type TeamScope = {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly [verified]: 'team';
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
  readonly [verified]: 'self';
};

/** Proof that a person is one of the two of an alliance. */
export type PairScope = {
  readonly tenantId: TenantId;
  readonly allianceId: AllianceId;
  readonly personId: PersonId;
  readonly otherId: PersonId;
  readonly [verified]: 'pair';
};
