import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { versionInForce } from './pair-agreement.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { standingOn } from './standing-on.ts';

/** Days before the review from which it is asked. */
const reviewNotice = 7;

/** Day from which a review is asked. */
export const reviewAskedOn = (reviewOn: Day): Day => addDays(reviewOn, -reviewNotice);

/**
 * Whether the two go on until a new day of review, with their agreement renewed or about to be changed; to close the
 * alliance is to leave it.
 *
 * @param reviewOn the next day of review.
 */
export const decideReview = (alliance: PairAlliance, reviewOn: Day, today: Day): PairDecision => {
  if (standingOn(alliance, today).kind !== 'active') return refused('not-active');
  const { rhythm, agreement } = alliance;
  if (rhythm.reviewOn === undefined || versionInForce(agreement) === undefined) return refused('not-due');
  // The other has just answered the same.
  if (rhythm.reviewOn === reviewOn) return unchanged;
  if (today < reviewAskedOn(rhythm.reviewOn)) return refused('not-due');
  if (reviewOn <= today) return refused('day-is-past');
  return changed({ kind: 'rhythm-set', rhythm: { ...rhythm, reviewOn } });
};
