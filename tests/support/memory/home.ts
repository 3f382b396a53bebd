import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';

type Lines = { readonly pairs: Map<AllianceId, KeptSummary>; readonly teams: Map<TeamId, TeamSummary> };

/** What people have on their homes, in memory; the stores that write and read it share it. */
export type MemoryHome = {
  of(tenantId: TenantId, personId: PersonId): Lines;
  readonly homes: HomeStore;
  readonly teamSummaries: TeamSummaryStore;
};

export const makeMemoryHome = (): MemoryHome => {
  const people = new Map<string, Lines>();
  const of: MemoryHome['of'] = (tenantId, personId) => {
    const key = `${tenantId}:${personId}`;
    const found = people.get(key) ?? { pairs: new Map(), teams: new Map() };
    people.set(key, found);
    return found;
  };
  const homes: HomeStore = {
    read: ({ tenantId, personId }) => {
      const { pairs, teams } = of(tenantId, personId);
      return Promise.resolve({ pairs: [...pairs.values()], teams: [...teams.values()] });
    },
  };
  const teamSummaries: TeamSummaryStore = {
    save: ({ tenantId, teamId }, personId, summary) => {
      of(tenantId, personId).teams.set(teamId, summary);
      return Promise.resolve();
    },
    remove: (tenantId, teamId, personId) => {
      of(tenantId, personId).teams.delete(teamId);
      return Promise.resolve();
    },
    removeAll: (tenantId, teamId) => {
      for (const [key, { teams }] of people) if (key.startsWith(`${tenantId}:`)) teams.delete(teamId);
      return Promise.resolve();
    },
  };
  return { of, homes, teamSummaries };
};
