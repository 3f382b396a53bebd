import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { decideFirstMark, markOf } from '#domain/week/decide-first-steps.ts';
import { firstStepsId } from '#domain/week/first-steps.ts';
import type { BoardStore } from '#ports/board-store.ts';
import { Unavailable } from '#ports/unavailable.ts';

const tries = 3;

/**
 * Remembers that something happened for the first time. What was saved stands whether this works or not, and the same
 * thing tells of itself again the next time that it happens.
 */
export const markFirstStep = async (board: BoardStore, scope: TeamScope, entry: BoardEntry): Promise<void> => {
  const mark = markOf(entry);
  if (mark === undefined) return;
  try {
    for (let left = tries; left > 0; left -= 1) {
      const stored = await board.find(scope, 'first-steps', firstStepsId);
      const decision = decideFirstMark(stored?.value, mark);
      if (decision.kind !== 'changed') return;
      const outcome =
        stored === undefined
          ? await board.add(scope, decision.entry)
          : await board.save(scope, decision.entry, stored.etag);
      if (outcome === 'saved') return;
    }
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};
