import { decideComingIntoForce } from '#domain/alliance/team/decide-coming-into-force.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BringIntoForce } from './bring-into-force.ts';
import { readingFor } from './show-alliance.ts';
import type { AllianceReading } from './show-alliance.ts';

export type ReadAlliance = (open: OpenTeam) => Promise<AllianceReading>;

type Needs = {
  readonly alliances: AllianceStore;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly bringIntoForce: BringIntoForce;
};

/**
 * Reads a team's alliance for a member; a team that has none yet reads as one on its first day.
 *
 * Alliance and outbox are asked at once: after the gate's look at the team, this is the second and last round trip to
 * the storage that a page of the tab waits for. Only a version that everyone left in the team has committed to costs
 * more: it comes into force now, even if nobody was told that someone has left.
 */
export const makeReadAlliance =
  ({ alliances, outbox, clock, bringIntoForce }: Needs): ReadAlliance =>
  async (open) => {
    const { scope, roster } = open;
    const [stored, posts] = await Promise.all([alliances.loadOfTeam(scope), outbox.list(scope)]);
    const now = clock.now();
    const alliance = stored?.value ?? startAlliance(scope.tenantId, scope.teamId, now);
    if (decideComingIntoForce(alliance, peopleOf(roster), now).kind !== 'changed')
      return readingFor(scope, alliance, posts, dayOf(now));
    const outcome = await bringIntoForce(open);
    return readingFor(scope, 'alliance' in outcome ? outcome.alliance : alliance, posts, dayOf(now));
  };
