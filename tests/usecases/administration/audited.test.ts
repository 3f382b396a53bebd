import { expect, test } from '@jest/globals';
import { auditedActs } from '#domain/tenant/audit.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeAudited } from '#usecases/administration/audited.ts';
import { makeSetTenantSettings } from '#usecases/administration/set-tenant-settings.ts';
import { makeMemoryAuditLog } from '../../support/memory/audit-log.ts';
import { makeMemoryTenantSettingsStore } from '../../support/memory/tenant-settings-store.ts';
import { ada, friday, tenantId } from '../../support/sample-team.ts';
import { administratorScope } from '../../support/scopes.ts';
import { testClock } from '../../support/test-clock.ts';

const scope = administratorScope(tenantId(1), ada);
const command = { retentionMonths: 24, firstLanguage: 'of-who-adds', basedOn: 0 } as const;
const out = () => Promise.reject(new Unavailable('storage', new Error('gone')));

const world = () => {
  const [log, settings] = [makeMemoryAuditLog(), makeMemoryTenantSettingsStore()];
  let ids = 0;
  const auditedBy = (auditLog: Pick<typeof log, 'append'>) =>
    makeAudited({ auditLog, clock: testClock(), newId: () => `act ${String((ids += 1))}` });
  const acts = async () => auditedActs(await log.list(scope, 0, friday));
  return { log, settings, auditedBy, acts };
};

test('nothing is done that cannot be logged', async () => {
  const { settings, auditedBy } = world();
  const set = makeSetTenantSettings({ tenantSettings: settings, audited: auditedBy({ append: out }) });
  await expect(set(scope, command)).rejects.toThrow(Unavailable);
  expect(await settings.load(tenantId(1))).toBeUndefined();
});

test('what failed half-way is in the log, and that nobody knows how it ended', async () => {
  const { log, settings, auditedBy, acts } = world();
  const tenantSettings = { ...settings, save: out };
  await expect(makeSetTenantSettings({ tenantSettings, audited: auditedBy(log) })(scope, command)).rejects.toThrow(
    Unavailable,
  );
  expect(await acts()).toMatchObject([{ act: { kind: 'set-retention', from: 18, to: 24 }, outcome: 'unknown' }]);
});

test('of two administrators at the same instant one is refused, and both are in the log', async () => {
  const { log, settings, auditedBy, acts } = world();
  const set = makeSetTenantSettings({ tenantSettings: settings, audited: auditedBy(log) });
  const outcomes = await Promise.all([set(scope, command), set(scope, { ...command, retentionMonths: 36 })]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'refused']);
  expect((await acts()).map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused']);
});
