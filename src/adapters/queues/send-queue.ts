import type { DequeuedMessageItem } from '@azure/storage-queue';
import { mostReceived } from '#ports/send-queue.ts';
import type { ReceivedJob, SendQueue } from '#ports/send-queue.ts';
import type { Queues } from './connect-queues.ts';
import { decodeJob, encodeJob, encodePoison, newMessage } from './job-message.ts';
import type { JobMessage } from './job-message.ts';
import { callOnLease, callQueue } from './translate-error.ts';

/** Keeps jobs in a storage queue; what is no job of ours is set aside when it is met. */
export const makeSendQueue = (queues: Queues): SendQueue => ({
  add: async (job, delayMs = 0) => {
    const options = { ...keptForever, visibilityTimeout: seconds(delayMs) };
    await callQueue(async () => await queues.jobs.sendMessage(encodeJob(newMessage(job)), options));
  },
  receive: async (leaseMs) => {
    const { receivedMessageItems } = await callQueue(
      async () =>
        await queues.jobs.receiveMessages({ numberOfMessages: mostReceived, visibilityTimeout: leaseSeconds(leaseMs) }),
    );
    const [received, strangers]: [ReceivedJob[], Promise<void>[]] = [[], []];
    for (const message of receivedMessageItems) {
      const content = decodeJob(message.messageText);
      const lease = leaseOf(queues, message);
      if (content === undefined) strangers.push(leave(lease, message));
      else received.push(receivedJob(lease, message, content));
    }
    const failed = (await Promise.allSettled(strangers)).find((one) => one.status === 'rejected');
    // Those that could not be put away come again: they keep nobody from the others.
    if (failed !== undefined && received.length === 0) throw failed.reason;
    return received;
  },
});

/** Hand-outs of what we do not know: while a newer release takes the place of this one, it is a job that the newer one knows. */
const mostOfStranger = 5;

/** 30 s, 1, 2, and 4 minutes. */
const strangerSeconds = (handOuts: number): number => 30 * 2 ** (handOuts - 1);

const leave = (lease: Lease, { dequeueCount }: DequeuedMessageItem): Promise<void> =>
  dequeueCount < mostOfStranger
    ? lease.hideFor(strangerSeconds(dequeueCount))
    : lease.setAside('not a job in a shape that we know');

/** By itself a message would be gone after a week, work done or not. */
const keptForever = { messageTimeToLive: -1 } as const;

/** Azure's limits: whole seconds, a week at most. */
const longestSeconds = 7 * 24 * 3600;
const seconds = (ms: number): number => Math.min(Math.ceil(Math.max(ms, 0) / 1000), longestSeconds);
const leaseSeconds = (ms: number): number => Math.max(seconds(ms), 1);

const receivedJob = (lease: Lease, { dequeueCount }: DequeuedMessageItem, message: JobMessage): ReceivedJob => ({
  job: message.job,
  attempt: Math.max(dequeueCount - message.uncounted, 1),
  waits: message.waited,
  passes: message.passed,
  done: () => lease.remove(),
  renew: (leaseMs) => lease.renew(leaseSeconds(leaseMs)),
  giveBack: (delayMs, ending) => {
    const text = ending && encodeJob({ ...message, [ending]: message[ending] + 1 });
    return lease.hideFor(seconds(delayMs), text);
  },
  poison: (reason) => lease.setAside(reason),
});

/** A message that we hold; all of it is quiet when our lease has ended. */
type Lease = {
  /** Nothing once one of the others has been called: they end the lease, and must not be undone. */
  renew(seconds: number): Promise<void>;
  /** @param text replaces the message's own */
  hideFor(seconds: number, text?: string): Promise<void>;
  remove(): Promise<void>;
  setAside(reason: string): Promise<void>;
};

/** Each act makes the receipt of the one before worthless: one follows the other. */
const leaseOf = ({ jobs, poison }: Queues, { messageId, messageText, popReceipt }: DequeuedMessageItem): Lease => {
  let receipt = popReceipt;
  let isOver = false;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const next = last.then(act);
    last = next.catch(() => undefined);
    return next;
  };
  const end = (act: () => Promise<void>): Promise<void> => {
    isOver = true;
    return inTurn(act);
  };
  const hide = (seconds: number, text?: string) =>
    callOnLease(async () => {
      // Without a text Azure leaves the message's own as it is.
      const updated = await jobs.updateMessage(messageId, receipt, text, seconds);
      receipt = updated.popReceipt ?? receipt;
    });
  const remove = () => callOnLease(async () => await jobs.deleteMessage(messageId, receipt));
  return {
    renew: (seconds) => (isOver ? Promise.resolve() : inTurn(() => hide(seconds))),
    hideFor: (seconds, text) => end(() => hide(seconds, text)),
    remove: () => end(remove),
    setAside: (reason) =>
      end(async () => {
        // Written there before it is removed here: a crash between the two leaves it twice, never nowhere.
        const text = encodePoison(reason, messageText);
        await callQueue(async () => await poison.sendMessage(text, keptForever));
        await remove();
      }),
  };
};
