import { addDays, dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { CheckIn, PairAlliance, Standing } from './pair-alliance.ts';

/** The round that is open: the first that not both have answered. */
export const openRound = (alliance: PairAlliance): number => lastRevealedRound(alliance) + 1;

/** Whether both have answered a round: from then on both read both. */
export const isRoundRevealed = (alliance: PairAlliance, round: number): boolean =>
  answersOf(alliance, round).length === 2;

/** What someone answered in a round. */
export const checkInOf = ({ checkIns }: PairAlliance, round: number, personId: PersonId): CheckIn | undefined =>
  checkIns.find((one) => one.round === round && one.personId === personId);

/**
 * Day from which the open round is due: the rhythm after the last round that both answered, after the agreement first
 * came into force or after a pause, whichever came last. `undefined` before the first agreement is in force.
 */
export const checkInDueOn = (alliance: PairAlliance): Day | undefined => {
  const inForce = alliance.agreement.versions.find(({ inForceSince }) => inForceSince !== undefined)?.inForceSince;
  if (inForce === undefined) return undefined;
  const lastAnswers = answersOf(alliance, lastRevealedRound(alliance)).map(({ at }) => dayOf(at));
  const last = [dayOf(inForce), ...lastAnswers, ...beginningOf(alliance.standing)].reduce(laterOf);
  return addDays(last, alliance.rhythm.checkInWeeks * 7);
};

/** While paused nothing is due, and afterwards the rhythm starts anew: nobody returns to a debt. */
const beginningOf = (standing: Standing): readonly Day[] => {
  if (standing.kind === 'paused') return [standing.until];
  return standing.kind === 'active' ? [dayOf(standing.since)] : [];
};

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);

const answersOf = ({ checkIns }: PairAlliance, round: number): readonly CheckIn[] =>
  checkIns.filter((one) => one.round === round);

const lastRevealedRound = (alliance: PairAlliance): number =>
  Math.max(0, ...alliance.checkIns.map(({ round }) => round).filter((round) => isRoundRevealed(alliance, round)));
