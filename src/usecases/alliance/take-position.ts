import { decidePosition } from '#domain/alliance/team/decide-position.ts';
import type { PositionCommand } from '#domain/alliance/team/decide-position.ts';
import { openObjections } from '#domain/alliance/team/position.ts';
import { latestVersion } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type TakePosition = (open: OpenTeam, position: Omit<PositionCommand, 'personId'>) => Promise<ActOutcome>;

type Needs = { readonly changeAlliance: ChangeAlliance; readonly queue: SendQueue };

/**
 * Keeps where a member stands on a line of the newest version. The post in the channel counts the open objections and
 * nothing else of this, so that it is redrawn only when their number has changed; after the save, as with a commitment.
 */
export const makeTakePosition =
  ({ changeAlliance, queue }: Needs): TakePosition =>
  async ({ scope, roster }, position) => {
    const { tenantId, teamId, personId } = scope;
    const people = peopleOf(roster);
    const outcome = await changeAlliance(scope, {
      decide: (alliance, now) => decidePosition(alliance, { ...position, personId }, people, now),
    });
    if (isOnThePost(outcome, people))
      await queue.add({ kind: 'refresh-proposal', tenantId, teamId, version: position.version });
    return outcome;
  };

/** A repeated act may repair a post that a crash has kept from being redrawn. */
const isOnThePost = (outcome: ActOutcome, people: readonly PersonId[]): boolean =>
  outcome.kind === 'unchanged' ||
  (outcome.kind === 'changed' && objectionsTo(outcome.alliance, people) !== objectionsTo(outcome.before, people));

const objectionsTo = (alliance: TeamAlliance, people: readonly PersonId[]): number => {
  const version = latestVersion(alliance);
  return version === undefined ? 0 : openObjections(alliance, version, people).length;
};
