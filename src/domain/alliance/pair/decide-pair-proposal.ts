import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { differsFrom, latestVersion } from './pair-agreement.ts';
import type { AgreementLine, DraftLine } from './pair-agreement.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { changed, refused } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

export type PairProposalCommand = {
  readonly personId: PersonId;
  /** Revisions of the lines that the proposer has read, by line id: what is proposed is what was on the screen. */
  readonly basedOn: Readonly<Record<string, number>>;
};

/** Freezes all lines as the next version. Nobody is committed by it, the proposer neither. */
export const decidePairProposal = (
  alliance: PairAlliance,
  { personId, basedOn }: PairProposalCommand,
  now: Instant,
): PairDecision => {
  const { agreement } = alliance;
  if (!isWritable(alliance)) return refused('not-active');
  if (!isRead(agreement.lines, basedOn)) return refused('text-has-changed');
  if (agreement.lines.length === 0) return refused('text-is-blank');
  const latest = latestVersion(agreement);
  if (latest !== undefined && !differsFrom(agreement, latest)) return refused('nothing-has-changed');
  return changed({
    kind: 'version-proposed',
    version: {
      number: (latest?.number ?? 0) + 1,
      lines: agreement.lines.map(freeze),
      proposedBy: personId,
      proposedAt: now,
      commitments: [],
      inForceSince: undefined,
    },
  });
};

/** Every line as it is now, and none that is gone. */
const isRead = (lines: readonly DraftLine[], basedOn: PairProposalCommand['basedOn']): boolean =>
  Object.keys(basedOn).length === lines.length && lines.every(({ id, revision }) => basedOn[id] === revision);

const freeze = ({ id, part, of, text, evidence }: DraftLine): AgreementLine => ({ id, part, of, text, evidence });
