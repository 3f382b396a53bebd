import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { TeamThreads } from '#ports/team-threads.ts';

/** Which teams the threads of a tenant lead to; a look at the tenant goes through them. */
export type MemoryTeamThreads = TeamThreads & {
  inTenant(tenantId: TenantId): readonly { readonly threadId: string; readonly teamId: TeamId }[];
};

export const makeMemoryTeamThreads = (): MemoryTeamThreads => {
  const teams = new Map<string, TeamId>();
  return {
    find: (tenantId, threadId) => Promise.resolve(teams.get(`${tenantId} ${threadId}`)),
    teams: (tenantId) =>
      Promise.resolve([
        ...new Set([...teams].filter(([key]) => key.startsWith(`${tenantId} `)).map(([, teamId]) => teamId)),
      ]),
    keep: (tenantId, threadId, teamId) => {
      teams.set(`${tenantId} ${threadId}`, teamId);
      return Promise.resolve();
    },
    forgetAll: (tenantId, teamId) => {
      for (const [key, kept] of teams) if (kept === teamId && key.startsWith(`${tenantId} `)) teams.delete(key);
      return Promise.resolve();
    },
    inTenant: (tenantId) =>
      [...teams].flatMap(([key, teamId]) =>
        key.startsWith(`${tenantId} `) ? [{ threadId: key.slice(tenantId.length + 1), teamId }] : [],
      ),
  };
};
