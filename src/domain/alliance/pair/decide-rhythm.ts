import type { Day } from '#domain/shared/instant.ts';
import type { PairAlliance, PairRhythm } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

export type RhythmCommand = {
  readonly checkInWeeks: number;
  /** `undefined` leaves the day of the review as it is: an agreement in force always has one. */
  readonly reviewOn: Day | undefined;
  /** What was on the screen: where a part was not changed there, it stays as the other may have set it since. */
  readonly basedOn: PairRhythm;
};

/** Weeks between two check-ins: not more often than weekly, and at least twice a year. */
const mostCheckInWeeks = 26;

/** Whether a new rhythm is taken; either may set it, and neither sets over what they have not seen. */
export const decideRhythm = (alliance: PairAlliance, command: RhythmCommand, today: Day): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  const weeks = command.checkInWeeks;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > mostCheckInWeeks) return refused('out-of-range');
  const { rhythm } = alliance;
  const { basedOn, reviewOn = basedOn.reviewOn } = command;
  if (isSetOver(weeks, basedOn.checkInWeeks, rhythm.checkInWeeks)) return refused('rhythm-has-changed');
  if (isSetOver(reviewOn, basedOn.reviewOn, rhythm.reviewOn)) return refused('rhythm-has-changed');
  const next: PairRhythm = {
    checkInWeeks: weeks === basedOn.checkInWeeks ? rhythm.checkInWeeks : weeks,
    reviewOn: reviewOn === basedOn.reviewOn ? rhythm.reviewOn : reviewOn,
  };
  if (next.checkInWeeks === rhythm.checkInWeeks && next.reviewOn === rhythm.reviewOn) return unchanged;
  // A day that has passed may stay where only the weeks change; as a new day it makes no sense.
  if (next.reviewOn !== undefined && next.reviewOn !== rhythm.reviewOn && next.reviewOn < today)
    return refused('day-is-past');
  return changed({ kind: 'rhythm-set', rhythm: next });
};

/** Whether a choice would take the place of something that its author has not seen. */
const isSetOver = <Part>(chosen: Part, seen: Part, current: Part): boolean =>
  chosen !== seen && current !== seen && current !== chosen;
