import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { checkInDueOn, checkInOf, openRound } from './check-in-round.ts';
import { reviewAskedOn } from './decide-review.ts';
import { differsFrom, latestVersion } from './pair-agreement.ts';
import type { PairVersion } from './pair-agreement.ts';
import { otherOf } from './pair-alliance.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { promptsOfPair } from './pair-prompts.ts';
import type { NextStep } from './pair-summary.ts';
import { isRevealed, replyOf } from './reply-state.ts';
import { standingFor } from './standing-on.ts';

/** What one of the two can do next; while the alliance rests, nothing. */
export const nextStep = (alliance: PairAlliance, personId: PersonId, today: Day): NextStep => {
  const standing = standingFor(alliance, personId, today);
  switch (standing.kind) {
    case 'invited':
      return standing.by === personId ? 'wait-for-decision' : 'decide-on-invitation';
    case 'active':
      return stepWhenActive(alliance, personId, today);
    case 'declined':
    case 'paused':
    case 'left':
      return 'nothing';
  }
};

/**
 * What one of the two can do next in an active alliance: a version that waits comes first, then what keeps the one in
 * force alive; before the first, the way leads from openness over the prompts to the lines.
 */
export const stepWhenActive = (alliance: PairAlliance, personId: PersonId, today: Day): NextStep => {
  const latest = latestVersion(alliance.agreement);
  if (latest === undefined) return stepOfDesign(alliance, personId);
  if (latest.inForceSince === undefined) return stepOfCommitment(latest, personId);
  return stepInForce(alliance, latest, personId, today);
};

const stepOfDesign = (alliance: PairAlliance, personId: PersonId): NextStep => {
  if (!isRevealed(alliance.openness))
    return replyOf(alliance.openness, personId)?.ready === true ? 'wait-for-openness' : 'write-openness';
  const shown = promptsOfPair(alliance).filter((id) => !alliance.hiddenPrompts.includes(id));
  const untouched = !alliance.answers.some((answer) => answer.personId === personId && answer.ready);
  return untouched && shown.length > 0 && alliance.agreement.lines.length === 0 ? 'answer-prompts' : 'write-agreement';
};

const stepOfCommitment = ({ commitments }: PairVersion, personId: PersonId): NextStep =>
  commitments.some((one) => one.personId === personId) ? 'wait-for-commitment' : 'commit';

const stepInForce = (alliance: PairAlliance, latest: PairVersion, personId: PersonId, today: Day): NextStep => {
  const { rhythm, agreement } = alliance;
  if (rhythm.reviewOn !== undefined && reviewAskedOn(rhythm.reviewOn) <= today) return 'review';
  const round = openRound(alliance);
  if (checkInOf(alliance, round, personId) !== undefined) return 'wait-for-check-in';
  const dueOn = checkInDueOn(alliance);
  const isDue = dueOn !== undefined && dueOn <= today;
  if (isDue || checkInOf(alliance, round, otherOf(alliance, personId)) !== undefined) return 'check-in';
  return differsFrom(agreement, latest) ? 'write-agreement' : 'nothing';
};
