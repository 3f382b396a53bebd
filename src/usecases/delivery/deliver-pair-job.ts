import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PairJob } from '#ports/send-queue.ts';
import type { Gate, PairForDelivery } from '#usecases/people/gate.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { directPostOf, directSubject } from './direct-post-of.ts';
import type { TellingJob } from './direct-post-of.ts';
import type { RenderDirectPost } from './direct-post.ts';
import { refreshInvitation } from './refresh-invitation.ts';
import { retractInvitation } from './retract-invitation.ts';
import type { SendPost } from './send-post.ts';

export type PairDeliveryNeeds = {
  readonly gate: Gate;
  readonly pairs: PairStore;
  readonly personalChats: PersonalChatStore;
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
  readonly renderDirectPost: RenderDirectPost;
};

type Needs = PairDeliveryNeeds & { readonly sendPost: SendPost };

/**
 * Tells one of a pair something in their chat with the bot. Whoever has none is told nothing: they read it in the tab.
 * The job may be here before what it is about is saved, or for what never will be: it waits a little, then ends.
 */
export const deliverPairJob = async (needs: Needs, job: PairJob, attempt: number): Promise<Delivery> => {
  const chat = (await needs.personalChats.load(job.tenantId, job.to))?.value;
  if (chat === undefined || chat.stoppedAt !== undefined) return done;
  if (job.kind === 'retract-invitation') return retractInvitation(needs, chat, job, attempt);
  const open = await needs.gate.openPairForDelivery(job.tenantId, job.allianceId, job.to);
  if (open.kind === 'closed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  return job.kind === 'refresh-invitation'
    ? refreshInvitation(needs, open, chat, job.invitedAt, attempt)
    : tell(needs, open, chat, job, attempt);
};

const tell = async (
  { pairs, sendPost, directMessages, renderDirectPost }: Needs,
  { scope }: PairForDelivery,
  chat: PersonalChat,
  job: TellingJob,
  attempt: number,
): Promise<Delivery> => {
  const posting = await sendPost({
    scope,
    subject: directSubject(job),
    attempt,
    compose: async () => {
      const alliance = (await pairs.load(scope))?.value;
      const post = alliance && directPostOf(alliance, job, chat);
      return post && renderDirectPost(post);
    },
    post: (card) => directMessages.send(chat, card),
  });
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};
