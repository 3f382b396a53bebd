import { expect, test } from '@jest/globals';
import type { TenantId } from '#domain/shared/ids.ts';
import type { DueBacklog } from '#ports/backlog.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makePlacedBacklog } from '#usecases/placement/placed-backlog.ts';
import { friday, tenantId } from '../../support/sample-team.ts';

const [here, gone, moving] = [tenantId(1), tenantId(2), tenantId(3)];
const hourMs = 3_600_000;

/** An account with rows of these tenants, an hour apart. */
const backlogOf = (tenants: readonly TenantId[]): DueBacklog => ({
  oldest: async (now, counts) => {
    for (const [index, tenant] of tenants.entries())
      if (await counts?.(tenant)) return now - (tenants.length - index) * hourMs;
    return undefined;
  },
  setAside: () => Promise.resolve(0),
});

let asked = 0;
const placements = {
  find: (tenant: TenantId) => {
    asked += 1;
    if (tenant === moving) return Promise.reject(new Unavailable('storage', new Error('being moved')));
    return Promise.resolve(tenant === here ? 'one' : 'two');
  },
};

test('what a tenant has left behind in an account makes nothing late there', async () => {
  const backlog = makePlacedBacklog('one', backlogOf([gone, moving, here]), placements);
  expect(backlog.account).toBe('one');
  expect(await backlog.oldest(friday)).toBe(friday - hourMs);
});

test('nothing is due where no tenant of the account has anything, however much others left', async () => {
  asked = 0;
  const backlog = makePlacedBacklog('one', backlogOf([gone, gone, gone, moving]), placements);
  expect(await backlog.oldest(friday)).toBeUndefined();
  expect(asked).toBe(2);
});
