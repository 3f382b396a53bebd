import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { Stored } from '#ports/stored.ts';
import type { PairForDelivery } from '#usecases/people/gate.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { invitationSubject } from './direct-post-of.ts';
import type { RenderDirectPost } from './direct-post.ts';
import { notRedrawn } from './not-redrawn.ts';

type Needs = {
  readonly pairs: PairStore;
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
  readonly renderDirectPost: RenderDirectPost;
};

/** Rounds in which the card may be overtaken by another answer; each of these has a job of its own behind this one. */
const maxRounds = 5;

/** Redraws the card about an invitation once it is answered, here or in the tab. */
export const refreshInvitation = async (
  needs: Needs,
  open: PairForDelivery,
  chat: PersonalChat,
  invitedAt: Instant,
  attempt: number,
): Promise<Delivery> => {
  const entry = await needs.outbox.load(open.scope, invitationSubject(chat.personId, invitedAt));
  // Unclaimed: there is no card, and now there is no need for one. Unknown: there is no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  if (entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  return redrawUntilCurrent(needs, open, chat, entry.messageId);
};

/** Two workers may redraw one card at once; each looks again after its own update, so that the last leaves it true. */
const redrawUntilCurrent = async (
  { pairs, directMessages, renderDirectPost }: Needs,
  { scope, stored: opened }: PairForDelivery,
  chat: PersonalChat,
  messageId: string,
): Promise<Delivery> => {
  let stored: Stored<PairAlliance> | undefined = opened;
  for (let round = 0; round < maxRounds && stored !== undefined; round += 1) {
    const { value: alliance, etag }: Stored<PairAlliance> = stored;
    const card = renderDirectPost({ kind: 'invitation', reader: chat, alliance });
    const outcome = await directMessages.update(chat, messageId, card);
    if (outcome.kind !== 'sent') return notRedrawn(outcome);
    stored = await pairs.load(scope);
    if (stored?.etag === etag) return done;
  }
  return done;
};
