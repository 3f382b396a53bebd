import type { CardJson, PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { NewsStore } from '#ports/news-store.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { DaysMessage, LastingMessage } from './compose-news.ts';
import type { Reader } from './draw-news.ts';
import { release, settle } from './send-post.ts';

export type DaysMessageNeeds = {
  readonly news: NewsStore;
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
};

type Sending = {
  readonly card: CardJson;
  readonly message: DaysMessage | undefined;
  /** Asked before the request leaves. */
  readonly turn: RequestTurn;
};

/** Sends the message of a day. While that is still claimed: what was not sent after all waits for another day's. */
export const sendDaysMessage = async (
  needs: DaysMessageNeeds,
  reader: Reader,
  { card, message, turn }: Sending,
): Promise<PostOutcome> => {
  let isAway = false;
  try {
    const outcome = await sendLasting(needs, reader, { card, turn }, message?.lasting);
    isAway = outcome.kind === 'sent' || outcome.kind === 'unknown';
    return outcome;
  } finally {
    if (!isAway) await needs.news.assign(reader.self, message?.news ?? [], undefined);
  }
};

/**
 * What changes with what it is about is claimed before it is sent, and where it is remembered, as the day's message is. From
 * the claim on whoever changes it has it drawn again; what changed before is seen by looking once more.
 */
const sendLasting = async (
  { outbox, directMessages }: DaysMessageNeeds,
  { chat }: Reader,
  { card, turn }: Omit<Sending, 'message'>,
  lasting: LastingMessage | undefined,
): Promise<PostOutcome> => {
  if (lasting === undefined) return directMessages.send(chat, card, turn);
  const { scope, subject } = lasting;
  const claim = await outbox.claim(scope, subject);
  // What an earlier sender has left claimed is sent all the same: whoever has the day's message is alone with what is in it.
  const own = { subject, claimId: claim.kind === 'won' ? claim.claimId : undefined };
  try {
    const current = await lasting.drawAgain();
    const outcome = current === undefined ? overtaken : await directMessages.send(chat, current, turn);
    await takeNote(outbox, scope, own, outcome);
    return outcome;
  } catch (error) {
    // Only before anything is sent.
    await release(outbox, scope, own);
    throw error;
  }
};

/** Nothing was sent; the next attempt finds nothing to say of it. */
const overtaken: PostOutcome = { kind: 'try-later', retryAfterMs: 0 };

/** What was sent is sent, whether it can be remembered where or not. */
const takeNote = async (...given: Parameters<typeof settle>): Promise<void> => {
  try {
    await settle(...given);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};
