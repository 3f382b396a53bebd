import { expect, test } from '@jest/globals';
import { chooseAccount } from '#domain/placement/choose-account.ts';
import type { Placement } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeKnownPlacements } from '#usecases/placement/known-placements.ts';
import { makeMemoryPlacementStore } from '../../support/memory/placement-store.ts';
import { tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';

const times = { keptMs: 15_000, finishMs: 25_000, drainMs: 60_000 };
const never = () => new Promise<never>(() => undefined);

/** An account that a test can put out of reach, and that counts how often it is asked for its list. */
const makeAccount = () => {
  const kept = makeMemoryPlacementStore();
  const account = {
    state: 'answers' as 'answers' | 'refuses' | 'sleeps',
    asked: 0,
    kept,
    holds: new Set<TenantId>(),
    rows: { any: (tenant: TenantId) => reach(() => Promise.resolve(account.holds.has(tenant))) },
    placements: {
      list: () => {
        account.asked += 1;
        return reach(() => kept.list());
      },
      load: (tenant) => reach(() => kept.load(tenant)),
      save: (tenant, placement, etag) => reach(() => kept.save(tenant, placement, etag)),
      assign: (tenant, name) => reach(() => kept.assign(tenant, name)),
    } satisfies PlacementStore,
  };
  const reach = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (account.state === 'refuses') return Promise.reject(new Unavailable('storage', new Error('out of reach')));
    return account.state === 'sleeps' ? never() : ask();
  };
  return account;
};

type Account = ReturnType<typeof makeAccount>;

const makeWorld = (names: readonly string[] = ['one', 'two', 'three']) => {
  const clock = testClock();
  const accounts = new Map(names.map((name) => [name, makeAccount()]));
  // Time passes for those who wait alone: an account that sleeps is given up at once.
  const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const join = () => makeKnownPlacements({ accounts, times, clock, rest });
  return { clock, accounts, of: (name: string): Account => accounts.get(name)!, join };
};

const say = async (account: Account, tenant: TenantId, placement: Placement): Promise<void> => {
  const found = await account.kept.load(tenant);
  expect(await account.kept.save(tenant, placement, found?.etag)).toBe('saved');
};

/** A tenant that begins in the account. */
const tenantOf = (name: string, names: readonly string[] = ['one', 'two', 'three']): TenantId => {
  for (let number = 1; ; number += 1) if (chooseAccount(tenantId(number), names) === name) return tenantId(number);
};

const move = async ({ of }: ReturnType<typeof makeWorld>, tenant: TenantId, from: string, to: string) => {
  await say(of(from), tenant, { kind: 'moving', to, run: 'run 1' });
  return {
    arrive: async () => {
      await say(of(to), tenant, { kind: 'here' });
      await say(of(from), tenant, { kind: 'gone', to });
    },
  };
};

test('a tenant that is seen first begins in the account of its hash, and says so there', async () => {
  const { of, join } = makeWorld();
  for (const name of ['one', 'two', 'three']) {
    expect(await join().find(tenantOf(name))).toBe(name);
    expect((await of(name).kept.load(tenantOf(name)))?.value).toEqual({ kind: 'here' });
  }
});

test('of processes that know different accounts all find a new tenant in the same one', async () => {
  const { accounts, clock } = makeWorld();
  const rest = never;
  const [one, two, three] = accounts;
  const join = (...known: (typeof one)[]) =>
    makeKnownPlacements({ accounts: new Map(known.map((entry) => entry!)), times, clock, rest });
  const tenant = tenantOf('three');
  const early = join(one, two);
  expect(await early.find(tenant)).not.toBe('three');
  expect(await join(one, two, three).find(tenant)).toBe(await early.find(tenant));
});

test('an account more leaves every tenant where it is', async () => {
  const { accounts, clock } = makeWorld();
  const few = new Map([...accounts].slice(0, 2));
  const tenants = Array.from({ length: 60 }, (_, number) => tenantId(number));
  const before = makeKnownPlacements({ accounts: few, times, clock, rest: never });
  const were = await Promise.all(tenants.map((tenant) => before.find(tenant)));
  const after = makeKnownPlacements({ accounts, times, clock, rest: never });
  expect(await Promise.all(tenants.map((tenant) => after.find(tenant)))).toEqual(were);
  expect(tenants.some((tenant) => chooseAccount(tenant, [...accounts.keys()]) === 'three')).toBe(true);
});

test('a tenant of the time of a single account stays where its rows are', async () => {
  const { of, join } = makeWorld();
  const tenant = tenantOf('three');
  of('one').holds.add(tenant);
  expect(await join().find(tenant)).toBe('one');
  expect(await join().find(tenant)).toBe('one');
});

test('a tenant with rows in two accounts, of which neither says that they count, is nowhere', async () => {
  const { of, join } = makeWorld();
  of('one').holds.add(tenantId(1));
  of('two').holds.add(tenantId(1));
  const refusal: unknown = await join()
    .find(tenantId(1))
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Unavailable);
  expect(String(refusal instanceof Error && refusal.cause)).toContain('one and in two');
});

test('who is known costs no further look, however often it is asked', async () => {
  const { accounts, of, join } = makeWorld();
  const known = join();
  for (const name of ['one', 'two', 'three']) await known.find(tenantOf(name));
  for (const account of accounts.values()) account.asked = 0;
  for (let times = 0; times < 100; times += 1)
    for (const name of ['one', 'two', 'three']) await known.find(tenantOf(name));
  expect([of('one').asked, of('two').asked, of('three').asked]).toEqual([0, 0, 0]);
});

test('nobody begins anything for a tenant fifteen seconds after it was marked as moving', async () => {
  const world = makeWorld();
  const [known, tenant] = [world.join(), tenantOf('one')];
  await known.find(tenant);
  await move(world, tenant, 'one', 'two');
  world.clock.move(times.keptMs + 1);
  const refusal = known.find(tenant);
  await expect(refusal).rejects.toBeInstanceOf(Unavailable);
  await expect(refusal).rejects.toMatchObject({ part: 'storage', retryAfterMs: 30_000 });
});

test('what was begun may be ended for some time more, and not for longer', async () => {
  const world = makeWorld();
  const [known, tenant] = [world.join(), tenantOf('one')];
  await known.find(tenant);
  await move(world, tenant, 'one', 'two');
  world.clock.move(times.keptMs + 1);
  expect(await known.find(tenant, 'finish')).toBe('one');
  world.clock.move(times.finishMs);
  await expect(known.find(tenant, 'finish')).rejects.toBeInstanceOf(Unavailable);
});

test('a process that starts during a move never takes what is moving for something that it may end', async () => {
  const world = makeWorld();
  const tenant = tenantOf('one');
  await world.join().find(tenant);
  await move(world, tenant, 'one', 'two');
  await expect(world.join().find(tenant, 'finish')).rejects.toBeInstanceOf(Unavailable);
});

test('a tenant that has moved is found where it is, within fifteen seconds', async () => {
  const world = makeWorld();
  const [known, tenant] = [world.join(), tenantOf('one')];
  await known.find(tenant);
  const { arrive } = await move(world, tenant, 'one', 'two');
  world.clock.move(times.keptMs + 1);
  await expect(known.find(tenant)).rejects.toBeInstanceOf(Unavailable);
  await arrive();
  world.clock.move(times.keptMs + 1);
  expect(await known.find(tenant)).toBe('two');
  expect(known.guess(tenant)).toBe('two');
});

test('a clock that is set back makes nothing last longer', async () => {
  const world = makeWorld();
  const [known, tenant] = [world.join(), tenantOf('one')];
  await known.find(tenant);
  await move(world, tenant, 'one', 'two');
  world.clock.move(-60_000);
  await expect(known.find(tenant)).rejects.toBeInstanceOf(Unavailable);
});

test('a clock that is set back lets nobody end anything in the old account for longer', async () => {
  const world = makeWorld();
  const [known, tenant] = [world.join(), tenantOf('one')];
  await known.find(tenant);
  const { arrive } = await move(world, tenant, 'one', 'two');
  world.clock.move(-60_000);
  await expect(known.find(tenant, 'finish')).rejects.toBeInstanceOf(Unavailable);
  await arrive();
  world.clock.move(times.keptMs + 1);
  expect(await known.find(tenant, 'finish')).toBe('two');
});

test('a new tenant that many ask for at once is placed once', async () => {
  const { of, join } = makeWorld();
  const [known, tenant] = [join(), tenantOf('two')];
  let looks = 0;
  const { any } = of('one').rows;
  of('one').rows.any = (asked) => {
    looks += 1;
    return any(asked);
  };
  expect(await Promise.all([1, 2, 3].map(() => known.find(tenant)))).toEqual(['two', 'two', 'two']);
  expect(looks).toBe(1);
});

test('a new tenant that could not be placed is placed with the next question', async () => {
  const { of, join } = makeWorld();
  const [known, tenant] = [join(), tenantOf('two')];
  const { any } = of('one').rows;
  of('one').rows.any = () => Promise.reject(new Unavailable('storage', new Error('out of reach')));
  const refused = await Promise.allSettled([1, 2].map(() => known.find(tenant)));
  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  of('one').rows.any = any;
  expect(await known.find(tenant)).toBe('two');
});

test('a tenant that moved to an account that we do not have is not taken for a new one', async () => {
  const world = makeWorld();
  await say(world.of('one'), tenantOf('one'), { kind: 'gone', to: 'four' });
  const refusal: unknown = await world
    .join()
    .find(tenantOf('one'))
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Unavailable);
  expect(String(refusal instanceof Error && refusal.cause)).toContain('four');
});

test.each(['refuses', 'sleeps'] as const)('where an account %s, those of the others are found', async (state) => {
  const { of, clock, join } = makeWorld();
  const known = join();
  for (const name of ['one', 'two', 'three']) await known.find(tenantOf(name));
  of('one').state = state;
  for (let minutes = 0; minutes < 5; minutes += 1) {
    clock.move(60_000);
    expect(await known.find(tenantOf('two'))).toBe('two');
    expect(await known.find(tenantOf('three'))).toBe('three');
    await expect(known.find(tenantOf('one'))).rejects.toBeInstanceOf(Unavailable);
  }
  of('one').state = 'answers';
  clock.move(60_000);
  if (state === 'refuses') expect(await known.find(tenantOf('one'))).toBe('one');
});

test('while an account is out of reach no tenant is taken for a new one, as that account may have it', async () => {
  const { of, clock, join } = makeWorld();
  of('two').state = 'refuses';
  const known = join();
  await expect(known.find(tenantOf('one'))).rejects.toBeInstanceOf(Unavailable);
  expect(await of('one').kept.load(tenantOf('one'))).toBeUndefined();
  of('two').state = 'answers';
  clock.move(60_000);
  expect(await known.find(tenantOf('one'))).toBe('one');
});

test('where a tenant was never found, its jobs go where it would begin, whoever is out of reach', () => {
  const { accounts, join } = makeWorld();
  for (const account of accounts.values()) account.state = 'refuses';
  expect(join().guess(tenantOf('two'))).toBe('two');
});
