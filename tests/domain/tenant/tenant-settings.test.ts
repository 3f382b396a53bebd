import { describe, expect, test } from '@jest/globals';
import { decideTenantSettings, tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettingsCommand } from '#domain/tenant/tenant-settings.ts';

const command = (given: Partial<TenantSettingsCommand> = {}): TenantSettingsCommand => ({
  retentionMonths: 24,
  firstLanguage: 'it',
  basedOn: 0,
  ...given,
});

describe('what holds for a tenant', () => {
  test('is eighteen months and the language of who adds the app, until someone sets it', () => {
    expect(tenantSettingsAtFirst).toEqual({ retentionMonths: 18, firstLanguage: 'of-who-adds', revision: 0 });
  });

  test('is what an administrator sets, one revision further', () => {
    expect(decideTenantSettings(tenantSettingsAtFirst, command())).toEqual({
      kind: 'changed',
      settings: { retentionMonths: 24, firstLanguage: 'it', revision: 1 },
    });
  });

  test('stays as it is where another administrator was faster', () => {
    const current = { ...tenantSettingsAtFirst, revision: 1 };
    expect(decideTenantSettings(current, command())).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test.each([6, 60])('is kept for six months at least and sixty at most: %d', (retentionMonths) => {
    expect(decideTenantSettings(tenantSettingsAtFirst, command({ retentionMonths })).kind).toBe('changed');
  });

  test.each([5, 61, 0, -6, 18.5, Number.NaN])('is not kept for %d months', (retentionMonths) => {
    expect(decideTenantSettings(tenantSettingsAtFirst, command({ retentionMonths }))).toEqual({
      kind: 'refused',
      reason: 'out-of-range',
    });
  });
});
