import type { HealthProbe } from '#ports/health.ts';
import type { Queues } from './connect-queues.ts';
import { callQueue } from './translate-error.ts';

/** Asks the queue for its properties: an answer proves access and takes no message. */
export const makeQueuesProbe = ({ jobs }: Queues): HealthProbe => ({
  probe: async () => {
    await callQueue(async () => await jobs.getProperties());
  },
});
