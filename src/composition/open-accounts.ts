import { createQueues, openQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { createTables, openPlacementTable, openTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makePlacementStore } from '#adapters/tables/placement-store.ts';
import { makeTenantRows } from '#adapters/tables/tenant-rows.ts';
import type { NamedAccount, StorageConfig } from '#config/config.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import type { TenantRows } from '#ports/tenant-rows.ts';

/** One of several accounts; it need not be in reach. */
export type OpenAccount = {
  readonly storage: StorageConfig;
  readonly tables: Tables;
  readonly queues: Queues;
  /** Its list comes from an account that has all tables and queues. */
  readonly placements: PlacementStore;
  readonly rows: TenantRows;
  /** Creates what is missing, until that was done once. */
  readonly prepare: () => Promise<void>;
};

/** Several accounts by their names, none of which has been asked anything yet. */
export const openAccounts = (accounts: readonly NamedAccount[]): ReadonlyMap<string, OpenAccount> =>
  new Map(accounts.map(({ name, storage }) => [name, openAccount(storage)]));

/** Something of each account, by their names. */
export const mapAccounts = <From, To>(
  accounts: ReadonlyMap<string, From>,
  to: (account: From, name: string) => To,
): ReadonlyMap<string, To> => new Map([...accounts].map(([name, account]) => [name, to(account, name)]));

const openAccount = (storage: StorageConfig): OpenAccount => {
  const [tables, queues, placed] = [openTables(storage), openQueues(storage), openPlacementTable(storage)];
  const prepare = untilDone(async () => {
    await Promise.all([createTables([...Object.values(tables), placed]), createQueues(queues)]);
  });
  const placements = makePlacementStore(placed);
  const list = async (): ReturnType<PlacementStore['list']> => {
    await prepare();
    return await placements.list();
  };
  return { storage, tables, queues, placements: { ...placements, list }, rows: makeTenantRows(tables), prepare };
};

const untilDone = (act: () => Promise<void>): (() => Promise<void>) => {
  let acting: Promise<void> | undefined;
  return () =>
    (acting ??= act().catch((error: unknown) => {
      acting = undefined;
      throw error;
    }));
};
