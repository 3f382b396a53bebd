import { describe, expect, test } from '@jest/globals';
import type { TenantSettings } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';
import { administratorScope } from '../support/scopes.ts';
import { personId, tenantId } from '../support/sample-team.ts';

let tenants = 400;

/** The administrator of a tenant that no other test has seen. */
const newAdministrator = () => administratorScope(tenantId((tenants += 1)), personId(1));

const settings: TenantSettings = { retentionMonths: 24, firstLanguage: 'it', revision: 1 };

/** What every store of tenants' settings keeps to. */
export const describeTenantSettingsStore = (where: string, open: () => TenantSettingsStore): void => {
  describe(`tenant settings ${where}`, () => {
    test('are none for a tenant in which nobody has set anything', async () => {
      expect(await open().load(newAdministrator().tenantId)).toBeUndefined();
    });

    test('come back as they were set, and for no other tenant', async () => {
      const [store, scope] = [open(), newAdministrator()];
      expect(await store.save(scope, settings, undefined)).toBe('saved');
      expect((await store.load(scope.tenantId))?.value).toEqual(settings);
      expect(await store.load(newAdministrator().tenantId)).toBeUndefined();
    });

    test('take the place of those before as a whole', async () => {
      const [store, scope] = [open(), newAdministrator()];
      await store.save(scope, settings, undefined);
      const next: TenantSettings = { retentionMonths: 60, firstLanguage: 'of-who-adds', revision: 2 };
      expect(await store.save(scope, next, (await store.load(scope.tenantId))?.etag)).toBe('saved');
      expect((await store.load(scope.tenantId))?.value).toEqual(next);
    });

    test('of two administrators exactly one saves on the same state', async () => {
      const [store, scope] = [open(), newAdministrator()];
      const save = (etag: string | undefined) => store.save(scope, settings, etag);
      expect((await Promise.all([save(undefined), save(undefined)])).toSorted()).toEqual(['conflict', 'saved']);
      const { etag } = (await store.load(scope.tenantId))!;
      expect((await Promise.all([save(etag), save(etag)])).toSorted()).toEqual(['conflict', 'saved']);
    });
  });
};
