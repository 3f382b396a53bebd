import type { Clock } from '#ports/clock.ts';
import type { ReceivedJob, SendJob, SendQueue } from '#ports/send-queue.ts';

type Message = { readonly job: SendJob; attempt: number; visibleAt: number };

/** A job that was set aside. */
export type PoisonedJob = { readonly reason: string; readonly job: SendJob };

/** A queue that keeps its jobs here; a job's lease is the attempt in which it was handed out. */
export const makeMemorySendQueue = (clock: Clock): SendQueue & { readonly poisoned: readonly PoisonedJob[] } => {
  const messages = new Set<Message>();
  const poisoned: PoisonedJob[] = [];
  const handOut = (message: Message, leaseMs: number): ReceivedJob => {
    message.attempt += 1;
    message.visibleAt = clock.now() + leaseMs;
    const { job, attempt } = message;
    const onLease = (act: () => void): Promise<void> => {
      if (messages.has(message) && message.attempt === attempt) act();
      return Promise.resolve();
    };
    return {
      job,
      attempt,
      done: () => onLease(() => messages.delete(message)),
      giveBack: (delayMs) =>
        onLease(() => {
          message.visibleAt = clock.now() + delayMs;
        }),
      poison: (reason) => {
        poisoned.push({ reason, job });
        return onLease(() => messages.delete(message));
      },
    };
  };
  return {
    poisoned,
    add: (job) => {
      messages.add({ job, attempt: 0, visibleAt: clock.now() });
      return Promise.resolve();
    },
    receive: (leaseMs) => {
      const visible = [...messages].filter((message) => message.visibleAt <= clock.now()).slice(0, 32);
      return Promise.resolve(visible.map((message) => handOut(message, leaseMs)));
    },
  };
};
