import { addMonths } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { latestVersion } from './pair-agreement.ts';
import { otherOf } from './pair-alliance.ts';
import type { PairAlliance } from './pair-alliance.ts';
import type { PairChange } from './pair-change.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

export type PairCommitCommand = {
  readonly personId: PersonId;
  /** The version whose text the person has read. */
  readonly version: number;
};

/** Months after which the two look at their agreement again, unless they choose otherwise. */
const usualReviewMonths = 6;

/** Whether a commitment is taken; the second of the two brings the version into force. */
export const decidePairCommitment = (
  alliance: PairAlliance,
  { personId, version: number }: PairCommitCommand,
  now: Instant,
  today: Day,
): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  const version = alliance.agreement.versions.find((one) => one.number === number);
  if (version === undefined) return refused('version-is-unknown');
  const committed = version.commitments.map((one) => one.personId);
  if (committed.includes(personId)) return unchanged;
  if (version !== latestVersion(alliance.agreement)) return refused('version-is-superseded');
  const commitment = { kind: 'version-committed', version: number, personId, at: now } as const;
  if (!committed.includes(otherOf(alliance, personId))) return changed(commitment);
  return changed(commitment, { kind: 'version-in-force', version: number, at: now }, ...firstReview(alliance, today));
};

const firstReview = ({ rhythm }: PairAlliance, today: Day): readonly PairChange[] =>
  rhythm.reviewOn === undefined
    ? [{ kind: 'rhythm-set', rhythm: { ...rhythm, reviewOn: addMonths(today, usualReviewMonths) } }]
    : [];
