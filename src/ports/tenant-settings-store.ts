import type { AdministratorScope } from '#domain/people/scope.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { TenantSettings } from '#domain/tenant/tenant-settings.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** Keeps what holds for the whole of a tenant. Rejects with {@link Unavailable} (`storage`). */
export type TenantSettingsStore = {
  /** Holds no content, hence no scope. `undefined`: nobody has set anything, and `tenantSettingsAtFirst` holds. */
  load(tenantId: TenantId): Promise<Stored<TenantSettings> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(scope: AdministratorScope, settings: TenantSettings, etag: string | undefined): Promise<SaveOutcome>;
};
