import { addDays, dayOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { closedOn, isClosed, openRound } from './check-in.ts';
import type { TeamAlliance } from './team-alliance.ts';

/**
 * The day from which the next round is due: the rhythm after the last closed one, or after the agreement first came into
 * force, whichever came last. `undefined` before the first agreement is in force. A round may begin before.
 */
export const checkInDueOn = (alliance: TeamAlliance, today: Day): Day | undefined => {
  const first = alliance.versions.find(({ inForceSince }) => inForceSince !== undefined)?.inForceSince;
  if (first === undefined) return undefined;
  const last = lastClosedOn(alliance, today);
  const from = last !== undefined && last > dayOf(first) ? last : dayOf(first);
  return addDays(from, alliance.rhythm.checkInWeeks * 7);
};

const lastClosedOn = (alliance: TeamAlliance, today: Day): Day | undefined => {
  const round = openRound(alliance, today) - 1;
  return round > 0 && isClosed(alliance, round, today) ? closedOn(alliance, round) : undefined;
};
