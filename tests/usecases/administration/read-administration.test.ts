import { expect, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import { makeReadAdministration } from '#usecases/administration/read-administration.ts';
import { makeMemoryAuditLog } from '../../support/memory/audit-log.ts';
import { makeMemoryTenantSettingsStore } from '../../support/memory/tenant-settings-store.ts';
import { ada, tenantId } from '../../support/sample-team.ts';
import { administratorScope } from '../../support/scopes.ts';
import { testClock } from '../../support/test-clock.ts';

const scope = administratorScope(tenantId(1), ada);

const world = (people = 9) => {
  const clock = testClock();
  const looks: string[] = [];
  let isOut = false;
  const counts = ({ tenantId: of }: typeof scope) => {
    looks.push(of);
    return isOut ? Promise.reject(new Unavailable('storage', new Error('gone'))) : Promise.resolve({ people });
  };
  const needs = {
    tenantSettings: makeMemoryTenantSettingsStore(),
    tenantOverview: { counts },
    auditLog: makeMemoryAuditLog(),
    clock,
  };
  return { clock, looks, read: makeReadAdministration(needs), goOut: (out: boolean) => void (isOut = out) };
};

test('counts are shown in steps, and small ones not at all', async () => {
  expect(await world().read(scope)).toMatchObject({ people: { kind: 'about', count: 8 } });
  expect(await world(3).read(scope)).toMatchObject({ people: { kind: 'few' } });
});

test('a tenant is counted once in ten minutes, however often its page is read', async () => {
  const { clock, looks, read } = world();
  await Promise.all([read(scope), read(scope)]);
  await read(administratorScope(tenantId(2), ada));
  expect(looks).toEqual([tenantId(1), tenantId(2)]);
  clock.move(10 * 60_000);
  await read(scope);
  expect(looks).toHaveLength(3);
});

test('what could not be counted is counted by whoever asks next', async () => {
  const { read, looks, goOut } = world();
  goOut(true);
  await expect(read(scope)).rejects.toThrow(Unavailable);
  goOut(false);
  expect((await read(scope)).people.kind).toBe('about');
  expect(looks).toHaveLength(2);
});
