import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PairJob } from '#ports/send-queue.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { invitationSubject } from './direct-post-of.ts';
import type { RenderDirectPost } from './direct-post.ts';
import { notRedrawn } from './not-redrawn.ts';

type Needs = {
  readonly gate: Gate;
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
  readonly renderDirectPost: RenderDirectPost;
};

type RetractingJob = Extract<PairJob, { kind: 'retract-invitation' }>;

/** Redraws the card of an invitation that was taken back, where there is one. The alliance itself is gone by then. */
export const retractInvitation = async (
  { gate, outbox, directMessages, renderDirectPost }: Needs,
  chat: PersonalChat,
  { tenantId, to, by, invitedAt }: RetractingJob,
  attempt: number,
): Promise<Delivery> => {
  const open = await gate.openPairingForDelivery(tenantId, to, by);
  if (open.kind === 'closed') return done;
  const fate = fateOf(open.stored?.value, invitedAt);
  if (fate === 'answered') return done;
  const entry = await outbox.load(open.scope, invitationSubject(to, invitedAt));
  // Unclaimed: its sender finds no invitation any more. Unknown: there is no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  // The job is here before the invitation is gone, or before it is known where its card is.
  if (fate === 'standing' || entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  const card = renderDirectPost({ kind: 'retracted-invitation', reader: chat });
  const outcome = await directMessages.update(chat, entry.messageId, card);
  return outcome.kind === 'sent' ? done : notRedrawn(outcome);
};

/** What became of an invitation that someone set out to take back; once answered, its card says what the answer was. */
const fateOf = (
  alliance: PairAlliance | undefined,
  invitedAt: RetractingJob['invitedAt'],
): 'standing' | 'answered' | 'gone' => {
  if (alliance === undefined) return 'gone';
  if (alliance.standing.kind !== 'invited') return 'answered';
  // A later one takes its place.
  return alliance.standing.at === invitedAt ? 'standing' : 'gone';
};
