import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connectAccounts } from '#composition/connect-accounts.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { openAccounts } from '#composition/open-accounts.ts';
import { tenantOps } from '#composition/tenant-ops.ts';
import type { NamedAccount, StorageConfig } from '#config/config.ts';
import { chooseAccount } from '#domain/placement/choose-account.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { startTestAccounts } from '../support/azurite.ts';
import type { TestAccounts } from '../support/azurite.ts';
import { friday, newAlliance, personId, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';
import { personalDissent } from '../support/sample-dissent.ts';
import { allianceId } from '../support/sample-pair.ts';
import { pairScope, selfScope, teamScope } from '../support/scopes.ts';
import { openStorageWire } from '../support/storage-wire.ts';
import type { StorageWire } from '../support/storage-wire.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

const names = ['one', 'two'] as const;
const times = { keptMs: 2_000, finishMs: 1_000, drainMs: 0 };

let running: TestAccounts;
let storage: Storage;
let tenants = 0;
const wires: StorageWire[] = [];
beforeAll(async () => {
  running = await startTestAccounts(names);
  storage = await connectAccounts(running.accounts, times);
});
afterAll(async () => {
  for (const wire of wires) await wire.close();
  await running.stop();
});

/** One that nobody has seen, and that begins in the account. */
const newTenant = (account: string): TenantId => {
  for (;;) {
    const tenant = tenantId((tenants += 1));
    if (chooseAccount(tenant, names) === account) return tenant;
  }
};

const configOf = (account: string): StorageConfig => running.accounts.find(({ name }) => name === account)!.storage;
const valueOf = (account: string): string => {
  const config = configOf(account);
  return config.kind === 'connection-string' ? config.value : '';
};
/** What an account holds, seen past all routing. */
const inside = (account: string): Promise<Storage> => connectStorage(configOf(account));

const job = (tenant: TenantId): SendJob => ({ kind: 'drop-focus-times', tenantId: tenant, to: personId(1) });

describe.each(names)('a tenant of account %s', (account) => {
  const other = account === 'one' ? 'two' : 'one';

  test('has its teams, its people, its posts, its times and its jobs there, and none of them elsewhere', async () => {
    const tenant = newTenant(account);
    const [team, self] = [teamScope(tenant, teamId(1)), selfScope(tenant, personId(1))];
    const due = { at: friday, tenantId: tenant, owner: personId(1), name: 'focus', job: job(tenant) };
    await storage.teams.add(sampleTeam({ tenantId: tenant }));
    await storage.alliances.start(team, newAlliance({ tenantId: tenant }));
    await storage.preferences.save(self, preferencesAtFirst, undefined);
    await storage.outbox.claim(team, 'welcome');
    await storage.dueIndex.put(due);
    await storage.queue.add(job(tenant), 3_600_000);

    const [there, elsewhere] = [await inside(account), await inside(other)];
    for (const [view, isThere] of [
      [storage, true],
      [there, true],
      [elsewhere, false],
    ] as const) {
      expect((await view.teams.load(tenant, teamId(1))) !== undefined).toBe(isThere);
      expect((await view.alliances.loadOfTeam(team)) !== undefined).toBe(isThere);
      expect((await view.preferences.load(self)) !== undefined).toBe(isThere);
      expect((await view.outbox.load(team, 'welcome')) !== undefined).toBe(isThere);
      expect((await view.dueIndex.dueBy(friday)).some((row) => row.tenantId === tenant)).toBe(isThere);
    }
    await storage.dueIndex.removeAll([due]);
    expect((await there.dueIndex.dueBy(friday)).some((row) => row.tenantId === tenant)).toBe(false);
  });

  test('is found by every process, whichever saw it first', async () => {
    const tenant = newTenant(account);
    await storage.teams.add(sampleTeam({ tenantId: tenant }));
    const another = await connectAccounts(running.accounts.toReversed(), times);
    expect(await another.teams.load(tenant, teamId(1))).toBeDefined();
  });
});

test('rows of tenants of several accounts are taken, added and removed with one call', async () => {
  const dues = names.map((account) => {
    const tenant = newTenant(account);
    return { at: friday + 60_000, tenantId: tenant, owner: personId(1), name: 'focus', job: job(tenant) };
  });
  await storage.dueIndex.addAll(dues);
  const rows = (await storage.dueIndex.dueBy(friday + 60_000)).filter(({ name }) => name === 'focus');
  expect(rows.map(({ tenantId: tenant }) => tenant).toSorted()).toEqual(dues.map((due) => due.tenantId).toSorted());
  const taken = await storage.dueIndex.take(rows, friday + 70_000);
  expect(new Set(taken)).toEqual(new Set(rows));
  expect(await storage.dueIndex.take(rows, friday + 80_000)).toEqual([]);
  await storage.dueIndex.removeAll(rows);
  expect(await storage.dueIndex.dueBy(friday + 60_000)).toEqual([]);
});

test('the rows of a team that has ended are found and removed in the account of its tenant', async () => {
  const tenant = newTenant('two');
  await storage.outbox.claim(teamScope(tenant, teamId(1)), 'welcome');
  let removed = 0;
  for (;;) {
    const batch = await storage.teamRows.next(tenant, teamId(1));
    if (batch === undefined) break;
    removed += await batch.remove();
  }
  expect(removed).toBe(1);
  expect(await (await inside('two')).outbox.load(teamScope(tenant, teamId(1)), 'welcome')).toBeUndefined();
});

test('a tenant from the time of a single account stays there when a second one is added', async () => {
  const tenant = newTenant('two');
  await (await inside('one')).teams.add(sampleTeam({ tenantId: tenant, name: 'Here before' }));
  expect((await storage.teams.load(tenant, teamId(1)))?.value.name).toBe('Here before');
});

test('what was begun before a move does not go on once the tenant is being moved', async () => {
  const tenant = newTenant('one');
  const people = [personId(1), personId(2)] as const;
  const scope = pairScope(tenant, allianceId(1), people);
  await storage.teams.add(sampleTeam({ tenantId: tenant }));
  const wire = await openStorageWire(configOf('one'), 'Table');
  wires.push(wire);
  const slow = await connectAccounts([{ name: 'one', storage: wire.config }, running.accounts[1]!], times);
  await slow.teams.load(tenant, teamId(1));
  const { placements } = openAccounts(running.accounts).get('one')!;
  const mark = async (): Promise<void> => {
    const found = await placements.load(tenant);
    await placements.save(tenant, { kind: 'moving', to: 'two', run: 'run 1' }, found?.etag);
    await setTimeout(times.keptMs + times.finishMs);
  };
  // Three writes: two names, and then the dissent. The tenant is marked while the first is on its way.
  wire.forget();
  wire.failNext({ kind: 'meanwhile', act: mark });
  await expect(slow.personalDissents.add(scope, personalDissent())).rejects.toBeInstanceOf(Unavailable);
  expect(wire.requests.filter((request) => !request.startsWith('GET'))).toHaveLength(1);
});

test('a tenant that begins to move keeps back nothing of the others', async () => {
  const [leaves, stays] = [newTenant('one'), newTenant('one')];
  const wire = await openStorageWire(configOf('one'), 'Table');
  wires.push(wire);
  const slow = await connectAccounts([{ name: 'one', storage: wire.config }, running.accounts[1]!], times);
  const at = friday + 120_000;
  const [mine, theirs] = [stays, leaves].map((tenant) => ({
    at,
    tenantId: tenant,
    owner: personId(1),
    name: 'focus',
    job: job(tenant),
  }));
  await slow.dueIndex.addAll([theirs!]);
  await slow.teams.load(stays, teamId(1));
  const { placements } = openAccounts(running.accounts).get('one')!;
  const mark = async (): Promise<void> => {
    const found = await placements.load(leaves);
    await placements.save(leaves, { kind: 'moving', to: 'two', run: 'run 1' }, found?.etag);
    await setTimeout(times.keptMs + times.finishMs);
  };
  // Two requests: all in a transaction, and, as one row is there already, each by itself.
  wire.forget();
  wire.failNext({ kind: 'meanwhile', act: mark });
  expect(await slow.dueIndex.addAll([mine!, theirs!])).toEqual([mine]);
  const due = await slow.dueIndex.dueBy(at, at);
  expect(due.map(({ tenantId: tenant }) => tenant)).toEqual([stays]);
  await expect(slow.dueIndex.removeAll([theirs!])).rejects.toBeInstanceOf(Unavailable);
});

describe('while an account is out of reach', () => {
  let sleeping: NamedAccount;
  /** Answers nothing until it is woken, and nobody then: what waits for it ends with the tests. */
  const held: ServerResponse[] = [];
  let isAwake = false;
  const server = createServer((_, response) => {
    if (isAwake) response.writeHead(400).end();
    else held.push(response);
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    // `listen` on a port gives an address with one.
    const { port } = server.address() as AddressInfo;
    const value = valueOf('two').replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`);
    sleeping = { name: 'two', storage: { kind: 'connection-string', value } };
  });
  afterAll(async () => {
    isAwake = true;
    for (const response of held) response.writeHead(400).end();
    server.closeIdleConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('a process starts, and serves the tenants of the others without waiting for it', async () => {
    const [here, there] = [newTenant('one'), newTenant('two')];
    for (const tenant of [here, there]) await storage.teams.add(sampleTeam({ tenantId: tenant }));
    await storage.dueIndex.put({ at: friday, tenantId: here, owner: personId(1), name: 'focus', job: job(here) });
    const partial = await connectAccounts([running.accounts[0]!, sleeping], times);
    expect(await partial.teams.load(here, teamId(1))).toBeDefined();
    await expect(partial.teams.load(there, teamId(1))).rejects.toBeInstanceOf(Unavailable);
    expect((await partial.dueIndex.dueBy(friday)).some((row) => row.tenantId === here)).toBe(true);
    const dues = [here, there].map((tenant) => ({
      at: friday,
      tenantId: tenant,
      owner: personId(2),
      name: 'focus',
      job: job(tenant),
    }));
    expect(await partial.dueIndex.addAll(dues)).toEqual([dues[0]]);
    expect(await partial.dueIndex.removeAll(dues)).toEqual([dues[0]]);
    await partial.queue.add(job(here));
    const received = await partial.queue.receive(60_000);
    expect(received.some((one) => one.job.tenantId === here)).toBe(true);
    for (const one of received) await one.done();
  });

  test('no tenant is moved', async () => {
    const value = valueOf('two').replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:9');
    const failing: NamedAccount = { name: 'two', storage: { kind: 'connection-string', value } };
    await expect(tenantOps([running.accounts[0]!, failing], times)).rejects.toBeInstanceOf(Unavailable);
  });
});
