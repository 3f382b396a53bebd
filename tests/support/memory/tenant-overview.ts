import type { TenantId } from '#domain/shared/ids.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TenantOverview } from '#ports/tenant-overview.ts';
import type { MemoryTeamThreads } from './team-threads.ts';

type Kept = {
  readonly teams: Pick<TeamStore, 'load'>;
  readonly threads: Pick<MemoryTeamThreads, 'inTenant'>;
  /** Each who knows the people of a tenant: those in its teams, those who have the app for themselves. */
  readonly people: readonly ((tenantId: TenantId) => readonly string[])[];
};

/** Threads that one look goes through. */
const pageSize = 50;

/** A look at what the other stores in memory hold. */
export const makeMemoryTenantOverview = ({ teams, threads, people }: Kept): TenantOverview => ({
  teams: async ({ tenantId }, from) => {
    const all = threads.inTenant(tenantId);
    // Of a place that nobody gave there is none: -1, and with it the beginning.
    const begin = all.findIndex(({ threadId }) => threadId === from) + 1;
    const page = all.slice(begin, begin + pageSize);
    const ids = [...new Set(page.map(({ teamId }) => teamId))];
    const found = await Promise.all(ids.map((teamId) => teams.load(tenantId, teamId)));
    return {
      teams: found.flatMap((one) => (one === undefined ? [] : [one.value])),
      next: page.length < pageSize ? undefined : page.at(-1)?.threadId,
    };
  },
  counts: ({ tenantId }) => Promise.resolve({ people: new Set(people.flatMap((of) => of(tenantId))).size }),
});
