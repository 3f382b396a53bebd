import { tenantSettingsBody, tenantTeamsQuery } from '#contracts/administration-api.ts';
import type { TenantTeamsView } from '#contracts/administration-api.ts';
import type { AdministratorScope } from '#domain/people/scope.ts';
import type { ListTenantTeams } from '#usecases/administration/list-tenant-teams.ts';
import type { ReadAdministration } from '#usecases/administration/read-administration.ts';
import type { SetTenantSettings } from '#usecases/administration/set-tenant-settings.ts';
import type { ReadState } from '#usecases/figures/read-state.ts';
import { viewAdministration, viewStatus } from '../administration-view.ts';
import { administratorRoute, anyBody, noParams, ok, problem } from '../route.ts';
import type { Route, RouteReply } from '../route.ts';

export type AdministrationUseCases = {
  readonly readAdministration: ReadAdministration;
  readonly listTenantTeams: ListTenantTeams;
  readonly setTenantSettings: SetTenantSettings;
  readonly readState: ReadState;
  /** Whether the deployment serves more than one tenant. */
  readonly servesOthers: boolean;
};

const path = '/api/administration';
const shows = 'AdministrationView';

const show = async (use: AdministrationUseCases, scope: AdministratorScope): Promise<RouteReply> => {
  const [administration, state] = await Promise.all([use.readAdministration(scope), use.readState()]);
  return ok(viewAdministration(administration, scope.personId, viewStatus(state, use.servesOthers)));
};

/** What administrators of a tenant see and set. None of these routes reads what anyone wrote. */
export const administrationRoutes = (use: AdministrationUseCases): readonly Route[] => [
  administratorRoute({ method: 'GET', path, params: noParams, body: anyBody, shows }, (scope) => show(use, scope)),
  administratorRoute(
    {
      method: 'GET',
      path: `${path}/teams`,
      params: noParams,
      query: tenantTeamsQuery,
      body: anyBody,
      shows: 'TenantTeamsView',
    },
    async (scope, { query }) => ok((await use.listTenantTeams(scope, query.from)) satisfies TenantTeamsView),
  ),
  administratorRoute(
    { method: 'PUT', path: `${path}/settings`, params: noParams, body: tenantSettingsBody, shows },
    async (scope, { body }) => {
      const outcome = await use.setTenantSettings(scope, body);
      return outcome.kind === 'refused' ? problem(outcome.reason) : show(use, scope);
    },
  ),
];
