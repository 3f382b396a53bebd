import type { Team } from '#domain/team/team.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryTeamStore = (): TeamStore => {
  const rows = makeRows<Team>();
  const keyOf = ({ tenantId, teamId }: Pick<Team, 'tenantId' | 'teamId'>): string => `${tenantId}:${teamId}`;
  return {
    load: (tenantId, teamId) => Promise.resolve(rows.read(keyOf({ tenantId, teamId }))),
    add: (team) => Promise.resolve(rows.insert(keyOf(team), team)),
    save: (team, etag) => Promise.resolve(rows.replace(keyOf(team), team, etag)),
    remove: (tenantId, teamId, etag) => {
      const key = keyOf({ tenantId, teamId });
      if (rows.read(key)?.etag !== etag) return Promise.resolve('conflict');
      rows.remove(key);
      return Promise.resolve('saved');
    },
  };
};
