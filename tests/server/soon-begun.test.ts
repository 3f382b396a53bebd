import { expect, test } from '@jest/globals';
import { runWorkerLoop } from '#server/worker-loop.ts';
import { makeMemorySendQueue } from '../support/memory/send-queue.ts';
import { teamId, tenantId } from '../support/sample-team.ts';
import { virtualTime } from '../support/virtual-time.ts';

/** As long as the worker of production rests. */
const idleMs = 500;

test('a job that comes while a worker rests is begun within a second', async () => {
  const time = virtualTime();
  const queue = makeMemorySendQueue(time.clock);
  const stop = new AbortController();
  const begunAfter: number[] = [];
  const came = time.clock.now() + 10_001;
  const worker = runWorkerLoop(
    {
      queue,
      deliver: () => {
        begunAfter.push(time.clock.now() - came);
        return Promise.resolve({ kind: 'done' });
      },
      places: (_, jobs) => Promise.resolve(jobs.map(() => 0)),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      idleMs,
      rest: (ms) => time.rest(ms),
    },
    stop.signal,
  );
  void time.rest(10_001).then(async () => {
    await queue.add({ kind: 'post-proposal', tenantId: tenantId(1), teamId: teamId(1), version: 1 });
  });
  await time.runUntil(12_000);
  expect(begunAfter).toHaveLength(1);
  expect(begunAfter[0]).toBeLessThan(1000);
  stop.abort();
  await Promise.all([worker, time.runUntil(14_000)]);
});
