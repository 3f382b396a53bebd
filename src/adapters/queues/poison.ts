import type { DequeuedMessageItem } from '@azure/storage-queue';
import type { Poison, Poisoned, PoisonFate } from '#ports/poison.ts';
import type { Queues } from './connect-queues.ts';
import { decodeJob, decodePoison, encodeJob, newMessage } from './job-message.ts';
import { callOnLease, callQueue } from './translate-error.ts';

/** How long what is looked at is hidden from another look, s: enough to go through tens of thousands. */
const hiddenSeconds = 600;

/** Goes through the queue of what was set aside. All is taken before anything is put back: else it would come again. */
export const makePoison = (queues: Queues): Poison => ({
  goThrough: async (fateOf) => {
    const taken: DequeuedMessageItem[] = [];
    try {
      for (;;) {
        const batch = await receive(queues);
        if (batch.length === 0) break;
        taken.push(...batch);
      }
      const isAll = (await countAll(queues)) <= taken.length;
      for (let message = taken.shift(); message !== undefined; message = taken.shift())
        await decide(queues, message, fateOf);
      return isAll ? 'all' : 'some';
    } finally {
      for (const message of taken) await show(queues, message);
    }
  },
});

const receive = async ({ poison }: Queues): Promise<readonly DequeuedMessageItem[]> => {
  const options = { numberOfMessages: 32, visibilityTimeout: hiddenSeconds };
  return (await callQueue(async () => await poison.receiveMessages(options))).receivedMessageItems;
};

/** Those included that are hidden. */
const countAll = async ({ poison }: Queues): Promise<number> =>
  (await callQueue(async () => await poison.getProperties())).approximateMessagesCount ?? 0;

const decide = async (
  queues: Queues,
  message: DequeuedMessageItem,
  fateOf: (poisoned: Poisoned) => PoisonFate,
): Promise<void> => {
  const poisoned = poisonedFrom(message);
  const fate = fateOf(poisoned);
  if (fate === 'drop') return remove(queues, message);
  if (fate === 'keep' || poisoned.job === undefined) return show(queues, message);
  // Put there before it is removed here: a crash between the two leaves it twice, never nowhere.
  const text = encodeJob(newMessage(poisoned.job));
  await callQueue(async () => await queues.jobs.sendMessage(text, { messageTimeToLive: -1 }));
  return remove(queues, message);
};

const poisonedFrom = ({ messageId, insertedOn, messageText }: DequeuedMessageItem): Poisoned => {
  const found = decodePoison(messageText);
  const layers = [messageText, textIn(messageText), found?.message ?? '', textIn(found?.message ?? '')];
  return {
    id: messageId,
    at: insertedOn.getTime(),
    reason: found?.reason ?? 'not in a shape that we know',
    job: found && decodeJob(found.message)?.job,
    mentions: (text) => layers.some((layer) => layer.includes(text)),
  };
};

/** What a text says that may be Base64. */
const textIn = (text: string): string => Buffer.from(text, 'base64').toString();

const show = async ({ poison }: Queues, { messageId, popReceipt }: DequeuedMessageItem): Promise<void> => {
  await callOnLease(async () => await poison.updateMessage(messageId, popReceipt, undefined, 0));
};

const remove = async ({ poison }: Queues, { messageId, popReceipt }: DequeuedMessageItem): Promise<void> => {
  await callOnLease(async () => await poison.deleteMessage(messageId, popReceipt));
};
