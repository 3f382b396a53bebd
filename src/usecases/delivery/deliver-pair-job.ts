import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Clock } from '#ports/clock.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PairJob } from '#ports/send-queue.ts';
import type { Stored } from '#ports/stored.ts';
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
  readonly clock: Clock;
};

type Needs = PairDeliveryNeeds & { readonly sendPost: SendPost };

/**
 * Tells one of a pair something in their chat with the bot. Whoever has none is told nothing: they read it in the tab.
 * The job may be here before what it is about is saved, or for what never will be: it waits a little, then ends.
 */
export const deliverPairJob = async (needs: Needs, job: PairJob, attempt: number): Promise<Delivery> => {
  const known = await needs.personalChats.load(job.tenantId, job.to);
  if (known === undefined || known.value.stoppedAt !== undefined) return done;
  const chat = known.value;
  if (job.kind === 'retract-invitation') return retractInvitation(needs, chat, job, attempt);
  const open = await needs.gate.openPairForDelivery(job.tenantId, job.allianceId, job.to);
  if (open.kind === 'closed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  return job.kind === 'refresh-invitation'
    ? refreshInvitation(needs, open, chat, job.invitedAt, attempt)
    : tell(needs, open, known, job, attempt);
};

const tell = async (
  needs: Needs,
  { scope }: PairForDelivery,
  known: Stored<PersonalChat>,
  job: TellingJob,
  attempt: number,
): Promise<Delivery> => {
  const { pairs, sendPost, directMessages, renderDirectPost } = needs;
  const chat = known.value;
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
  if (posting.kind === 'gone') await stopChat(needs, known);
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};

/**
 * Nothing more is sent to someone who has blocked the bot or whose chat is gone, until they give a sign of life. A conflict
 * is such a sign, or a removal: either says more than this. A refused redrawing says nothing of the chat: its message may
 * have been deleted.
 */
const stopChat = async (
  { personalChats, clock }: Needs,
  { value: chat, etag }: Stored<PersonalChat>,
): Promise<void> => {
  await personalChats.save({ ...chat, stoppedAt: clock.now() }, etag);
};
