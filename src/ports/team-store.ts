import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/**
 * Keeps which teams have the app and how the bot reaches them. Holds no content, hence no scope: the gate itself reads it.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type TeamStore = {
  load(tenantId: TenantId, teamId: TeamId): Promise<Stored<Team> | undefined>;
  /** Insert-only: `conflict` when the team is known already. */
  add(team: Team): Promise<SaveOutcome>;
  save(team: Team, etag: string): Promise<SaveOutcome>;
  /** `conflict` with every save since `etag` was read, and where it is gone already. */
  remove(tenantId: TenantId, teamId: TeamId, etag: string): Promise<SaveOutcome>;
};
