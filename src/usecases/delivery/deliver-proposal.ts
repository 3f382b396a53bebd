import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Chat } from '#ports/chat.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { proposalSubject } from '#usecases/alliance/proposal-subject.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderPost } from './post.ts';
import type { SendPost } from './send-post.ts';

type Needs = {
  readonly alliances: AllianceStore;
  readonly chat: Chat;
  readonly queue: SendQueue;
  readonly sendPost: SendPost;
  readonly renderPost: RenderPost;
};

/**
 * Posts a version for the first and only time, then has the post about the one before it redrawn, whose time is over.
 * The job may be here before its version is saved, or for a version that never will be: it waits a little, then ends.
 */
export const deliverProposal = async (
  { alliances, chat, queue, sendPost, renderPost }: Needs,
  open: TeamForDelivery,
  version: number,
  attempt: number,
): Promise<Delivery> => {
  const { scope, team, roster } = open;
  const compose = async () => {
    const alliance = (await alliances.loadOfTeam(scope))?.value;
    return alliance?.versions.some((one) => one.number === version) === true
      ? renderPost({ kind: 'proposal', team, alliance, version, roster })
      : undefined;
  };
  const posting = await sendPost({
    scope,
    subject: proposalSubject(version),
    attempt,
    compose,
    post: (card, turn) => chat.post(team, card, turn),
  });
  if (posting.kind === 'gone') return done;
  if (posting.kind !== 'posted') return posting;
  const { tenantId, teamId } = team;
  if (version > 1) await queue.add({ kind: 'refresh-proposal', tenantId, teamId, version: version - 1 });
  return done;
};
