import { decideProposal } from '#domain/alliance/team/decide-proposal.ts';
import type { ProposalCommand } from '#domain/alliance/team/decide-proposal.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type ProposeAgreement = (open: OpenTeam, proposal: Omit<ProposalCommand, 'personId'>) => Promise<ActOutcome>;

type Needs = { readonly changeAlliance: ChangeAlliance; readonly queue: SendQueue };

/**
 * Freezes the lines as the next version and has it posted.
 *
 * The job goes into the queue before the version is saved: a crash in between then leaves a job without a version,
 * which the worker waits for and lets go, whereas the other order could leave a version that is never posted. Should
 * someone else propose a version of that number in the meantime, the job posts theirs, which has to be posted anyway;
 * the outbox sees to it that two jobs make one post.
 */
export const makeProposeAgreement =
  ({ changeAlliance, queue }: Needs): ProposeAgreement =>
  ({ scope }, proposal) => {
    const { tenantId, teamId, personId } = scope;
    return changeAlliance(scope, {
      decide: (alliance, now) => decideProposal(alliance, { ...proposal, personId }, now),
      beforeSave: async (changes) => {
        for (const change of changes) {
          if (change.kind !== 'proposed') continue;
          await queue.add({ kind: 'post-proposal', tenantId, teamId, version: change.version.number });
        }
      },
    });
  };
