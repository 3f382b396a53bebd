import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import { ageClock } from '#adapters/system/age-clock.ts';
import { openTables } from '#adapters/tables/connect-tables.ts';
import type { TellUnreadable } from '#adapters/tables/due-index.ts';
import type { NamedAccount } from '#config/config.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { isAt } from '#usecases/placement/is-at.ts';
import { makeDueBy } from '#usecases/placement/joint-due-index.ts';
import { makeJointQueue } from '#usecases/placement/joint-queue.ts';
import { makeKnownPlacements } from '#usecases/placement/known-placements.ts';
import type { KnownPlacements, Purpose } from '#usecases/placement/known-placements.ts';
import { makePlacedBacklog } from '#usecases/placement/placed-backlog.ts';
import { usualTimes } from '#usecases/placement/placement-times.ts';
import type { PlacementTimes } from '#usecases/placement/placement-times.ts';
import { storageOver } from './connect-storage.ts';
import type { Storage } from './connect-storage.ts';
import { mapAccounts, openAccounts } from './open-accounts.ts';
import type { OpenAccount } from './open-accounts.ts';
import { routeStorage } from './route-storage.ts';
import type { Visit, VisitEach } from './route-storage.ts';

/** A timer that keeps no process from ending. */
const rest = (ms: number): Promise<unknown> => setTimeout(ms, undefined, { ref: false });

/**
 * All that is kept in several accounts as one storage: each tenant's is wherever that tenant is. Resolves as soon as one
 * account has answered; rejects with {@link Unavailable} where none does.
 */
export const connectAccounts = async (
  accounts: readonly NamedAccount[],
  times: PlacementTimes = usualTimes,
  tellUnreadable?: TellUnreadable,
): Promise<Storage> => {
  const opened = openAccounts(accounts);
  const placements = makeKnownPlacements({ accounts: opened, times, clock: ageClock, rest });
  const errands = new AsyncLocalStorage<Errand>();
  const guarded = mapAccounts(opened, ({ storage, queues }) =>
    storageOver(
      openTables(storage, () => mayAsk(placements, errands.getStore())),
      queues,
    ),
  );
  const unguarded = mapAccounts(opened, ({ tables, queues }) => storageOver(tables, queues, tellUnreadable));
  const queues = mapAccounts(opened, ({ prepare }, name) => preparedQueue(prepare, unguarded.get(name)?.queue));
  const ways = { guarded, placements, errands };
  await someOf(opened);
  return routeStorage({
    guarded,
    unguarded,
    visit: makeVisit(ways),
    visitEach: makeVisitEach(ways),
    queue: makeJointQueue({ queues, placements, clock: ageClock, rest }),
    dueBy: makeDueBy({ indexes: mapAccounts(unguarded, ({ dueIndex }) => dueIndex), placements }),
    backlogs: backlogsOf(unguarded, placements),
  });
};

/** What something that is being done was begun for, and where. */
type Errand = { readonly tenants: readonly TenantId[]; readonly account: string; readonly purpose: Purpose };

/**
 * Comes before each request: what was begun before a tenant moved must not go on after it. The requests of one act know
 * it by the act alone, for which the clients' own arguments have no place.
 */
const mayAsk = async (placements: KnownPlacements, errand: Errand | undefined): Promise<void> => {
  if (errand === undefined) throw new Error("A tenant's rows are asked for outside of an act for that tenant");
  const { tenants, account, purpose } = errand;
  for (const tenantId of tenants)
    if ((await placements.find(tenantId, purpose)) !== account)
      throw new Unavailable('storage', new Error(`Tenant ${tenantId} has been moved`), 0);
};

type Ways = {
  readonly guarded: ReadonlyMap<string, Storage>;
  readonly placements: KnownPlacements;
  readonly errands: AsyncLocalStorage<Errand>;
};

const makeVisit =
  ({ guarded, placements, errands }: Ways): Visit =>
  async (tenantId, purpose, act) => {
    const account = await placements.find(tenantId, purpose);
    return await errands.run({ tenants: [tenantId], account, purpose }, () => act(storageOf(guarded, account)));
  };

const makeVisitEach =
  (ways: Ways): VisitEach =>
  async (all, act) => {
    const { placements } = ways;
    const tenants = [...new Set(all.map(({ tenantId }) => tenantId))];
    const found = await Promise.allSettled(
      tenants.map(async (tenantId) => [tenantId, await placements.find(tenantId)] as const),
    );
    const accounts = new Map(found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    const groups = Map.groupBy(all, ({ tenantId }) => accounts.get(tenantId));
    const visits = await Promise.all(
      [...groups].flatMap(([account, some]) => (account === undefined ? [] : [visitAt(ways, account, some, act)])),
    );
    return [...visits.flat(), ...found.filter((one) => one.status === 'rejected')];
  };

/**
 * Where tenants have begun to move amid the act, it is done once more for those that have not: each act for many is
 * harmless to repeat.
 */
const visitAt = async <Of extends { readonly tenantId: TenantId }, Answer>(
  ways: Ways,
  account: string,
  some: readonly Of[],
  act: (storage: Storage, some: readonly Of[]) => Promise<Answer>,
): Promise<readonly PromiseSettledResult<Answer>[]> => {
  const { guarded, placements, errands } = ways;
  const tenants = [...new Set(some.map(({ tenantId }) => tenantId))];
  const errand: Errand = { tenants, account, purpose: 'begin' };
  const outcomes = await Promise.allSettled([errands.run(errand, () => act(storageOf(guarded, account), some))]);
  if (outcomes.every((one) => one.status === 'fulfilled' || !(one.reason instanceof Unavailable))) return outcomes;
  const areHere = await Promise.all(tenants.map((tenantId) => isAt(placements, account, tenantId)));
  const here = new Set(tenants.filter((_, index) => areHere[index]));
  const left = some.filter(({ tenantId }) => here.has(tenantId));
  if (left.length === 0 || left.length === some.length) return outcomes;
  return [...outcomes, ...(await visitAt(ways, account, left, act))];
};

const backlogsOf = (storages: ReadonlyMap<string, Storage>, placements: KnownPlacements): Storage['backlogs'] => {
  const all = [...storages];
  return {
    due: all.flatMap(([account, { backlogs }]) =>
      backlogs.due.map((one) => makePlacedBacklog(account, one, placements)),
    ),
    queues: all.flatMap(([account, { backlogs }]) => backlogs.queues.map((one) => ({ ...one, account }))),
  };
};

const storageOf = (storages: ReadonlyMap<string, Storage>, account: string): Storage => {
  const storage = storages.get(account);
  if (storage === undefined) throw new Error(`There is no account ${account}`);
  return storage;
};

const preparedQueue = (prepare: () => Promise<void>, queue: SendQueue | undefined): SendQueue => {
  if (queue === undefined) throw new Error('There is an account without a queue');
  return {
    add: async (job, delayMs) => {
      await prepare();
      await queue.add(job, delayMs);
    },
    receive: async (leaseMs) => {
      await prepare();
      return await queue.receive(leaseMs);
    },
  };
};

const someOf = async (accounts: ReadonlyMap<string, OpenAccount>): Promise<void> => {
  try {
    await Promise.any([...accounts.values()].map(({ prepare }) => prepare()));
  } catch (error) {
    // Each has its own reason; the first is as good as any.
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
};
