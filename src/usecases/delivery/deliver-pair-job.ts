import type { Outbox } from '#ports/outbox.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { RedrawingPairJob } from '#ports/send-queue.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderDirectPost } from './direct-post.ts';
import { refreshInvitation } from './refresh-invitation.ts';
import { blankInvitation } from './blank-invitation.ts';
import { retractInvitation } from './retract-invitation.ts';

export type PairDeliveryNeeds = {
  readonly gate: Gate;
  readonly pairs: PairStore;
  readonly personalChats: PersonalChatStore;
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
  readonly renderDirectPost: RenderDirectPost;
};

/**
 * Brings the card of an invitation up to date in someone's chat with the bot: that is no message of its own.
 * The job may be here before what it is about is saved: it waits a little, then ends.
 */
export const deliverPairJob = async (
  needs: PairDeliveryNeeds,
  job: RedrawingPairJob,
  attempt: number,
): Promise<Delivery> => {
  const chat = (await needs.personalChats.load(job.tenantId, job.to))?.value;
  if (chat === undefined || chat.stoppedAt !== undefined) return done;
  if (job.kind === 'blank-invitation') return blankInvitation(needs, chat, job.messageId);
  if (job.kind === 'retract-invitation') return retractInvitation(needs, chat, job, attempt);
  const open = await needs.gate.openPairForDelivery(job.tenantId, job.allianceId, job.to);
  if (open.kind === 'closed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  return refreshInvitation(needs, open, chat, job.invitedAt, attempt);
};
