import { expect, test } from '@jest/globals';
import { makeAuditLog } from '#adapters/tables/audit-log.ts';
import { makeTenantSettingsStore } from '#adapters/tables/tenant-settings-store.ts';
import { tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import { makeMemoryAuditLog } from '../support/memory/audit-log.ts';
import { personId, tenantId } from '../support/sample-team.ts';
import { administratorScope } from '../support/scopes.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeAuditLog } from './audit-log.contract.ts';

const tables = openTestTables();

describeAuditLog('in memory', makeMemoryAuditLog);
describeAuditLog('on Azurite', () => makeAuditLog(tables().tenants));

test('forgetting old lines leaves a tenant’s settings where they are', async () => {
  const scope = administratorScope(tenantId(599), personId(1));
  const settings = makeTenantSettingsStore(tables().tenants);
  await settings.save(scope, { ...tenantSettingsAtFirst, revision: 1 }, undefined);
  await makeAuditLog(tables().tenants).forgetBefore(Date.parse('2100-01-01T00:00:00Z'));
  expect(await settings.load(scope.tenantId)).toBeDefined();
});
