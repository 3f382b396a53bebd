import type { Day } from '#domain/shared/instant.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

export type RhythmCommand = {
  readonly checkInWeeks: number;
  /** `undefined` leaves the day of the review as it is: an agreement in force always has one. */
  readonly reviewOn: Day | undefined;
};

/** Weeks between two check-ins: not more often than weekly, and at least twice a year. */
const mostCheckInWeeks = 26;

/** Whether a new rhythm is taken; either may set it. */
export const decideRhythm = (alliance: PairAlliance, command: RhythmCommand, today: Day): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  const { checkInWeeks } = command;
  if (!Number.isInteger(checkInWeeks) || checkInWeeks < 1 || checkInWeeks > mostCheckInWeeks)
    return refused('out-of-range');
  const { rhythm } = alliance;
  const reviewOn = command.reviewOn ?? rhythm.reviewOn;
  if (rhythm.checkInWeeks === checkInWeeks && rhythm.reviewOn === reviewOn) return unchanged;
  // A day that has passed may stay where only the weeks change; as a new day it makes no sense.
  if (reviewOn !== undefined && reviewOn !== rhythm.reviewOn && reviewOn < today) return refused('day-is-past');
  return changed({ kind: 'rhythm-set', rhythm: { checkInWeeks, reviewOn } });
};
