import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { storageOver } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import type { PairScope } from '#domain/people/scope.ts';
import { pairAllianceId, pairOf } from '#usecases/pair/pair-id.ts';
import { makeBeginFarewell } from '#usecases/privacy/begin-farewell.ts';
import { makeForgetPerson } from '#usecases/privacy/forget-person.ts';
import { startTestStorage } from '../../support/azurite.ts';
import type { TestStorage } from '../../support/azurite.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { ada, bo, friday, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { pairScope } from '../../support/scopes.ts';
import { seedPeople } from '../../support/seed-person.ts';
import { testClock } from '../../support/test-clock.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

const tenant = tenantId(1);
const clock = testClock();
let azurite: TestStorage;
let tables: Tables;
let queues: Queues;
let storage: Storage;
let scope: PairScope;

beforeAll(async () => {
  azurite = await startTestStorage();
  [tables, queues] = await Promise.all([connectTables(azurite.config), connectQueues(azurite.config)]);
  storage = storageOver(tables, queues);
  scope = pairScope(tenant, await pairAllianceId(sha256, tenant, pairOf(ada, bo)), [bo, ada]);
});
afterAll(() => azurite.stop());

beforeEach(async () => {
  for (const table of Object.values(tables))
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities())
      await table.deleteEntity(partitionKey, rowKey);
  await storage.teams.add(sampleTeam());
  await seedPeople(storage, { tenantId: tenant, teamId: teamId(1), me: ada, other: bo });
  await makeBeginFarewell({ ...storage, clock, newId: randomUUID })({ tenantId: tenant, personId: ada });
});

const forgetOver = (given: Tables) =>
  makeForgetPerson({ ...storageOver(given, queues), sha256, clock, log: { info: () => undefined } })(tenant, ada);

const forgetAll = async (given: Tables): Promise<void> => {
  for (let goes = 0; goes < 20; goes += 1) if ((await forgetOver(given)) === 'over') return;
  throw new Error('it does not come to an end');
};

/** Bo leaves the alliance, as it stands at that moment. */
const boLeaves = async (): Promise<void> => {
  const stored = await storage.pairs.load(scope);
  if (stored === undefined) throw new Error('There is no alliance to leave');
  const decision = decideLeave(stored.value, bo, friday + 99);
  await storage.pairs.removeSummary(scope, bo);
  await storage.pairs.removeNote(scope, bo);
  const outcome =
    decision.kind === 'changed'
      ? await storage.pairs.save(scope, decision.changes, stored.etag)
      : await storage.pairs.remove(scope, stored.etag);
  expect(outcome).toBe('saved');
};

/** Has something happen just before the old alliance is called deleted, when all of it has been copied; once. */
const beforeTheEnd = (act: () => Promise<void>): Tables => {
  let isDone = false;
  const alliances = new Proxy(tables.alliances, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
      if (name !== 'updateEntity') return method;
      return async (...args: readonly unknown[]) => {
        if (!isDone && JSON.stringify(args[0]).includes('"everything"')) {
          isDone = true;
          await act();
        }
        return method(...args);
      };
    },
  });
  return { ...tables, alliances };
};

const dies = (): Promise<never> => Promise.reject(new Error('the process has died'));

/** What there is of any alliance between two. */
const pairRows = async (): Promise<readonly string[]> => {
  const heads: string[] = [];
  for await (const { partitionKey = '', kind, personOne } of tables.alliances.listEntities())
    if (kind === 'pair' || personOne !== undefined) heads.push(partitionKey);
  const rows = await dumpTables({ alliances: tables.alliances } as Tables);
  return rows.filter((row) => heads.some((head) => row.includes(head)) || row.includes('theirs-openness'));
};

describe('the data of one of two is deleted', () => {
  test('while the other leaves: then nothing is left of their alliance', async () => {
    await forgetAll(beforeTheEnd(boLeaves));
    expect(await pairRows()).toEqual([]);
  });

  test('in two goes, and the other leaves in between: then nothing is left of their alliance', async () => {
    await expect(forgetOver(beforeTheEnd(dies))).rejects.toThrow('the process has died');
    await boLeaves();
    await forgetAll(tables);
    expect(await pairRows()).toEqual([]);
  });

  test('after both have left, while a first go has copied what was there before: then nothing is left', async () => {
    const leavesAndDies = async (): Promise<void> => {
      await boLeaves();
      await storage.pairs.remove(scope, (await storage.pairs.load(scope))?.etag ?? '');
      await dies();
    };
    await expect(forgetOver(beforeTheEnd(leavesAndDies))).rejects.toThrow('the process has died');
    await forgetAll(tables);
    expect(await pairRows()).toEqual([]);
  });

  test('in two goes: what the other deletes in between is in nothing that they keep', async () => {
    await expect(forgetOver(beforeTheEnd(dies))).rejects.toThrow('the process has died');
    const partitionKey = `${tenant}:${scope.allianceId}`;
    await tables.alliances.deleteEntity(partitionKey, `openness:${bo}`);
    await forgetAll(tables);
    const rows = await pairRows();
    expect(rows.filter((row) => row.includes('["kind","pair"]'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes(`openness:${bo}`))).toEqual([]);
  });
});
