import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { storageOver } from '#composition/connect-storage.ts';
import { openAccounts } from '#composition/open-accounts.ts';
import type { OpenAccount } from '#composition/open-accounts.ts';
import { openTables } from '#adapters/tables/connect-tables.ts';
import { makeCopyTenant, makeTenantRows } from '#adapters/tables/tenant-rows.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { whereabouts } from '#domain/placement/placement.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeKnownPlacements } from '#usecases/placement/known-placements.ts';
import { makeMoveTenant } from '#usecases/placement/move-tenant.ts';
import type { MoveStep, MoveTenant } from '#usecases/placement/move-tenant.ts';
import { usualTimes } from '#usecases/placement/placement-times.ts';
import { startTestAccounts } from '../../support/azurite.ts';
import type { TestAccounts } from '../../support/azurite.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { friday, personId, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { selfScope, teamScope } from '../../support/scopes.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let running: TestAccounts;
let opened: ReadonlyMap<string, OpenAccount>;
let tenants = 0;
let tenant: TenantId;
let neighbour: TenantId;

beforeAll(async () => {
  running = await startTestAccounts(['one', 'two']);
  opened = openAccounts(running.accounts);
  for (const { prepare } of opened.values()) await prepare();
});
afterAll(() => running.stop());
beforeEach(() => {
  tenants += 2;
  [tenant, neighbour] = [tenantId(tenants), tenantId(tenants - 1)];
});

const account = (name: string): OpenAccount => opened.get(name)!;

/** Ends the command before its request of that number, as a kill would: whatever comes after does not happen. */
class Killed extends Error {}

const makeMove = (
  killAt = Number.POSITIVE_INFINITY,
  /** No other process is at work here: unless told, nothing is waited for. */
  rest: () => Promise<unknown> = () => Promise.resolve(),
): MoveTenant => {
  let requests = 0;
  const live = async (): Promise<void> => {
    requests += 1;
    if (requests >= killAt) throw new Killed(`killed before request ${killAt}`);
    await Promise.resolve();
  };
  const accounts = new Map(
    [...opened].map(([name, { placements, rows }]) => [
      name,
      {
        rows,
        placements: {
          ...placements,
          load: async (of: TenantId) => {
            await live();
            return await placements.load(of);
          },
          save: async (...given: Parameters<typeof placements.save>) => {
            await live();
            return await placements.save(...given);
          },
        },
      },
    ]),
  );
  return makeMoveTenant({
    accounts,
    rowsOf: (mayGoOn) => {
      const tables = (name: string) =>
        openTables(account(name).storage, async () => {
          await mayGoOn();
          await live();
        });
      return {
        copy: (from, to) => makeCopyTenant(tables(from), tables(to)),
        remove: (name) => (of) => makeTenantRows(tables(name)).remove(of),
      };
    },
    times: usualTimes,
    clock: systemClock,
    rest,
    newRun: () => crypto.randomUUID(),
  });
};

const ignore = (): void => undefined;

/** Puts something of the tenant into most tables of an account, through the stores of the product. */
const settle = async (of: TenantId, name: string): Promise<void> => {
  const { tables, queues, placements } = account(name);
  const storage = storageOver(tables, queues);
  await placements.save(of, { kind: 'here' }, undefined);
  for (const number of [1, 2, 3]) {
    await storage.teams.add(sampleTeam({ tenantId: of, teamId: teamId(number) }));
    const scope = teamScope(of, teamId(number));
    await storage.outbox.claim(scope, 'welcome');
    await storage.outbox.recordSent(scope, 'welcome', { channelId: '19:x', messageId: String(number) });
  }
  await storage.preferences.save(selfScope(of, personId(1)), preferencesAtFirst, undefined);
  const job = { kind: 'drop-focus-times', tenantId: of, to: personId(1) } as const;
  for (const minutes of [1, 2])
    await storage.dueIndex.put({ at: friday + minutes * 60_000, tenantId: of, owner: personId(1), name: 'focus', job });
};

const linesIn = async (name: string): Promise<readonly string[]> => await dumpTables(account(name).tables);
const ofTenant = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes(tenant));
const ofOthers = (lines: readonly string[]): readonly string[] => lines.filter((line) => !line.includes(tenant));

/** Where the accounts say that the tenant is. */
const where = async () => {
  const said = await Promise.all(
    [...opened].map(async ([name, { placements }]) => [name, (await placements.load(tenant))?.value] as const),
  );
  return whereabouts(new Map(said.flatMap(([name, placement]) => (placement ? [[name, placement]] : []))));
};

/** What a process that starts now can read of the tenant: its three welcomes, or nothing as it is being moved. */
const read = async (): Promise<number | 'refused'> => {
  const never = () => new Promise<never>(() => undefined);
  const known = makeKnownPlacements({ accounts: opened, times: usualTimes, clock: systemClock, rest: never });
  try {
    const { tables, queues } = account(await known.find(tenant));
    const { outbox } = storageOver(tables, queues);
    const posts = await Promise.all(
      [1, 2, 3].map((number) => outbox.load(teamScope(tenant, teamId(number)), 'welcome')),
    );
    return posts.filter((post) => post?.kind === 'sent').length;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return 'refused';
  }
};

describe('a tenant that is moved', () => {
  test('is in its new account with all of its rows, none is left in the old one, and nobody else’s are touched', async () => {
    await settle(tenant, 'one');
    await settle(neighbour, 'one');
    const [before, beside] = [await linesIn('one'), await linesIn('two')];
    const steps: MoveStep[] = [];
    expect(await makeMove()(tenant, 'two', (step) => void steps.push(step))).toEqual({ kind: 'moved' });
    expect(ofTenant(await linesIn('two'))).toEqual(ofTenant(before));
    expect(ofTenant(await linesIn('one'))).toEqual([]);
    expect(ofOthers(await linesIn('one'))).toEqual(ofOthers(before));
    expect(ofOthers(await linesIn('two'))).toEqual(ofOthers(beside));
    expect(await read()).toBe(3);
    const rows = ofTenant(before).length;
    expect(steps).toEqual([
      { kind: 'silence', ms: 100_000 },
      { kind: 'copied', rows, changed: rows },
      { kind: 'copied', rows, changed: 0 },
      { kind: 'arrived', account: 'two' },
      { kind: 'removed', rows, account: 'one' },
    ]);
  });

  test('comes back as it went', async () => {
    await settle(tenant, 'one');
    const before = ofTenant(await linesIn('one'));
    await makeMove()(tenant, 'two', ignore);
    expect(await makeMove()(tenant, 'one', ignore)).toEqual({ kind: 'moved' });
    expect(ofTenant(await linesIn('one'))).toEqual(before);
    expect(ofTenant(await linesIn('two'))).toEqual([]);
  });

  test('is where it was told already: nothing happens', async () => {
    await settle(tenant, 'one');
    expect(await makeMove()(tenant, 'one', ignore)).toEqual({ kind: 'there-already' });
    expect(await where()).toEqual({ kind: 'at', account: 'one' });
  });

  test('has rows from the time of a single account alone: it is placed, and moved', async () => {
    const { tables, queues } = account('two');
    await storageOver(tables, queues).teams.add(sampleTeam({ tenantId: tenant }));
    expect(await makeMove()(tenant, 'one', ignore)).toEqual({ kind: 'moved' });
    expect(ofTenant(await linesIn('one'))).toHaveLength(1);
  });

  test('is nowhere: that is said, and nothing is noted', async () => {
    expect(await makeMove()(tenant, 'one', ignore)).toEqual({ kind: 'not-moved', where: { kind: 'unseen' } });
    expect(await where()).toEqual({ kind: 'unseen' });
  });

  test('has gone to an account that is not ours: that is said', async () => {
    await account('one').placements.save(tenant, { kind: 'gone', to: 'three' }, undefined);
    expect(await makeMove()(tenant, 'two', ignore)).toEqual({
      kind: 'not-moved',
      where: { kind: 'elsewhere', account: 'three' },
    });
  });

  test('is on its way to a third one: that is said', async () => {
    await account('one').placements.save(tenant, { kind: 'moving', to: 'three', run: 'run 1' }, undefined);
    expect(await makeMove()(tenant, 'two', ignore)).toEqual({
      kind: 'not-moved',
      where: { kind: 'moving', from: 'one', to: 'three' },
    });
  });
});

/** Kills a move of its own tenant before each of its requests, one after the other, until one is not killed any more. */
const killEverywhere = async (afterKill: (all: readonly string[]) => Promise<void>, every = 1): Promise<number> => {
  for (let killAt = 1; ; killAt += every) {
    tenant = tenantId((tenants += 1));
    await settle(tenant, 'one');
    const all = ofTenant(await linesIn('one'));
    try {
      await makeMove(killAt)(tenant, 'two', ignore);
      return killAt - 1;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    await afterKill(all);
    for (const { rows } of opened.values()) await rows.remove(tenant);
  }
};

describe('a move that is killed before any of its requests', () => {
  test('leaves the tenant whole in one account or out of reach, and is finished by the same command', async () => {
    await settle(neighbour, 'one');
    const others = await linesIn('one');
    const seen: (number | 'refused')[] = [];
    const kills = await killEverywhere(async (all) => {
      const [place, readable] = [await where(), await read()];
      // Whole wherever it is said to be, and refused wherever it is said to be moving.
      expect(readable).toBe(place.kind === 'at' ? 3 : 'refused');
      if (place.kind === 'at') expect(ofTenant(await linesIn(place.account))).toEqual(all);
      seen.push(readable);
      // After the last request all had been done already.
      expect(['moved', 'there-already']).toContain((await makeMove()(tenant, 'two', ignore)).kind);
      expect(ofTenant(await linesIn('two'))).toEqual(all);
      expect(ofTenant(await linesIn('one'))).toEqual([]);
      expect(await where()).toEqual({ kind: 'at', account: 'two' });
    });
    // Each of seven tables is read and written in turn: fewer kills would have left steps out.
    expect(kills).toBeGreaterThan(30);
    expect(new Set(seen)).toEqual(new Set([3, 'refused']));
    const left = (await linesIn('one')).filter((line) => others.some((other) => other === line));
    expect(left).toEqual(others);
  });

  test('is taken back by moving the tenant to where it was', async () => {
    await killEverywhere(async (all) => {
      await makeMove()(tenant, 'one', ignore);
      expect(ofTenant(await linesIn('one'))).toEqual(all);
      expect(ofTenant(await linesIn('two'))).toEqual([]);
      expect(await where()).toEqual({ kind: 'at', account: 'one' });
      expect(await read()).toBe(3);
    }, 3);
  });

  test('ends right however often it is killed again', async () => {
    await settle(tenant, 'one');
    const all = ofTenant(await linesIn('one'));
    // Each run gets three requests farther than the one before; the target changes with every fifth of them.
    for (let killAt = 2; killAt < 80; killAt += 3) {
      const to = Math.floor(killAt / 15) % 2 === 0 ? 'two' : 'one';
      await makeMove(killAt)(tenant, to, ignore).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      expect(await read()).toBe((await where()).kind === 'at' ? 3 : 'refused');
    }
    await makeMove()(tenant, 'two', ignore);
    expect(ofTenant(await linesIn('two'))).toEqual(all);
    expect(ofTenant(await linesIn('one'))).toEqual([]);
  });
});

test.each([
  ['moves it to the same account', 'two'],
  ['takes it back', 'one'],
])('a run that another one has overtaken, which %s, does nothing any more', async (_, to) => {
  await settle(tenant, 'one');
  const all = ofTenant(await linesIn('one'));
  const overtaken = makeMove(undefined, () => makeMove()(tenant, to, ignore));
  await expect(overtaken(tenant, 'two', ignore)).rejects.toThrow('another run');
  expect(ofTenant(await linesIn(to))).toEqual(all);
  expect(ofTenant(await linesIn(to === 'one' ? 'two' : 'one'))).toEqual([]);
  expect(await where()).toEqual({ kind: 'at', account: to });
});
