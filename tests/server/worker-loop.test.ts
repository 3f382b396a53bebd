import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Week } from '#domain/shared/week.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { runWorkerLoop } from '#server/worker-loop.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import type { Places } from '#usecases/limits/places.ts';
import type { Delivery } from '#usecases/delivery/delivery.ts';
import { makeMemorySendQueue } from '../support/memory/send-queue.ts';
import { teamId, tenantId } from '../support/sample-team.ts';
import { testClock } from '../support/test-clock.ts';

const jobOf = (version: number): SendJob => ({
  kind: 'post-proposal',
  tenantId: tenantId(1),
  teamId: teamId(1),
  version,
});

const places: Places = (_, jobs) => Promise.resolve(jobs.map(() => 0));

const makeRig = (deliver: DeliverJob) => {
  const clock = testClock();
  const queue = makeMemorySendQueue(clock);
  const stop = new AbortController();
  const logged: unknown[] = [];
  const warned: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: (entry: unknown) => void warned.push(entry),
    error: (entry: unknown) => void logged.push(entry),
  };
  const run = () => runWorkerLoop({ queue, deliver, places, log, idleMs: 1, lanes: 4, leaseMs: 60 }, stop.signal);
  return { clock, queue, stop, logged, warned, run };
};

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the worker', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('does no more jobs at once than it has lanes, and all of them', async () => {
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
    expect(left.map(({ job, attempt }) => [job, attempt])).toEqual([
      [jobOf(5), 1],
      [jobOf(6), 1],
    ]);
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

  test('sets aside the one job in a thousand that has a bug, and has the others done before it is tried again', async () => {
    const done: SendJob[] = [];
    const rig = makeRig((job) => {
      if (job.kind === 'post-proposal' && job.version === 500) return Promise.reject(new Error('no such card'));
      done.push(job);
      return Promise.resolve({ kind: 'done' });
    });
    for (let version = 1; version <= 1_000; version += 1) await rig.queue.add(jobOf(version));
    const running = rig.run();
    for (let waits = 0; waits < 400 && done.length < 999; waits += 1) await tick();
    expect(done).toHaveLength(999);
    expect(rig.queue.poisoned).toEqual([]);
    for (let round = 0; round < 5; round += 1) {
      rig.clock.move(60_000);
      await tick();
    }
    rig.stop.abort();
    await running;
    expect(rig.queue.poisoned).toEqual([{ job: jobOf(500), reason: 'no such card' }]);
    expect(done).toHaveLength(999);
  });

  test('keeps a job for as long as it takes, though that is longer than its lease', async () => {
    jest.useFakeTimers();
    const elsewhere: unknown[] = [];
    const rig = makeRig(async () => {
      // The queue's clock and the timers go on together, however busy the machine is.
      for (let part = 0; part < 16; part += 1) {
        rig.clock.move(10);
        await jest.advanceTimersByTimeAsync(10);
        elsewhere.push(...(await rig.queue.receive(1)));
      }
      rig.stop.abort();
      return { kind: 'done' };
    });
    await rig.queue.add(jobOf(1));
    await rig.run();
    expect(elsewhere).toEqual([]);
    rig.clock.move(60_000);
    expect(await rig.queue.receive(1)).toEqual([]);
  });

  test('gives a job back as often as its turn comes later, and never sets it aside for that', async () => {
    const attempts: number[] = [];
    const rig = makeRig((_, attempt) => {
      attempts.push(attempt);
      if (attempts.length === 20) rig.stop.abort();
      return Promise.resolve(attempts.length === 20 ? { kind: 'done' } : { kind: 'paced', delayMs: 0 });
    });
    await rig.queue.add(jobOf(1));
    await rig.run();
    expect(attempts).toEqual(Array.from({ length: 20 }, () => 1));
    expect(rig.queue.poisoned).toEqual([]);
  });

  /** Has one job end in these ways, one after the other, with the time between that it asks for. */
  const endingIn = async (...endings: readonly Delivery[]) => {
    const [attempts, left]: [number[], Delivery[]] = [[], [...endings]];
    const rig = makeRig((_, attempt) => {
      attempts.push(attempt);
      return Promise.resolve(left.shift() ?? { kind: 'done' });
    });
    await rig.queue.add(jobOf(1));
    const running = rig.run();
    for (let round = 0; round <= endings.length; round += 1) {
      await tick();
      rig.clock.move(300_000);
    }
    await tick();
    rig.stop.abort();
    await running;
    return { ...rig, attempts };
  };
  const times = (count: number, delivery: Delivery) => Array.from({ length: count }, () => delivery);
  const passing: Delivery = { kind: 'failed', retryAfterMs: 0, reason: 'down', isPassing: true };
  const waiting: Delivery = { kind: 'waiting', delayMs: 500 };
  const bug: Delivery = { kind: 'failed', retryAfterMs: 0, reason: 'no such card', isPassing: false };

  test('lets a job wait as often after an outage as at any other time', async () => {
    const { attempts, warned } = await endingIn(...times(9, passing), ...times(4, waiting));
    // The fourteenth time it is done.
    expect(attempts).toHaveLength(14);
    expect(warned).toEqual([]);
  });

  test('lets go of a job that has waited in vain for the fifth time, and says so', async () => {
    const { attempts, warned, queue } = await endingIn(...times(2, passing), ...times(6, waiting));
    expect(attempts).toHaveLength(7);
    expect(warned).toEqual([{ job: jobOf(1), attempt: 7 }]);
    expect(queue.poisoned).toEqual([]);
  });

  test('tries a job that is itself at fault five times, outages and waits left out', async () => {
    const { attempts, queue } = await endingIn(...times(9, passing), ...times(3, waiting), ...times(6, bug));
    expect(attempts).toHaveLength(17);
    expect(queue.poisoned).toEqual([{ job: jobOf(1), reason: 'no such card' }]);
  });

  test('tries a job for half a day while Teams or the storage fails, 150 times, whatever else it met', async () => {
    const { attempts, queue } = await endingIn(...times(2, waiting), ...times(2, bug), ...times(160, passing));
    expect(attempts).toHaveLength(154);
    expect(queue.poisoned).toEqual([{ job: jobOf(1), reason: 'down' }]);
  });

  test('goes on with other jobs while one takes long', async () => {
    const done: number[] = [];
    const rig = makeRig(async (job) => {
      const version = 'version' in job ? job.version : 0;
      if (version === 1) while (done.length < 70) await tick();
      done.push(version);
      if (version === 1) rig.stop.abort();
      return { kind: 'done' };
    });
    for (let version = 1; version <= 71; version += 1) await rig.queue.add(jobOf(version));
    await rig.run();
    expect(done.at(-1)).toBe(1);
    expect(done).toHaveLength(71);
  });

  test('begins another tenant’s job though one tenant’s all wait for their turns', async () => {
    const [clock, stop] = [testClock(), new AbortController()];
    const queue = makeMemorySendQueue(clock);
    for (let version = 1; version <= 40; version += 1) await queue.add(jobOf(version));
    await queue.add({ ...jobOf(41), tenantId: tenantId(2) });
    let [running, most] = [0, 0];
    const deliver: DeliverJob = async (job) => {
      if (job.tenantId === tenantId(2)) stop.abort();
      most = Math.max(most, (running += 1));
      while (!stop.signal.aborted) await tick();
      running -= 1;
      return { kind: 'done' };
    };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    await runWorkerLoop({ queue, deliver, places, log, idleMs: 1, lanes: 32 }, stop.signal);
    expect(most).toBe(25);
  });

  const redraw = (week: string): SendJob => ({
    kind: 'refresh-ritual',
    tenantId: tenantId(1),
    teamId: teamId(1),
    ritual: 'needs',
    week: week as Week,
  });

  test('does one of twenty redraws of the same thing, and all of different ones', async () => {
    const drawn: string[] = [];
    const rig = makeRig((job) => {
      if ('week' in job) drawn.push(job.week);
      if (drawn.length === 2) rig.stop.abort();
      return Promise.resolve({ kind: 'done' });
    });
    for (let one = 0; one < 20; one += 1) await rig.queue.add(redraw('2026-W46'));
    await rig.queue.add(redraw('2026-W47'));
    await rig.run();
    expect(drawn).toEqual(['2026-W46', '2026-W47']);
    rig.clock.move(600_000);
    expect(await rig.queue.receive(1000)).toEqual([]);
  });

  test('redraws once more what was asked for after a redraw had begun', async () => {
    let drawn = 0;
    const rig = makeRig(async () => {
      drawn += 1;
      if (drawn === 1) await rig.queue.add(redraw('2026-W47'));
      await tick();
      if (drawn === 2) rig.stop.abort();
      return { kind: 'done' };
    });
    await rig.queue.add(redraw('2026-W47'));
    await rig.run();
    expect(drawn).toBe(2);
  });

  test('does not put back a redraw whose turn comes later while another of the same thing waits', async () => {
    let asked = 0;
    const rig = makeRig(async (job) => {
      if (job.kind !== 'refresh-ritual') {
        while (asked < 2) await tick();
        return { kind: 'done' };
      }
      asked += 1;
      if (asked === 1) {
        // The other lanes are taken: it waits.
        await rig.queue.add(redraw('2026-W47'));
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { kind: 'paced', delayMs: 1_000 };
      }
      rig.stop.abort();
      return { kind: 'done' };
    });
    await rig.queue.add(redraw('2026-W47'));
    for (let version = 1; version <= 3; version += 1) await rig.queue.add(jobOf(version));
    await rig.run();
    rig.clock.move(600_000);
    expect(asked).toBe(2);
    expect(await rig.queue.receive(1000)).toEqual([]);
  });

  test('keeps posts of the same thing apart: each has its own outcome', async () => {
    let posts = 0;
    const rig = makeRig(() => {
      posts += 1;
      if (posts === 3) rig.stop.abort();
      return Promise.resolve({ kind: 'done' });
    });
    for (let one = 0; one < 3; one += 1) await rig.queue.add(jobOf(1));
    await rig.run();
    expect(posts).toBe(3);
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
