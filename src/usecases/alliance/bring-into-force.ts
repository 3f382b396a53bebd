import { decideComingIntoForce } from '#domain/alliance/team/decide-coming-into-force.ts';
import { latestVersion } from '#domain/alliance/team/team-alliance.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type BringIntoForce = (open: Pick<TeamForDelivery, 'scope' | 'roster'>) => Promise<ActOutcome>;

type Needs = { readonly changeAlliance: ChangeAlliance; readonly queue: SendQueue };

/**
 * Brings the newest version into force when everyone who is in the team now has committed to it, and has its post
 * redrawn. Nobody need act for it: the last one who had not committed may have left.
 */
export const makeBringIntoForce =
  ({ changeAlliance, queue }: Needs): BringIntoForce =>
  async ({ scope, roster }) => {
    const people = peopleOf(roster);
    const outcome = await changeAlliance(scope, {
      decide: (alliance, now) => decideComingIntoForce(alliance, people, now),
    });
    if (outcome.kind !== 'changed') return outcome;
    const version = latestVersion(outcome.alliance);
    const { tenantId, teamId } = scope;
    if (version !== undefined) await queue.add({ kind: 'refresh-proposal', tenantId, teamId, version: version.number });
    return outcome;
  };
