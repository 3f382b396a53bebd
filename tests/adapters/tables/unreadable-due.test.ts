import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeDueAside } from '#adapters/tables/due-aside.ts';
import { makeDueBacklog } from '#adapters/tables/due-backlog.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import type { DueJob } from '#ports/due-index.ts';
import type { Poisoned, PoisonFate } from '#ports/poison.ts';
import { ada, bo, friday, tenantId } from '../../support/sample-team.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();
const hour = 3_600_000;

const rowOf = (to: typeof ada): DueJob => ({
  at: friday,
  tenantId: tenantId(1),
  owner: to,
  name: 'tell',
  job: { kind: 'tell-waiting', tenantId: tenantId(1), to },
});

/** As a newer version of this program, or nobody in their right mind, would write it. */
const unreadable = {
  partitionKey: '202611200900:c',
  rowKey: `${tenantId(1)}:${ada}:tell`,
  schema: 2,
  at: friday,
  job: '{"kind":"sing"}',
};
const key = `${unreadable.partitionKey} ${unreadable.rowKey}`;

describe('a row of the due index that cannot be read', () => {
  let told: string[] = [];
  const index = () => makeDueIndex(tables().due, (one) => told.push(one));
  const find = async (partitionKey: string) => {
    const { rowKey } = unreadable;
    return await tables()
      .due.getEntity(partitionKey, rowKey)
      .catch(() => undefined);
  };

  beforeEach(async () => {
    told = [];
    for (const row of await index().dueBy(friday + 24 * hour)) await index().remove(row);
    await tables().due.upsertEntity(unreadable, 'Replace');
    await index().put(rowOf(bo));
  });

  test('is left out and told by its key: all others are found', async () => {
    expect(await index().dueBy(friday)).toMatchObject([rowOf(bo)]);
    expect(told).toEqual([key]);
  });

  test('stays for an hour, for whoever can read it', async () => {
    await index().dueBy(friday + hour - 60_000);
    expect(await find(unreadable.partitionKey)).toMatchObject({ job: unreadable.job });
  });

  test('is set aside after that, whole, and met no more', async () => {
    await Promise.all([index().dueBy(friday + hour), index().dueBy(friday + hour)]);
    told = [];
    expect(await index().dueBy(friday + 2 * hour)).toMatchObject([rowOf(bo)]);
    expect(told).toEqual([]);
    expect(await find(unreadable.partitionKey)).toBeUndefined();
    expect(await find(`aside:${unreadable.partitionKey}`)).toMatchObject({
      rowKey: unreadable.rowKey,
      schema: 2,
      at: friday,
      job: unreadable.job,
    });
  });
});

describe('what was set aside', () => {
  const aside = () => makeDueAside(tables().due);
  const index = () => makeDueIndex(tables().due);
  const seen = async (fate: PoisonFate) => {
    const all: object[] = [];
    await aside().goThrough((poisoned: Poisoned) => {
      const { id, at, reason, job } = poisoned;
      all.push({ id, at, reason, job, ofAda: poisoned.mentions(ada), ofBo: poisoned.mentions(bo) });
      return fate;
    });
    return all;
  };

  beforeEach(async () => {
    await seen('drop');
    for (const row of await index().dueBy(friday + 24 * hour)) await index().remove(row);
    await tables().due.upsertEntity(unreadable, 'Replace');
    await index().dueBy(friday + 2 * hour);
  });

  test('is counted, listed with when it was due, and stays', async () => {
    expect(await makeDueBacklog(tables().due).setAside()).toBe(1);
    const listed = await seen('keep');
    expect(listed).toMatchObject([
      { at: Date.parse('2026-11-20T09:00:00Z'), job: undefined, ofAda: true, ofBo: false },
    ]);
    expect(await seen('keep')).toEqual(listed);
  });

  test('cannot be put back while nobody can read it', async () => {
    await seen('replay');
    expect(await makeDueBacklog(tables().due).setAside()).toBe(1);
  });

  test('is put back, and due at once, by a program that reads it', async () => {
    const { partitionKey, rowKey } = unreadable;
    const { tenantId: tenant, owner, name, job, at } = rowOf(ada);
    const readable = { schema: 1, at, tenantId: tenant, owner, name, job: JSON.stringify(job) };
    await tables().due.upsertEntity({ partitionKey: `aside:${partitionKey}`, rowKey, ...readable }, 'Replace');
    await seen('replay');
    expect(await index().dueBy(friday + hour)).toMatchObject([rowOf(ada)]);
    expect(await makeDueBacklog(tables().due).setAside()).toBe(0);
  });

  test('is gone once it is dropped', async () => {
    await seen('drop');
    expect(await seen('keep')).toEqual([]);
    expect(await index().dueBy(friday + 24 * hour)).toEqual([]);
  });
});
