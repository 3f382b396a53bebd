import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';

/** Keeps a team's line on the home of each of its members. Rejects with {@link Unavailable} (`storage`). */
export type TeamSummaryStore = {
  /** Writes a member's own line; the last writer wins, as all write what they have just read. */
  save(scope: TeamScope, of: PersonId, summary: TeamSummary): Promise<void>;

  /**
   * Takes the team off one person's home. Asks for no scope: whoever is not in the team, or no longer, has none. Harmless to
   * repeat.
   */
  remove(tenantId: TenantId, teamId: TeamId, of: PersonId): Promise<void>;

  /** Everyone on whose home it stands, by keys alone, hence without a scope. Costs what {@link TeamSummaryStore.removeAll} does. */
  holders(tenantId: TenantId, teamId: TeamId): Promise<readonly PersonId[]>;

  /**
   * Takes the team off everyone's home. Asks for no scope either: the gate does not open a team that has removed the app,
   * and nothing is read. Looks through all people of the tenant: for the rare day on which a team ends. Harmless to repeat.
   */
  removeAll(tenantId: TenantId, teamId: TeamId): Promise<void>;
};
