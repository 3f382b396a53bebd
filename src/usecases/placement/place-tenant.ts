import { chooseAccount } from '#domain/placement/choose-account.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import type { TenantRows } from '#ports/tenant-rows.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** One of the accounts over which the tenants are spread. */
type Account = {
  readonly placements: PlacementStore;
  readonly rows: Pick<TenantRows, 'any'>;
};

/** By their names, the first one first. */
export type Accounts<One = Account> = ReadonlyMap<string, One>;

/**
 * Gives a tenant that no account has heard of its account. Where there was a single account until now, its tenants have
 * rows and no place: they stay where their rows are. Harmless to repeat, and to be done by several at once.
 * Rejects with {@link Unavailable} (`storage`).
 *
 * @returns the account; `undefined` where the tenant has left it meanwhile
 */
export const placeTenant = async (accounts: Accounts, tenantId: TenantId): Promise<string | undefined> => {
  const names = [...accounts.keys()];
  const [first] = accounts.values();
  if (first === undefined) throw new Error('There is no account');
  const holders = await holdersOf(accounts, tenantId);
  if (holders.length > 1)
    throw new Unavailable(
      'storage',
      new Error(`Tenant ${tenantId} has rows in ${holders.join(' and in ')}, and neither says that they count`),
    );
  const account = await first.placements.assign(tenantId, holders[0] ?? chooseAccount(tenantId, names));
  const chosen = accounts.get(account);
  if (chosen === undefined) throw notListed(tenantId, account);
  if ((await chosen.placements.save(tenantId, { kind: 'here' }, undefined)) === 'saved') return account;
  return (await chosen.placements.load(tenantId))?.value.kind === 'here' ? account : undefined;
};

/** Those accounts that have rows of it. */
const holdersOf = async (accounts: Accounts, tenantId: TenantId): Promise<readonly string[]> => {
  const found = await Promise.all(
    [...accounts].map(async ([name, { rows }]) => ((await rows.any(tenantId)) ? name : [])),
  );
  return found.flat();
};

export const notListed = (tenantId: TenantId, account: string): Unavailable =>
  new Unavailable('storage', new Error(`Tenant ${tenantId} is in account ${account}, which is not among ours`));
