import { createContext, useContext } from 'react';
import type { LineView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { OpenLines } from '../../agreement/use-open-lines.ts';
import type { RememberFlush } from '../../agreement/use-flushes.ts';
import type { Drop } from './drop.ts';
import type { Dragging } from './use-dragging.ts';
import type { LineActs } from './use-line-acts.ts';
import type { NewLines } from './use-new-lines.ts';

/** What the parts of the page share on which a team makes its agreement. */
export type DraftingPage = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly open: OpenLines<LineView>;
  readonly newLines: NewLines;
  readonly acts: LineActs;
  /** Does what a drop decides; the menus do the same by it. */
  readonly doDrop: (drop: Drop) => void;
  readonly dragging: Dragging;
  readonly onFlush: RememberFlush;
};

export const DraftingContext = createContext<DraftingPage | undefined>(undefined);

/** Throws outside of that page: a mistake in composition. */
export const useDrafting = (): DraftingPage => {
  const page = useContext(DraftingContext);
  if (page === undefined) throw new Error('No agreement is made here.');
  return page;
};
