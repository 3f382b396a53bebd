import type { TeamId, TenantId } from '#domain/shared/ids.ts';

/**
 * Finds a team by its thread: some of Teams' events name no more than that, and once the bot is out of the team nobody can be
 * asked. Holds no content, hence no scope. Rejects with {@link Unavailable} (`storage`).
 */
export type TeamThreads = {
  find(tenantId: TenantId, threadId: string): Promise<TeamId | undefined>;
  /** All teams of the tenant, once each. */
  teams(tenantId: TenantId): Promise<readonly TeamId[]>;
  /** Harmless to repeat. */
  keep(tenantId: TenantId, threadId: string, teamId: TeamId): Promise<void>;
  /** All threads that the team has had: Teams may give it another one. Harmless to repeat. */
  forgetAll(tenantId: TenantId, teamId: TeamId): Promise<void>;
};
