import type { AdministratorScope } from '#domain/people/scope.ts';
import type { Team } from '#domain/team/team.ts';

/** Some of a tenant's teams, and where to go on. */
type TeamPage = {
  readonly teams: readonly Team[];
  /** Opaque to everyone but who gave it; `undefined`: there are no more. */
  readonly next: string | undefined;
};

/** What was counted, up to {@link countLimit}. */
export type TenantCounts = { readonly people: number };

/** Nobody counts on beyond it. */
export const countLimit = 10_000;

/**
 * What there is in a tenant: which teams, and how many people. What anyone wrote is not read for it: counts are made of
 * keys alone. Rejects with {@link Unavailable} (`storage`).
 */
export type TenantOverview = {
  /** A bounded number of teams, those that removed the app included. `from` as `next` said; anything else is the beginning. */
  teams(scope: AdministratorScope, from: string | undefined): Promise<TeamPage>;
  counts(scope: AdministratorScope): Promise<TenantCounts>;
};
