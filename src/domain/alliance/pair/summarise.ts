import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { checkInDueOn } from './check-in-round.ts';
import { reviewAskedOn } from './decide-review.ts';
import { nextStep, stepWhenActive } from './next-step.ts';
import { versionInForce } from './pair-agreement.ts';
import { addressOf, nameOf, otherOf } from './pair-alliance.ts';
import type { PairAlliance } from './pair-alliance.ts';
import type { KeptSummary, NextStep, PairSummary } from './pair-summary.ts';
import { standingFor } from './standing-on.ts';

/** An alliance on the home of one of the two, to be kept and read through {@link summaryOn}; only where it is open to them. */
export const summarise = (alliance: PairAlliance, personId: PersonId, today: Day): KeptSummary => {
  const standing = standingFor(alliance, personId, today);
  const version = versionInForce(alliance.agreement);
  const other = otherOf(alliance, personId);
  return {
    allianceId: alliance.id,
    other,
    otherName: nameOf(alliance, other),
    otherAddress: addressOf(alliance, other),
    standing: standing.kind,
    next: standing.kind === 'paused' ? stepWhenActive(alliance, personId, today) : nextStep(alliance, personId, today),
    version: version?.number,
    inForceSince: version?.inForceSince,
    checkInOn: checkInDueOn(alliance),
    reviewOn: alliance.rhythm.reviewOn,
    pausedUntil: standing.kind === 'paused' ? standing.until : undefined,
    openPromises: alliance.promises.filter(({ state }) => state === 'open').length,
  };
};

/** A kept summary as it reads on a later day: a pause may be over, a check-in due or a review near. */
export const summaryOn = (summary: PairSummary, today: Day): PairSummary => {
  if (summary.pausedUntil !== undefined && today < summary.pausedUntil) return { ...summary, next: 'nothing' };
  const standing = summary.standing === 'paused' ? 'active' : summary.standing;
  const next = standing === 'active' ? stepOn(summary, today) : summary.next;
  return { ...summary, standing, pausedUntil: undefined, next };
};

/** The steps that time alone can change, all of an agreement in force. */
const timed: readonly NextStep[] = ['write-agreement', 'nothing', 'check-in', 'wait-for-check-in'];

const stepOn = ({ next, inForceSince, checkInOn, reviewOn }: PairSummary, today: Day): NextStep => {
  if (inForceSince === undefined || !timed.includes(next)) return next;
  if (reviewOn !== undefined && reviewAskedOn(reviewOn) <= today) return 'review';
  const isDue = checkInOn !== undefined && checkInOn <= today;
  return isDue && next !== 'wait-for-check-in' ? 'check-in' : next;
};
