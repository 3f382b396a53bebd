import { expect, test } from '@jest/globals';
import type { DueIndex, DueJob, DueRow } from '#ports/due-index.ts';
import { runSchedulerLoop } from '#server/scheduler-loop.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import type { DueOutcome, RunDue } from '#usecases/ritual/run-due.ts';
import { makeMemoryDueIndex } from '../support/memory/due-index.ts';
import { ada, friday, personId, tenantId } from '../support/sample-team.ts';
import { testClock } from '../support/test-clock.ts';

const dueAt = (at: number, owner = ada): DueJob => ({
  at,
  tenantId: tenantId(1),
  owner,
  name: 'tell',
  job: { kind: 'tell-waiting', tenantId: tenantId(1), to: owner },
});

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Starts rows by telling of them, and takes them out. */
const startingIn =
  (dueIndex: DueIndex, tell: (row: DueRow, delayMs: number) => void | Promise<void>): RunDue =>
  async (rows, delayOf) => {
    for (const row of rows) await tell(row, (await delayOf?.(row.tenantId)) ?? 0);
    await dueIndex.removeAll(rows);
    return rows.map(() => ({ kind: 'started' }));
  };

test('what becomes due while the scheduler rests is started at its next look, without a word from anyone', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  const started: DueJob[] = [];
  const runDue = startingIn(dueIndex, (due) => {
    started.push(due);
    if (started.length === 2) stop.abort();
  });
  await dueIndex.put(dueAt(friday));
  await dueIndex.put(dueAt(friday + 3_600_000));
  const running = runSchedulerLoop({ dueIndex, runDue, clock, log: silent, everyMs: 1 }, stop.signal);
  clock.move(3_600_000);
  await running;
  expect(started.map(({ at }) => at)).toEqual([friday, friday + 3_600_000]);
});

test('a storage that is out of reach is asked again', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  let looks = 0;
  const dueBy = () => {
    looks += 1;
    if (looks === 3) stop.abort();
    return Promise.reject(new Error('out of reach'));
  };
  const runDue = startingIn(dueIndex, () => undefined);
  await runSchedulerLoop({ dueIndex: { ...dueIndex, dueBy }, runDue, clock, log: silent, everyMs: 1 }, stop.signal);
  expect(looks).toBe(3);
});

test('rows that cannot be started are told of, and started later', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  await dueIndex.put(dueAt(friday));
  const errors: string[] = [];
  const log = { ...silent, error: (_: unknown, text = '') => errors.push(text) };
  const start = startingIn(dueIndex, () => {
    stop.abort();
  });
  const failing = new Error('out of reach');
  let tries = 0;
  const runDue: RunDue = (rows, delayOf) => {
    tries += 1;
    if (tries === 1) return Promise.reject(failing);
    if (tries === 2) return Promise.resolve([{ kind: 'failed', error: failing }]);
    return start(rows, delayOf);
  };
  await runSchedulerLoop({ dueIndex, runDue, clock, log: log as never, everyMs: 1 }, stop.signal);
  expect(errors).toEqual(['what is due could not be started', 'something due could not be started']);
  expect(await dueIndex.dueBy(friday)).toEqual([]);
});

test('when told to stop, the scheduler finishes what it has begun and leaves the rest due', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  const runDue = startingIn(dueIndex, () => {
    stop.abort();
  });
  await dueIndex.put(dueAt(friday - 60_000));
  await dueIndex.put(dueAt(friday, personId(2)));
  await runSchedulerLoop({ dueIndex, runDue, clock, log: silent, everyMs: 1, rowsAtOnce: 1 }, stop.signal);
  expect(await dueIndex.dueBy(friday)).toMatchObject([dueAt(friday, personId(2))]);
});

test('what another scheduler is at is left to it', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  await dueIndex.put(dueAt(friday));
  await dueIndex.put(dueAt(friday, personId(2)));
  await dueIndex.take((await dueIndex.dueBy(friday)).slice(0, 1), clock.now());
  const started: DueJob[] = [];
  const runDue = startingIn(dueIndex, (due) => {
    started.push(due);
    stop.abort();
  });
  await runSchedulerLoop({ dueIndex, runDue, clock, log: silent, everyMs: 1 }, stop.signal);
  expect(started.map(({ owner }) => owner)).toEqual([personId(2)]);
});

/** Starts what is due of as many people of a tenant as it says, and gives who was started in what order, and with what delay. */
const startAllOf = async (counts: readonly (readonly [tenant: number, count: number])[], pace?: SendPaceOfTest) => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  for (const [tenant, count] of counts)
    for (let person = 1; person <= count; person += 1)
      await dueIndex.put({ ...dueAt(friday, personId(person)), tenantId: tenantId(tenant) });
  const started: { readonly tenant: TenantId; readonly delayMs: number }[] = [];
  const runDue = startingIn(dueIndex, (due, delayMs) => {
    started.push({ tenant: due.tenantId, delayMs });
    if (started.length === total) stop.abort();
  });
  await runSchedulerLoop({ dueIndex, runDue, clock, log: silent, everyMs: 1, ...(pace && { pace }) }, stop.signal);
  return started;
};

type SendPaceOfTest = Pick<SendPace, 'delays'>;

test('what is due for one team of a tenant does not wait behind all of another tenant’s', async () => {
  const started = await startAllOf([
    [1, 2_000],
    [2, 1],
  ]);
  expect(started.findIndex(({ tenant }) => tenant === tenantId(2))).toBeLessThan(16);
});

test('the many of some tenants go in turn, a few of each together', async () => {
  const started = await startAllOf([
    [1, 40],
    [2, 40],
    [3, 12],
  ]);
  const turns = started.map(({ tenant }) => tenant).filter((tenant, index, all) => tenant !== all[index - 1]);
  expect(turns.slice(0, 6)).toEqual([1, 2, 3, 1, 2, 3].map(tenantId));
  expect(turns.length).toBeLessThanOrEqual(92 / 8 + 1);
});

test('the many of a tenant get their places in the queue, the few of another none', async () => {
  const asked: number[] = [];
  const delays = (_: TenantId, count: number) => {
    asked.push(count);
    return Promise.resolve(Array.from({ length: count }, (__, index) => (asked.length - 1) * 1_000 + index * 20));
  };
  const started = await startAllOf(
    [
      [1, 200],
      [2, 50],
    ],
    { delays },
  );
  const delaysOf = (tenant: number) =>
    started.filter((one) => one.tenant === tenantId(tenant)).map((one) => one.delayMs);
  expect(new Set(delaysOf(1)).size).toBe(200);
  expect(Math.max(...delaysOf(1))).toBe(3_980);
  expect(delaysOf(2)).toEqual(Array.from({ length: 50 }, () => 0));
  expect(asked).toEqual([50, 50, 50, 50]);
});

test('what becomes due while much else is being started does not wait for the end of that', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  for (let person = 1; person <= 200; person += 1) await dueIndex.put(dueAt(friday, personId(person)));
  const started: DueJob[] = [];
  const runDue = startingIn(dueIndex, async (due) => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    started.push(due);
    if (started.length === 5) {
      await dueIndex.put({ ...dueAt(friday + 60_000), tenantId: tenantId(2) });
      clock.move(60_000);
    }
    if (started.length === 201) stop.abort();
  });
  await runSchedulerLoop({ dueIndex, runDue, clock, log: silent, everyMs: 1, rowsAtOnce: 16 }, stop.signal);
  expect(started.findIndex((due) => due.tenantId === tenantId(2))).toBeLessThan(100);
});

test('four schedulers that begin each by itself do not all do all of it', async () => {
  const [clock, dueIndex] = [testClock(), makeMemoryDueIndex()];
  for (let person = 1; person <= 2_000; person += 1) await dueIndex.put(dueAt(friday, personId(person)));
  const stop = new AbortController();
  let started = 0;
  const runDue: RunDue = async (rows) => {
    const taken = await dueIndex.take(rows, clock.now());
    started += taken.length;
    await new Promise((resolve) => setImmediate(resolve));
    await dueIndex.removeAll(taken);
    if ((await dueIndex.dueBy(friday)).length === 0) stop.abort();
    return rows.map((row): DueOutcome => ({ kind: taken.includes(row) ? 'started' : 'elsewhere' }));
  };
  const run = (begin: number) =>
    runSchedulerLoop(
      { dueIndex, runDue, clock, log: silent, everyMs: 1, rowsAtOnce: 50, chance: () => begin },
      stop.signal,
    );
  await Promise.all([0, 0.3, 0.5, 0.9].map(run));
  expect(started).toBe(2_000);
});

test('where no places can be had, all is started without', async () => {
  const delays = () => Promise.reject(new Unavailable('storage', undefined));
  const started = await startAllOf([[1, 120]], { delays });
  expect(started.map(({ delayMs }) => delayMs)).toEqual(Array.from({ length: 120 }, () => 0));
});
