import type { TeamId } from '#domain/shared/ids.ts';
import type { TeamThreads } from '#ports/team-threads.ts';

export const makeMemoryTeamThreads = (): TeamThreads => {
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
  };
};
