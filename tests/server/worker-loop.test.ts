import { describe, expect, test } from '@jest/globals';
import type { SendJob } from '#ports/send-queue.ts';
import { runWorkerLoop } from '#server/worker-loop.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import { makeMemorySendQueue } from '../support/memory/send-queue.ts';
import { teamId, tenantId } from '../support/sample-team.ts';
import { testClock } from '../support/test-clock.ts';

const jobOf = (version: number): SendJob => ({
  kind: 'post-proposal',
  tenantId: tenantId(1),
  teamId: teamId(1),
  version,
});

const makeRig = (deliver: DeliverJob) => {
  const clock = testClock();
  const queue = makeMemorySendQueue(clock);
  const stop = new AbortController();
  const logged: unknown[] = [];
  const log = { info: () => undefined, error: (entry: unknown) => void logged.push(entry) };
  const run = () => runWorkerLoop({ queue, deliver, log, idleMs: 1 }, stop.signal);
  return { clock, queue, stop, logged, run };
};

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the worker', () => {
  test('does at most four jobs at once, and all of them', async () => {
    let running = 0;
    let most = 0;
    let finished = 0;
    const rig = makeRig(async () => {
      running += 1;
      most = Math.max(most, running);
      await tick();
      running -= 1;
      finished += 1;
      if (finished === 10) rig.stop.abort();
      return { kind: 'done' };
    });
    for (let version = 1; version <= 10; version += 1) await rig.queue.add(jobOf(version));
    await rig.run();
    expect([finished, most]).toEqual([10, 4]);
  });

  test('when told to stop, finishes what it has begun and gives the rest back', async () => {
    const begun: number[] = [];
    const rig = makeRig(async (job) => {
      begun.push('version' in job ? job.version : 0);
      await tick();
      rig.stop.abort();
      return { kind: 'done' };
    });
    for (let version = 1; version <= 6; version += 1) await rig.queue.add(jobOf(version));
    await rig.run();
    const left = await rig.queue.receive(1000);
    expect(begun).toEqual([1, 2, 3, 4]);
    expect(left.map(({ job }) => job)).toEqual([jobOf(5), jobOf(6)]);
  });

  test('sets a job aside whose delivery has a bug, after five attempts, and goes on with the others', async () => {
    const done: SendJob[] = [];
    const rig = makeRig((job) => {
      if (job.kind === 'post-proposal' && job.version === 1) return Promise.reject(new Error('no such card'));
      done.push(job);
      return Promise.resolve({ kind: 'done' });
    });
    await rig.queue.add(jobOf(1));
    await rig.queue.add(jobOf(2));
    const running = rig.run();
    for (let round = 0; round < 6; round += 1) {
      await tick();
      rig.clock.move(60_000);
    }
    await tick();
    rig.stop.abort();
    await running;
    expect(done).toEqual([jobOf(2)]);
    expect(rig.queue.poisoned).toEqual([{ job: jobOf(1), reason: 'no such card' }]);
    expect(rig.logged).toHaveLength(5);
  });

  test('lives through a queue that is out of reach', async () => {
    const rig = makeRig(() => Promise.resolve({ kind: 'done' }));
    let failures = 0;
    rig.queue.receive = () => {
      failures += 1;
      if (failures === 3) rig.stop.abort();
      return Promise.reject(new Error('no connection'));
    };
    await rig.run();
    expect(failures).toBe(3);
    expect(rig.logged).toHaveLength(3);
  });
});
