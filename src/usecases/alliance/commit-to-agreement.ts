import { decideCommitment } from '#domain/alliance/team/decide-commitment.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type CommitToAgreement = (open: OpenTeam, version: number) => Promise<ActOutcome>;

type Needs = { readonly changeAlliance: ChangeAlliance; readonly queue: SendQueue };

/**
 * Takes a member's commitment and has the post in the channel brought up to date.
 *
 * The job goes into the queue after the save: before it, a quick worker would redraw the post from the old state.
 * Should a crash fall between the two, the member sees an error and tries again; the commitment is then there already,
 * and the job is added all the same.
 */
export const makeCommitToAgreement =
  ({ changeAlliance, queue }: Needs): CommitToAgreement =>
  async ({ scope, roster }, version) => {
    const { tenantId, teamId, personId } = scope;
    const people = peopleOf(roster);
    return changeAlliance(scope, {
      decide: (alliance, now) => decideCommitment(alliance, { personId, version }, people, now),
      afterSave: () => queue.add({ kind: 'refresh-proposal', tenantId, teamId, version }),
    });
  };
