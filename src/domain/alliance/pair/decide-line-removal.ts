import type { AgreementLine } from './pair-agreement.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

export type LineRemovalCommand = {
  readonly id: AgreementLine['id'];
  /** Revision of the line that was on the screen: an edit that one has not read is not thrown away. */
  readonly basedOn: number;
};

/** Whether a line is taken out of the next version. */
export const decideLineRemoval = (alliance: PairAlliance, { id, basedOn }: LineRemovalCommand): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  const current = alliance.agreement.lines.find((line) => line.id === id);
  if (current === undefined) return unchanged;
  return current.revision === basedOn ? changed({ kind: 'line-removed', id }) : refused('text-has-changed');
};
