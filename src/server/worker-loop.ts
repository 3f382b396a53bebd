import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ReceivedJob, SendQueue } from '#ports/send-queue.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import { backoffMs, maxAttempts } from '#usecases/delivery/delivery.ts';
import type { Delivery } from '#usecases/delivery/delivery.ts';

type Needs = {
  readonly queue: SendQueue;
  readonly deliver: DeliverJob;
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** How long to rest when the queue is empty or out of reach. */
  readonly idleMs: number;
};

/** Jobs done at once; one send takes a fraction of a second, and Teams allows 50 a second. */
const concurrency = 4;

/** A whole batch of 32, four at a time, each with a send at its slowest (15 s). */
const leaseMs = 150_000;

/** Takes jobs and does them until `signal`; then it finishes those it has begun and gives the others back. */
export const runWorkerLoop = async (needs: Needs, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const jobs = await receive(needs);
    const rest = [...jobs];
    await Promise.all(Array.from({ length: concurrency }, () => drain(needs, rest, signal)));
    if (jobs.length === 0) await pause(needs.idleMs, undefined, { signal }).catch(() => undefined);
  }
};

const receive = async ({ queue, log }: Needs): Promise<readonly ReceivedJob[]> => {
  try {
    return await queue.receive(leaseMs);
  } catch (error) {
    log.error({ err: error }, 'no jobs could be received');
    return [];
  }
};

const drain = async (needs: Needs, rest: ReceivedJob[], signal: AbortSignal): Promise<void> => {
  for (let received = rest.shift(); received !== undefined; received = rest.shift()) {
    try {
      await (signal.aborted ? received.giveBack(0) : workOn(needs, received));
    } catch (error) {
      // The queue is out of reach: it hands the job out again when the lease ends.
      needs.log.error({ err: error, job: received.job }, 'a job could not be settled');
    }
  }
};

const workOn = async (needs: Needs, received: ReceivedJob): Promise<void> => {
  const { job, attempt } = received;
  const delivery = await deliverSafely(needs, received);
  needs.log.info({ job, attempt, delivery }, 'a job was worked on');
  await settle(received, delivery);
};

/** A bug in one job must not keep the others waiting. */
const deliverSafely = async ({ deliver, log }: Needs, { job, attempt }: ReceivedJob): Promise<Delivery> => {
  try {
    return await deliver(job, attempt);
  } catch (error) {
    log.error({ err: error, job, attempt }, 'a job met a bug');
    return { kind: 'failed', retryAfterMs: 0, reason: error instanceof Error ? error.message : String(error) };
  }
};

const settle = (received: ReceivedJob, delivery: Delivery): Promise<void> => {
  const isLast = received.attempt >= maxAttempts;
  switch (delivery.kind) {
    case 'done':
      return received.done();
    case 'waiting':
      return isLast ? received.done() : received.giveBack(delivery.delayMs);
    case 'failed':
      return isLast
        ? received.poison(delivery.reason)
        : received.giveBack(Math.max(delivery.retryAfterMs, backoffMs(received.attempt)));
  }
};
