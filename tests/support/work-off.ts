import type { ReceivedJob, SendQueue } from '#ports/send-queue.ts';
import { runWorkerLoop } from '#server/worker-loop.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import type { Places } from '#usecases/limits/places.ts';

type Log = Parameters<typeof runWorkerLoop>[0]['log'];

const atOnce: Places = (_, jobs) => Promise.resolve(jobs.map(() => 0));
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Works until the queue has nothing to hand out, or cannot be reached: jobs that wait for a time to come stay there. An empty
 * queue says nothing while a job is in hand, which may add others.
 */
export const workOff = async (queue: SendQueue, deliver: DeliverJob, log = silent): Promise<void> => {
  const over = new AbortController();
  const inHand = new Set<ReceivedJob>();
  const receive = async (leaseMs: number): Promise<readonly ReceivedJob[]> => {
    const isAllSettled = inHand.size === 0;
    const jobs = await queue.receive(leaseMs).catch((): readonly ReceivedJob[] => []);
    for (const job of jobs) inHand.add(job);
    if (jobs.length === 0 && isAllSettled) over.abort();
    return jobs.map((job) => tellingWhenSettled(job, () => inHand.delete(job)));
  };
  await runWorkerLoop({ queue: { ...queue, receive }, deliver, places: atOnce, log, idleMs: 1 }, over.signal);
};

const tellingWhenSettled = (job: ReceivedJob, settled: () => void): ReceivedJob => ({
  ...job,
  done: () => job.done().finally(settled),
  giveBack: (delayMs, ending) => job.giveBack(delayMs, ending).finally(settled),
  poison: (reason) => job.poison(reason).finally(settled),
});
