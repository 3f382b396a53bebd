import { addDays, dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Mark } from '../mark.ts';

/** One member's part of one check-in. Nobody but they themselves ever reads it as theirs. */
export type TeamCheckIn = {
  /** 1, 2, 3 ...: everyone answers the same round. */
  readonly round: number;
  readonly personId: PersonId;
  readonly purpose: Mark;
  readonly trust: Mark;
  readonly care: Mark;
  /** "What should we change?"; may be empty. */
  readonly change: string;
  /** When they first answered; replacing an answer keeps it, so that it does not prolong the round. */
  readonly at: Instant;
};

/** A round that ended because the last of the roster had answered. */
export type ClosedRound = { readonly round: number; readonly at: Instant };

/** Days that a round takes answers for, counted from the first one. */
const daysOpen = 7;

type Rounds = { readonly checkIns: readonly TeamCheckIn[]; readonly closedRounds: readonly ClosedRound[] };

/** What someone answered in a round. */
export const checkInOf = ({ checkIns }: Rounds, round: number, personId: PersonId): TeamCheckIn | undefined =>
  checkIns.find((one) => one.round === round && one.personId === personId);

export const answersIn = ({ checkIns }: Rounds, round: number): readonly TeamCheckIn[] =>
  checkIns.filter((one) => one.round === round);

/** The round that takes answers on a day: the last one begun, or the one after it when that is closed. */
export const openRound = (alliance: Rounds, today: Day): number => {
  const last = Math.max(0, ...alliance.checkIns.map(({ round }) => round));
  return last === 0 || isClosed(alliance, last, today) ? last + 1 : last;
};

/**
 * Whether a round takes no more answers. Its figures appear only then, and all at once: figures that moved with each
 * answer would tell what the last one was.
 */
export const isClosed = (alliance: Rounds, round: number, today: Day): boolean => {
  const last = lastDayOf(alliance, round);
  return endedEarly(alliance, round) !== undefined || (last !== undefined && last < today);
};

/** The last day on which a round takes answers; `undefined` while nobody has answered it. */
export const lastDayOf = (alliance: Rounds, round: number): Day | undefined => {
  const instants = answersIn(alliance, round).map(({ at }) => at);
  return instants.length === 0 ? undefined : addDays(dayOf(Math.min(...instants)), daysOpen);
};

/** The day on which a closed round ended. */
export const closedOn = (alliance: Rounds, round: number): Day | undefined => {
  const early = endedEarly(alliance, round);
  return early === undefined ? lastDayOf(alliance, round) : dayOf(early.at);
};

const endedEarly = ({ closedRounds }: Rounds, round: number): ClosedRound | undefined =>
  closedRounds.find((one) => one.round === round);
