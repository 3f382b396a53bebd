import type { StorageProbe } from '#ports/health.ts';
import type { Queues } from './connect-queues.ts';
import { callOnLease, callQueue } from './translate-error.ts';

/** Seconds for which nobody sees the message, and after which it is gone by itself: workers do not meet it. */
const [hidden, gone] = [300, 301];

/** Asks the queue for its properties: an answer proves access and takes no message. */
export const makeQueuesProbe = ({ jobs }: Queues): StorageProbe => ({
  part: 'queues',
  probe: async () => {
    await callQueue(async () => await jobs.getProperties());
  },
  tryToWrite: async () => {
    const times = { visibilityTimeout: hidden, messageTimeToLive: gone };
    const { messageId, popReceipt } = await callQueue(async () => await jobs.sendMessage('{}', times));
    await callOnLease(async () => await jobs.deleteMessage(messageId, popReceipt));
  },
});
