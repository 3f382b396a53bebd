import type { AdministratorScope } from '#domain/people/scope.ts';
import { settingActs } from '#domain/tenant/audit.ts';
import { decideTenantSettings, tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettingsCommand, TenantSettingsDecision } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';
import type { Audited } from './audited.ts';

/** Sets what holds for a whole tenant. Rejects with {@link Unavailable} (`storage`). */
export type SetTenantSettings = (
  scope: AdministratorScope,
  command: TenantSettingsCommand,
) => Promise<TenantSettingsDecision>;

type Needs = { readonly tenantSettings: TenantSettingsStore; readonly audited: Audited };

export const makeSetTenantSettings =
  ({ tenantSettings, audited }: Needs): SetTenantSettings =>
  async (scope, command) => {
    const stored = await tenantSettings.load(scope.tenantId);
    const current = stored?.value ?? tenantSettingsAtFirst;
    const decision = decideTenantSettings(current, command);
    const acts = settingActs(current, command);
    if (acts.length === 0) return { kind: 'changed', settings: current };
    return await audited(scope, acts, async () => {
      if (decision.kind === 'refused') return decision;
      const outcome = await tenantSettings.save(scope, decision.settings, stored?.etag);
      return outcome === 'saved' ? decision : { kind: 'refused', reason: 'text-has-changed' };
    });
  };
