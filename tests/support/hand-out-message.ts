import type { Queues } from '#adapters/queues/connect-queues.ts';

/** Hands the only message out to nobody, so many times. */
export const handOutMessage = async ({ jobs }: Queues, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    const [message] = (await jobs.receiveMessages()).receivedMessageItems;
    await jobs.updateMessage(message!.messageId, message!.popReceipt, undefined, 0);
  }
};
