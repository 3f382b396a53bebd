import type { CardJson, PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { NewsStore } from '#ports/news-store.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { DaysMessage } from './compose-news.ts';
import type { LastingPost, Reader } from './draw-news.ts';
import { settle } from './send-post.ts';

export type DaysMessageNeeds = {
  readonly news: NewsStore;
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
};

/** Sends the message of a day. While that is still claimed: what was not sent after all waits for another day's. */
export const sendDaysMessage = async (
  needs: DaysMessageNeeds,
  reader: Reader,
  card: CardJson,
  message: DaysMessage | undefined,
): Promise<PostOutcome> => {
  let isAway = false;
  try {
    const outcome = await sendLasting(needs, reader, card, message?.lasting);
    isAway = outcome.kind === 'sent' || outcome.kind === 'unknown';
    return outcome;
  } finally {
    if (!isAway) await needs.news.assign(reader.self, message?.news ?? [], undefined);
  }
};

/** What changes with what it is about is claimed before it is sent, and where it is remembered, as the day's message is. */
const sendLasting = async (
  { outbox, directMessages }: DaysMessageNeeds,
  { chat }: Reader,
  card: CardJson,
  lasting: LastingPost | undefined,
): Promise<PostOutcome> => {
  if (lasting === undefined) return directMessages.send(chat, card);
  const { scope, subject } = lasting;
  await outbox.claim(scope, subject);
  try {
    const outcome = await directMessages.send(chat, card);
    await settle(outbox, scope, subject, outcome);
    return outcome;
  } catch (error) {
    // Only before anything is sent.
    await outbox.release(scope, subject);
    throw error;
  }
};
