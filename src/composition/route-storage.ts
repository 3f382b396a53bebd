import type { TenantId } from '#domain/shared/ids.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamRows } from '#ports/team-rows.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeJointPoison } from '#usecases/placement/joint-poison.ts';
import type { Purpose } from '#usecases/placement/known-placements.ts';
import type { Storage } from './connect-storage.ts';

/** Does something for a tenant in the account that has it. Rejects with {@link Unavailable} while it is being moved. */
export type Visit = <Answer>(
  tenantId: TenantId,
  purpose: Purpose,
  act: (storage: Storage) => Promise<Answer>,
) => Promise<Answer>;

/**
 * Does something for many tenants, in each account that has some of them. What failed in one, or for a tenant that is
 * nowhere at the moment, is among the results and has kept back nothing else.
 */
export type VisitEach = <Of extends { readonly tenantId: TenantId }, Answer>(
  all: readonly Of[],
  act: (storage: Storage, some: readonly Of[]) => Promise<Answer>,
) => Promise<readonly PromiseSettledResult<Answer>[]>;

/** What the ports take first: it says whose rows they ask for. */
type TenantKey = TenantId | { readonly tenantId: TenantId };

/** A store that asks for the rows of one tenant each time, and of the one that it is given first. */
type ByTenant<Store> = {
  readonly [Name in keyof Store]: Store[Name] extends (key: infer Key, ...rest: never[]) => Promise<unknown>
    ? Key extends TenantKey
      ? Store[Name]
      : never
    : never;
};

type Parts = {
  /** Each account's, for what is routed. */
  readonly guarded: ReadonlyMap<string, Storage>;
  /** The same for what is of no tenant. */
  readonly unguarded: ReadonlyMap<string, Storage>;
  readonly visit: Visit;
  readonly visitEach: VisitEach;
  readonly queue: SendQueue;
  readonly dueBy: DueIndex['dueBy'];
  readonly backlogs: Storage['backlogs'];
};

/** The storages of several accounts as one: every store goes to the account of the tenant that it is asked for. */
export const routeStorage = ({ guarded, unguarded, visit, visitEach, queue, dueBy, backlogs }: Parts): Storage => {
  const [sample] = guarded.values();
  const [first] = unguarded.values();
  if (sample === undefined || first === undefined) throw new Error('There is no account');
  const all = [...unguarded.values()];
  const route = makeRoute(sample, visit);
  return {
    alliances: route(({ alliances }) => alliances),
    pairs: route(({ pairs }) => pairs),
    homes: route(({ homes }) => homes),
    teams: route(({ teams }) => teams),
    teamBoards: route(({ teamBoards }) => teamBoards),
    teamRows: routeTeamRows(visit),
    teamThreads: route(({ teamThreads }) => teamThreads),
    board: route(({ board }) => board),
    teamSummaries: route(({ teamSummaries }) => teamSummaries),
    personalChats: route(({ personalChats }) => personalChats),
    personRows: route(({ personRows }) => personRows),
    farewells: route(({ farewells }) => farewells),
    absences: route(({ absences }) => absences),
    practiceRows: route(({ practiceRows }) => practiceRows),
    personalDissents: route(({ personalDissents }) => personalDissents),
    promptUses: route(({ promptUses }) => promptUses),
    preferences: route(({ preferences }) => preferences),
    focusTimes: route(({ focusTimes }) => focusTimes),
    calendarSettings: route(({ calendarSettings }) => calendarSettings),
    news: route(({ news }) => news),
    plans: route(({ plans }) => plans),
    dueIndex: {
      ...route<Pick<DueIndex, 'put' | 'remove'>>(({ dueIndex }) => dueIndex),
      ...routeDueRows(visitEach),
      dueBy,
    },
    // What was asked of Teams before a move began is taken note of all the same.
    outbox: route(({ outbox }) => outbox, ['record', 'recordSent', 'recordUnknown', 'release']),
    paces: {
      tenants: route(({ paces }) => paces.tenants),
      conversations: route(({ paces }) => paces.conversations),
    },
    queue,
    poison: makeJointPoison(all.map(({ poison }) => poison)),
    probes: all.flatMap(({ probes }) => probes),
    backlogs,
    figures: first.figures,
    operatorKeys: first.operatorKeys,
    tenantSettings: route(({ tenantSettings }) => tenantSettings),
    tenantOverview: route(({ tenantOverview }) => tenantOverview),
    tenantPeople: route(({ tenantPeople }) => tenantPeople),
    auditLog: routeAuditLog(route, all),
  };
};

type Route = <Store extends ByTenant<Store>>(
  pick: (storage: Storage) => Store,
  finishing?: readonly (keyof Store)[],
) => Store;

/** @param sample tells which methods a store has */
const makeRoute =
  (sample: Storage, visit: Visit): Route =>
  <Store extends ByTenant<Store>>(
    pick: (storage: Storage) => Store,
    finishing: readonly (keyof Store)[] = [],
  ): Store => {
    const routed = Object.keys(pick(sample)).map((name) => {
      // The keys of an object are its own; `Object.keys` gives them as mere texts.
      const method = name as keyof Store;
      const purpose = finishing.includes(method) ? 'finish' : 'begin';
      const call = (key: TenantKey, ...rest: readonly unknown[]): Promise<unknown> =>
        visit(tenantOf(key), purpose, async (storage) => {
          // `ByTenant` has seen to it that this is what each of them takes; a mapped type does not tell the compiler.
          const act = pick(storage)[method] as unknown as (...given: readonly unknown[]) => Promise<unknown>;
          return await act(key, ...rest);
        });
      return [name, call] as const;
    });
    // Every method of the store, each with its own arguments passed on.
    return Object.fromEntries(routed) as unknown as Store;
  };

const routeAuditLog = (route: Route, all: readonly Storage[]): AuditLog => ({
  ...route<Pick<AuditLog, 'append' | 'list'>>(({ auditLog }) => auditLog),
  forgetBefore: async (before) => {
    await Promise.all(all.map(({ auditLog }) => auditLog.forgetBefore(before)));
  },
});

const tenantOf = (key: TenantKey): TenantId => (typeof key === 'string' ? key : key.tenantId);

const routeDueRows = (visitEach: VisitEach): Pick<DueIndex, 'addAll' | 'removeAll' | 'take'> => ({
  addAll: async (dues) => doneOf(await visitEach(dues, ({ dueIndex }, some) => dueIndex.addAll(some))),
  removeAll: async (dues) => doneOf(await visitEach(dues, ({ dueIndex }, some) => dueIndex.removeAll(some))),
  // What cannot be noted now stays as it is, for the next look.
  take: async (rows, at) => {
    const taken = await visitEach(rows, ({ dueIndex }, some) => dueIndex.take(some, at));
    expectNoBug(taken);
    return valuesOf(taken);
  },
});

/** What went wrong counts where nothing went right. */
const doneOf = <One>(results: readonly PromiseSettledResult<readonly One[]>[]): readonly One[] => {
  expectNoBug(results);
  const failed = results.find((one) => one.status === 'rejected');
  if (failed !== undefined && results.every((one) => one.status === 'rejected')) throw failed.reason;
  return valuesOf(results);
};

const expectNoBug = (results: readonly PromiseSettledResult<unknown>[]): void => {
  const bug = results.find((one) => one.status === 'rejected' && !(one.reason instanceof Unavailable));
  if (bug?.status === 'rejected') throw bug.reason;
};

const valuesOf = <One>(results: readonly PromiseSettledResult<readonly One[]>[]): readonly One[] =>
  results.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));

/** What is found is removed by what was found: that is an act of its own. */
const routeTeamRows = (visit: Visit): TeamRows => ({
  next: async (tenantId, teamId, from) => {
    const batch = await visit(tenantId, 'begin', (storage) => storage.teamRows.next(tenantId, teamId, from));
    return batch && { ...batch, remove: () => visit(tenantId, 'begin', () => batch.remove()) };
  },
  ends: async (tenantId, teamId) => {
    const batch = await visit(tenantId, 'begin', (storage) => storage.teamRows.ends(tenantId, teamId));
    return { remove: () => visit(tenantId, 'begin', () => batch.remove()) };
  },
});
