import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Chat } from '#ports/chat.ts';
import type { SendJob, SendQueue, TeamJob } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { Gate, TeamForDelivery } from '#usecases/people/gate.ts';
import { deliverPairJob } from './deliver-pair-job.ts';
import type { PairDeliveryNeeds } from './deliver-pair-job.ts';
import { deliverProposal } from './deliver-proposal.ts';
import { deliverWelcome } from './deliver-welcome.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { greetJoiner } from './greet-joiner.ts';
import type { RenderPost } from './post.ts';
import { refreshProposal } from './refresh-proposal.ts';
import { refreshTeamSummaries } from './refresh-team-summaries.ts';
import { removeTeamSummaries } from './remove-team-summaries.ts';
import { makeSendPost } from './send-post.ts';
import type { SendPost } from './send-post.ts';

/** Does one job. `attempt` is 1 at the first hand-out. Rejects only for a bug. */
export type DeliverJob = (job: SendJob, attempt: number) => Promise<Delivery>;

type Needs = PairDeliveryNeeds & {
  readonly teams: TeamStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly alliances: AllianceStore;
  readonly queue: SendQueue;
  readonly chat: Chat;
  readonly renderPost: RenderPost;
};

export const makeDeliverJob = (needs: Needs): DeliverJob => {
  const equipped = { ...needs, sendPost: makeSendPost(needs) };
  return async (job, attempt) => {
    try {
      return await ('teamId' in job ? deliverTeamJob(equipped, job, attempt) : deliverPairJob(equipped, job, attempt));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return { kind: 'failed', retryAfterMs: error.retryAfterMs ?? 0, reason: error.message };
    }
  };
};

type Equipped = Needs & { readonly sendPost: SendPost };

const deliverTeamJob = async (needs: Equipped, job: TeamJob, attempt: number): Promise<Delivery> => {
  if (job.kind === 'remove-team-summaries') return removeTeamSummaries(needs, job);
  const open = await openFor(needs.gate, job);
  // The app was removed: what was to be said there has nobody to be said to.
  return open.kind === 'closed' ? done : deliverTo(needs, open, job, attempt);
};

type InTeam = Exclude<TeamJob, { kind: 'remove-team-summaries' }>;

/** What is posted for the first time counts nobody yet; everything else is about those who are in the team now. */
const openFor = (gate: Gate, { kind, tenantId, teamId }: InTeam): ReturnType<Gate['openForDelivery']> =>
  kind === 'post-welcome' || kind === 'post-proposal'
    ? gate.openForDelivery(tenantId, teamId)
    : gate.openAfresh(tenantId, teamId);

const deliverTo = (needs: Equipped, open: TeamForDelivery, job: InTeam, attempt: number): Promise<Delivery> => {
  switch (job.kind) {
    case 'post-welcome':
      return deliverWelcome(needs, open, attempt);
    case 'post-proposal':
      return deliverProposal(needs, open, job.version, attempt);
    case 'refresh-proposal':
      return refreshProposal(needs, open, job.version, attempt);
    case 'greet-joiner':
      return greetJoiner(needs, open, job.to, attempt);
    case 'refresh-team-summaries':
      return refreshTeamSummaries(needs, open);
  }
};
