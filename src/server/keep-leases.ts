import type { Logger } from 'pino';
import type { ReceivedJob } from '#ports/send-queue.ts';

/** Looks at what is in hand, in one lease. */
const looks = 6;

/** A job that is in hand at so many looks has had more than half of its lease, and less than two thirds. */
const looksBeforeRenewal = 4;

/**
 * Renews the leases of the jobs in hand, once more than half of each is over: what is done sooner costs nothing.
 *
 * @returns ends it
 */
export const keepLeases = (
  inHand: () => readonly ReceivedJob[],
  log: Pick<Logger, 'error'>,
  leaseMs: number,
): (() => void) => {
  const seen = new WeakMap<ReceivedJob, number>();
  const isDue = (received: ReceivedJob): boolean => {
    const times = (seen.get(received) ?? 0) + 1;
    seen.set(received, times % looksBeforeRenewal);
    return times === looksBeforeRenewal;
  };
  const renewDue = async (): Promise<void> => {
    const due = inHand().filter(isDue);
    await Promise.all(due.map((received) => renew(received, log, leaseMs)));
  };
  const timer = setInterval(() => void renewDue(), leaseMs / looks);
  return () => {
    clearInterval(timer);
  };
};

/** A lease that is not renewed ends, and the job goes to another worker as well: the outbox keeps it from being sent twice. */
const renew = async (received: ReceivedJob, log: Pick<Logger, 'error'>, leaseMs: number): Promise<void> => {
  try {
    await received.renew(leaseMs);
  } catch (error) {
    log.error({ err: error, job: received.job }, 'the lease of a job could not be renewed');
  }
};
