import type { DequeuedMessageItem } from '@azure/storage-queue';
import type { ReceivedJob, SendJob, SendQueue } from '#ports/send-queue.ts';
import type { Queues } from './connect-queues.ts';
import { decodeJob, encodeJob, encodePoison } from './job-message.ts';
import { callOnLease, callQueue } from './translate-error.ts';

/** Keeps jobs in a storage queue; what is no job of ours is set aside when it is met. */
export const makeSendQueue = (queues: Queues): SendQueue => ({
  add: async (job) => {
    await callQueue(async () => await queues.jobs.sendMessage(encodeJob(job), keptForever));
  },
  receive: async (leaseMs) => {
    const { receivedMessageItems } = await callQueue(
      async () =>
        await queues.jobs.receiveMessages({ numberOfMessages: mostAtOnce, visibilityTimeout: leaseSeconds(leaseMs) }),
    );
    const received: ReceivedJob[] = [];
    for (const message of receivedMessageItems) {
      const job = decodeJob(message.messageText);
      if (job === undefined) await setAside(queues, message, 'not a job in a shape that we know');
      else received.push(receivedJob(queues, message, job));
    }
    return received;
  },
});

/** Azure's own limit for one call. */
const mostAtOnce = 32;

/** By itself a message would be gone after a week, work done or not. */
const keptForever = { messageTimeToLive: -1 } as const;

/** Azure's limits: whole seconds, a week at most. */
const longestSeconds = 7 * 24 * 3600;
const seconds = (ms: number): number => Math.min(Math.ceil(Math.max(ms, 0) / 1000), longestSeconds);
const leaseSeconds = (ms: number): number => Math.max(seconds(ms), 1);

const receivedJob = (queues: Queues, message: DequeuedMessageItem, job: SendJob): ReceivedJob => ({
  job,
  attempt: message.dequeueCount,
  done: async () => {
    await remove(queues, message);
  },
  giveBack: async (delayMs) => {
    const { messageId, popReceipt } = message;
    // No text: Azure then leaves the message's own as it is.
    await callOnLease(async () => await queues.jobs.updateMessage(messageId, popReceipt, undefined, seconds(delayMs)));
  },
  poison: async (reason) => {
    await setAside(queues, message, reason);
  },
});

/** Written there before it is removed here: a crash between the two leaves it twice, never nowhere. */
const setAside = async (queues: Queues, message: DequeuedMessageItem, reason: string): Promise<void> => {
  const text = encodePoison(reason, message.messageText);
  await callQueue(async () => await queues.poison.sendMessage(text, keptForever));
  await remove(queues, message);
};

const remove = async ({ jobs }: Queues, { messageId, popReceipt }: DequeuedMessageItem): Promise<void> => {
  await callOnLease(async () => await jobs.deleteMessage(messageId, popReceipt));
};
