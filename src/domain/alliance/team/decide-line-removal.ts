import type { TeamLine } from './agreement.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type LineRemovalCommand = {
  readonly id: TeamLine['id'];
  /** Revision of the line that was on the screen: an edit that one has not read is not thrown away. */
  readonly basedOn: number;
};

/** Whether a line is taken out of the next version; the answers that stood behind it can be grouped anew. */
export const decideLineRemoval = ({ lines }: TeamAlliance, { id, basedOn }: LineRemovalCommand): Decision => {
  const current = lines.find((line) => line.id === id);
  if (current === undefined) return unchanged;
  return current.revision === basedOn ? changed({ kind: 'line-removed', id }) : refused('text-has-changed');
};
