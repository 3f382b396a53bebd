import type { Principal } from '#domain/people/scope.ts';
import type { AllianceId } from '#domain/shared/ids.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { PairJob, SendQueue } from '#ports/send-queue.ts';
import type { Gate } from '#usecases/people/gate.ts';

export type PostOpenInvitations = (invitee: Principal) => Promise<void>;

type Needs = { readonly gate: Gate; readonly homes: HomeStore; readonly queue: SendQueue };

/**
 * Has the invitations posted that someone has not answered yet: they came while the bot had no chat to reach them by. One
 * that was posted before is not posted again: the outbox knows it.
 */
export const makePostOpenInvitations =
  (needs: Needs): PostOpenInvitations =>
  async (invitee) => {
    const { pairs } = await needs.homes.read(needs.gate.openSelf(invitee));
    const waiting = pairs.filter(({ next }) => next === 'decide-on-invitation');
    const jobs = await Promise.all(waiting.map(({ allianceId }) => jobFor(needs, invitee, allianceId)));
    for (const job of jobs) if (job !== undefined) await needs.queue.add(job);
  };

/** None for an invitation that was put off: "not now" is an answer, too. */
const jobFor = async ({ gate }: Needs, invitee: Principal, allianceId: AllianceId): Promise<PairJob | undefined> => {
  const open = await gate.openPair(invitee, allianceId);
  if (open.kind === 'closed') return undefined;
  const { tenantId, personId: to } = invitee;
  const { standing } = open.stored.value;
  if (standing.kind !== 'invited' || standing.by === to || standing.putOffAt !== undefined) return undefined;
  return { kind: 'post-invitation', tenantId, allianceId, to, invitedAt: standing.at };
};
