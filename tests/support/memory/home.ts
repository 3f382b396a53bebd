import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { TenantPeople } from '#ports/tenant-people.ts';
import { makeMemoryAbsenceStore } from './absence-store.ts';

type Lines = {
  readonly pairs: Map<AllianceId, KeptSummary>;
  readonly teams: Map<TeamId, TeamSummary>;
  readonly past: Map<TeamId, string>;
};

/** What people have on their homes, in memory; the stores that write and read it share it. */
export type MemoryHome = {
  of(tenantId: TenantId, personId: PersonId): Lines;
  /** Ids of those who have a line of a team. */
  readonly inTeams: (tenantId: TenantId) => readonly string[];
  readonly homes: HomeStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly tenantPeople: TenantPeople;
  readonly absences: AbsenceStore;
};

export const makeMemoryHome = (): MemoryHome => {
  const people = new Map<string, Lines>();
  const absent = new Map<string, Instant>();
  const of: MemoryHome['of'] = (tenantId, personId) => {
    const key = `${tenantId}:${personId}`;
    const found = people.get(key) ?? { pairs: new Map(), teams: new Map(), past: new Map() };
    people.set(key, found);
    return found;
  };
  const homes: HomeStore = {
    read: ({ tenantId, personId }) => {
      const { pairs, teams } = of(tenantId, personId);
      return Promise.resolve({
        pairs: [...pairs.values()],
        teams: [...teams.values()],
        absentSince: absent.get(`${tenantId}:${personId}`),
      });
    },
    pastTeams: ({ tenantId, personId }) =>
      Promise.resolve([...of(tenantId, personId).past].map(([teamId, teamName]) => ({ teamId, teamName }))),
  };
  const peopleOf = (tenantId: TenantId) =>
    [...people].flatMap(([key, lines]) => {
      const [tenant, personId] = key.split(':');
      // Both were put there as ids.
      return tenant === tenantId ? [[personId as PersonId, lines] as const] : [];
    });
  const tenantPeople: TenantPeople = {
    inNoTeam: (tenantId) => {
      const found = peopleOf(tenantId).filter(([, { teams }]) => teams.size === 0);
      return Promise.resolve({ people: found.map(([personId]) => personId), next: undefined });
    },
  };
  const teamSummaries: TeamSummaryStore = {
    save: ({ tenantId, teamId }, personId, summary) => {
      of(tenantId, personId).teams.set(teamId, summary);
      return Promise.resolve();
    },
    remove: (tenantId, teamId, personId) => {
      putAway(of(tenantId, personId), teamId);
      return Promise.resolve();
    },
    holders: (tenantId, teamId) =>
      Promise.resolve(
        peopleOf(tenantId)
          .filter(([, { teams }]) => teams.has(teamId))
          .map(([personId]) => personId),
      ),
    removeAll: (tenantId, teamId) => {
      for (const [key, lines] of people) if (key.startsWith(`${tenantId}:`)) putAway(lines, teamId);
      return Promise.resolve();
    },
  };
  const inTeams: MemoryHome['inTeams'] = (tenantId) =>
    [...people].flatMap(([key, { teams }]) =>
      key.startsWith(`${tenantId}:`) && teams.size > 0 ? [key.slice(tenantId.length + 1)] : [],
    );
  return { of, inTeams, homes, tenantPeople, teamSummaries, absences: makeMemoryAbsenceStore(absent) };
};

const putAway = ({ teams, past }: Lines, teamId: TeamId): void => {
  const line = teams.get(teamId);
  if (line === undefined) return;
  past.set(teamId, line.teamName);
  teams.delete(teamId);
};
