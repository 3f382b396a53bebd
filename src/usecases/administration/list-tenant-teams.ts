import type { AdministratorScope } from '#domain/people/scope.ts';
import { standingOf } from '#domain/tenant/team-standing.ts';
import type { TeamStanding } from '#domain/tenant/team-standing.ts';
import type { TenantOverview } from '#ports/tenant-overview.ts';

/** Some of the teams that have the app, or had it. Rejects with {@link Unavailable} (`storage`). */
export type ListTenantTeams = (
  scope: AdministratorScope,
  from: string | undefined,
) => Promise<{ readonly teams: readonly TeamStanding[]; readonly next: string | undefined }>;

export const makeListTenantTeams =
  ({ tenantOverview }: { readonly tenantOverview: Pick<TenantOverview, 'teams'> }): ListTenantTeams =>
  async (scope, from) => {
    const { teams, next } = await tenantOverview.teams(scope, from);
    return { teams: teams.map(standingOf).toSorted((one, other) => one.name.localeCompare(other.name)), next };
  };
