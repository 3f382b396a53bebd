import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ageClock } from '#adapters/system/age-clock.ts';
import { openTables } from '#adapters/tables/connect-tables.ts';
import { makeCopyTenant, makeTenantRows } from '#adapters/tables/tenant-rows.ts';
import type { NamedAccount } from '#config/config.ts';
import type { SpreadTenants } from '#server/run-tenant-ops.ts';
import { makeMoveTenant } from '#usecases/placement/move-tenant.ts';
import type { RunRows } from '#usecases/placement/move-tenant.ts';
import { usualTimes } from '#usecases/placement/placement-times.ts';
import type { PlacementTimes } from '#usecases/placement/placement-times.ts';
import { makeTenantPlaces } from '#usecases/placement/where-is-tenant.ts';
import { mapAccounts, openAccounts } from './open-accounts.ts';

/** What an administrator does with tenants by hand. Rejects with {@link Unavailable} where an account is out of reach. */
export const tenantOps = async (
  accounts: readonly NamedAccount[],
  times: PlacementTimes = usualTimes,
): Promise<SpreadTenants> => {
  const opened = openAccounts(accounts);
  await Promise.all([...opened.values()].map(({ prepare }) => prepare()));
  /** Clients of a run's own: it is asked before each of their requests. */
  const rowsOf = (mayGoOn: () => Promise<void>): RunRows => {
    const tables = mapAccounts(opened, ({ storage }) => openTables(storage, mayGoOn));
    const of = (name: string) => {
      const found = tables.get(name);
      if (found === undefined) throw new Error(`There is no account ${name}`);
      return found;
    };
    return {
      copy: (from, to) => makeCopyTenant(of(from), of(to)),
      remove: (name) => (tenantId) => makeTenantRows(of(name)).remove(tenantId),
    };
  };
  const rest = (ms: number): Promise<unknown> => setTimeout(ms);
  return {
    names: [...opened.keys()],
    places: makeTenantPlaces({ accounts: opened }),
    moveTenant: makeMoveTenant({ accounts: opened, rowsOf, times, clock: ageClock, rest, newRun: randomUUID }),
  };
};
