import type { TenantSettings } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryTenantSettingsStore = (): TenantSettingsStore => {
  const rows = makeRows<TenantSettings>();
  return {
    load: (tenantId) => Promise.resolve(rows.read(tenantId)),
    save: ({ tenantId }, settings, etag) =>
      Promise.resolve(etag === undefined ? rows.insert(tenantId, settings) : rows.replace(tenantId, settings, etag)),
  };
};
