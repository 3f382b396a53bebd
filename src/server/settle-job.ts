import type { Logger } from 'pino';
import type { ReceivedJob } from '#ports/send-queue.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import { mayTryAgain, pauseMs } from '#usecases/delivery/delivery.ts';
import type { Delivery } from '#usecases/delivery/delivery.ts';

type Needs = {
  readonly deliver: DeliverJob;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** From 0 to below 1, another each time: what fails together is tried again apart. */
  readonly chance: () => number;
};

/**
 * Does a job, and tells the queue what came of it.
 *
 * @param isDoneElsewhere whether a job that waits for its turn can be let go of, as another one does the same
 */
export const workOn = async (needs: Needs, received: ReceivedJob, isDoneElsewhere: () => boolean): Promise<void> => {
  const { job, attempt } = received;
  const delivery = await deliverSafely(needs, received);
  needs.log.info({ job, attempt, delivery }, 'a job was worked on');
  if (delivery.kind === 'waiting' && !mayTryAgain(delivery, received))
    needs.log.warn({ job, attempt }, 'a job was let go of: what it waits for has not come');
  await (delivery.kind === 'paced' && isDoneElsewhere() ? received.done() : settle(received, delivery, needs.chance()));
};

/** A bug in one job must not keep the others waiting. */
const deliverSafely = async ({ deliver, log }: Needs, { job, attempt }: ReceivedJob): Promise<Delivery> => {
  try {
    return await deliver(job, attempt);
  } catch (error) {
    log.error({ err: error, job, attempt }, 'a job met a bug');
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', retryAfterMs: 0, reason, isPassing: false };
  }
};

const settle = (received: ReceivedJob, delivery: Delivery, chance: number): Promise<void> => {
  switch (delivery.kind) {
    case 'done':
    case 'skipped':
      return received.done();
    case 'paced':
      return received.giveBack(delivery.delayMs, 'uncounted');
    case 'waiting':
      return mayTryAgain(delivery, received) ? received.giveBack(delivery.delayMs, 'waited') : received.done();
    case 'failed':
      return mayTryAgain(delivery, received)
        ? received.giveBack(pauseMs(delivery, received, chance), delivery.isPassing ? 'passed' : undefined)
        : received.poison(delivery.reason);
  }
};
