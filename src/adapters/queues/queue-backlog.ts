import type { QueueBacklog } from '#ports/backlog.ts';
import type { Queues } from './connect-queues.ts';
import { callQueue } from './translate-error.ts';

/** Looks at the queues without taking a message. */
export const makeQueueBacklog = ({ jobs, poison }: Queues): QueueBacklog => ({
  read: () =>
    callQueue(async () => {
      const [properties, peeked, aside] = await Promise.all([
        jobs.getProperties(),
        jobs.peekMessages({ numberOfMessages: 1 }),
        poison.getProperties(),
      ]);
      return {
        jobs: properties.approximateMessagesCount ?? 0,
        oldestSince: peeked.peekedMessageItems[0]?.insertedOn.getTime(),
        setAside: aside.approximateMessagesCount ?? 0,
      };
    }),
});
