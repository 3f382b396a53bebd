import { decideReview } from '#domain/alliance/pair/decide-review.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type ReviewPair = (open: OpenPair, reviewOn: Day) => Promise<PairOutcome>;

/** Lets the two go on until their next review. */
export const makeReviewPair =
  ({ changePair }: { changePair: ChangePair }): ReviewPair =>
  (open, reviewOn) =>
    changePair(open, (alliance, _now, today) => decideReview(alliance, reviewOn, today));
