import type { AdministrationView, TenantSettingsBody, TenantTeamsView } from './administration-api.ts';
import type { ApiOutcome } from './api-outcome.ts';

/** A tenant's administration as browsers reach it. Rejects with `Unavailable` (`server`, `sign-in`). */
export type AdministrationClient = {
  read(): Promise<ApiOutcome<AdministrationView>>;
  teams(from: string | undefined): Promise<ApiOutcome<TenantTeamsView>>;
  set(body: TenantSettingsBody): Promise<ApiOutcome<AdministrationView>>;
};
