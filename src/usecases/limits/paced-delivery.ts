import { horizonMs } from '#domain/limits/tenant-pace.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import type { Delivery } from '#usecases/delivery/delivery.ts';
import { isForMany } from './for-many.ts';
import type { SendPace } from './send-pace.ts';

/**
 * Does jobs as their tenant's turn comes. One that could not be sent for a while is given back before anything is read for
 * it, so that it holds up no job of another tenant.
 */
export const pacedDelivery =
  (deliver: DeliverJob, pace: SendPace): DeliverJob =>
  async (job, attempt) => {
    const waitMs = pace.waitMs(job.tenantId);
    if (waitMs > horizonMs) return putBack(pace, job, waitMs);
    const delivery = await deliverInTurn(deliver, job, attempt);
    if (delivery.kind === 'paced') return putBack(pace, job, delivery.delayMs);
    pace.noteJob(job.tenantId);
    return delivery.kind === 'failed' ? inPlace(pace, job, delivery) : delivery;
  };

/** After an outage all that goes to many would come back at once, and everyone's jobs would stand behind it. */
const inPlace = async (
  pace: SendPace,
  job: SendJob,
  delivery: Extract<Delivery, { kind: 'failed' }>,
): Promise<Delivery> =>
  isForMany(job) ? { ...delivery, retryAfterMs: Math.max(delivery.retryAfterMs, await placeOf(pace, job)) } : delivery;

const deliverInTurn = async (deliver: DeliverJob, job: SendJob, attempt: number): Promise<Delivery> => {
  try {
    return await deliver(job, attempt);
  } catch (error) {
    if (!(error instanceof OutOfTurn)) throw error;
    return { kind: 'paced', delayMs: error.waitMs };
  }
};

/**
 * What goes to many at once gets a place behind all that waits already, and so comes back once. What follows from an act of
 * someone who may be watching comes back as soon as there is a turn.
 */
const putBack = async (pace: SendPace, job: SendJob, waitMs: number): Promise<Delivery> => {
  if (!isForMany(job)) return { kind: 'paced', delayMs: waitMs };
  return { kind: 'paced', delayMs: Math.max(waitMs, await placeOf(pace, job)) };
};

const placeOf = async (pace: SendPace, { tenantId }: SendJob): Promise<number> => {
  try {
    return await pace.delay(tenantId);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return 0;
  }
};
