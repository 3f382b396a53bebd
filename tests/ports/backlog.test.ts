import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { makeQueueBacklog } from '#adapters/queues/queue-backlog.ts';
import { makeSendQueue } from '#adapters/queues/send-queue.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { makeDueBacklog } from '#adapters/tables/due-backlog.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import type { DueJob } from '#ports/due-index.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { teamId, tenantId } from '../support/sample-team.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let storage: TestStorage;
let queues: Queues;
let tests = 0;
beforeAll(async () => {
  storage = await startTestStorage();
});
afterAll(() => storage.stop());
beforeEach(async () => {
  queues = await connectQueues(storage.config, `backlog-${(tests += 1)}`);
});

const job: SendJob = { kind: 'draw-voices', tenantId: tenantId(1), teamId: teamId(1) };

describe('what is due', () => {
  const dueAt = (text: string, team: number): DueJob => ({
    at: Date.parse(text),
    tenantId: tenantId(1),
    owner: teamId(team),
    name: 'needs',
    job,
  });

  test('is as old as its oldest row, whatever is due later', async () => {
    const { due } = await connectTables(storage.config);
    const [index, backlog] = [makeDueIndex(due), makeDueBacklog(due)];
    const now = Date.parse('2026-11-20T14:00:30Z');
    expect(await backlog.oldest(now)).toBeUndefined();
    const [early, late, ahead] = [
      dueAt('2026-11-20T13:42:00Z', 1),
      dueAt('2026-11-20T14:00:00Z', 2),
      dueAt('2026-11-20T14:01:00Z', 3),
    ];
    for (const one of [ahead, late, early]) await index.put(one);
    expect(await backlog.oldest(now)).toBe(early.at);
    await index.remove(early);
    expect(await backlog.oldest(now)).toBe(late.at);
    await index.remove(late);
    expect(await backlog.oldest(now)).toBeUndefined();
  });
});

describe('what is due of tenants of whom not all count', () => {
  test('is as old as the oldest row of one that does', async () => {
    const { due } = await connectTables(storage.config);
    const [index, backlog] = [makeDueIndex(due), makeDueBacklog(due)];
    const of = (tenant: number, at: string): DueJob => ({
      at: Date.parse(at),
      tenantId: tenantId(tenant),
      owner: teamId(1),
      name: 'needs',
      job: { ...job, tenantId: tenantId(tenant) },
    });
    const [left, counted, later] = [
      of(5, '2026-11-20T08:00:00Z'),
      of(6, '2026-11-20T09:00:00Z'),
      of(6, '2026-11-20T10:00:00Z'),
    ];
    await index.addAll([left, counted, later]);
    const now = Date.parse('2026-11-20T14:00:00Z');
    expect(await backlog.oldest(now, (tenant) => Promise.resolve(tenant !== tenantId(5)))).toBe(counted.at);
    expect(await backlog.oldest(now, () => Promise.resolve(false))).toBeUndefined();
    expect(await backlog.oldest(now)).toBe(left.at);
    await index.removeAll([left, counted, later]);
  });
});

describe('the queue', () => {
  test('without a job has no oldest one', async () => {
    expect(await makeQueueBacklog(queues).read()).toEqual({ jobs: 0, oldestSince: undefined, setAside: 0 });
  });

  test('tells since when its oldest job has been there, and takes none', async () => {
    const queue = makeSendQueue(queues);
    const before = Date.now();
    await queue.add(job);
    await queue.add(job);
    await queue.add(job, 60_000);
    const { jobs, oldestSince } = await makeQueueBacklog(queues).read();
    expect(jobs).toBe(3);
    // Storage keeps whole seconds.
    expect(oldestSince).toBeGreaterThanOrEqual(before - 1_000);
    expect(oldestSince).toBeLessThanOrEqual(Date.now() + 1_000);
    const received = await queue.receive(60_000);
    expect(received.map(({ attempt }) => attempt)).toEqual([1, 1]);
  });

  test('counts what was set aside', async () => {
    const queue = makeSendQueue(queues);
    await queue.add(job);
    await queue.add(job);
    for (const received of await queue.receive(60_000)) await received.poison('a reason');
    expect(await makeQueueBacklog(queues).read()).toEqual({ jobs: 0, oldestSince: undefined, setAside: 2 });
  });
});
