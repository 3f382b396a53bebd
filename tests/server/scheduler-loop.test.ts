import { expect, test } from '@jest/globals';
import type { DueJob } from '#ports/due-index.ts';
import { runSchedulerLoop } from '#server/scheduler-loop.ts';
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

test('what becomes due while the scheduler rests is started at its next look, without a word from anyone', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  const started: DueJob[] = [];
  const runDue = async (due: DueJob) => {
    started.push(due);
    await dueIndex.remove(due);
    if (started.length === 2) stop.abort();
    return 'started' as const;
  };
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
  const runDue = () => Promise.resolve('started' as const);
  await runSchedulerLoop({ dueIndex: { ...dueIndex, dueBy }, runDue, clock, log: silent, everyMs: 1 }, stop.signal);
  expect(looks).toBe(3);
});

test('when told to stop, the scheduler finishes what it has begun and leaves the rest due', async () => {
  const [clock, dueIndex, stop] = [testClock(), makeMemoryDueIndex(), new AbortController()];
  const runDue = async (due: DueJob) => {
    stop.abort();
    await dueIndex.remove(due);
    return 'started' as const;
  };
  await dueIndex.put(dueAt(friday - 60_000));
  await dueIndex.put(dueAt(friday, personId(2)));
  await runSchedulerLoop({ dueIndex, runDue, clock, log: silent, everyMs: 1 }, stop.signal);
  expect(await dueIndex.dueBy(friday)).toEqual([dueAt(friday, personId(2))]);
});
