import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairForDelivery } from '#usecases/people/gate.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { invitationSubject } from './direct-post-of.ts';
import type { RenderDirectPost } from './direct-post.ts';
import { notRedrawn } from './not-redrawn.ts';

type Needs = {
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
  readonly renderDirectPost: RenderDirectPost;
};

/** Redraws the card about an invitation once it is answered, here or in the tab. */
export const refreshInvitation = async (
  { outbox, directMessages, renderDirectPost }: Needs,
  { scope, stored: { value: alliance } }: PairForDelivery,
  chat: PersonalChat,
  invitedAt: Instant,
  attempt: number,
): Promise<Delivery> => {
  const key = { channelId: chat.conversationId, subject: invitationSubject(invitedAt) };
  const entry = await outbox.load(scope, key);
  // Unclaimed: there is no card, and now there is no need for one. Unknown: there is no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  if (entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  const card = renderDirectPost({ kind: 'invitation', reader: chat, alliance });
  const outcome = await directMessages.update(chat, entry.messageId, card);
  return outcome.kind === 'sent' ? done : notRedrawn(outcome);
};
