import { followedBy, openChallengeId } from '#domain/challenge/challenge.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { BoardJob } from '#ports/send-queue.ts';
import type { Stored } from '#ports/stored.ts';

/** What a card in the channel is about. The one that follows four weeks finds them wherever they stand on the board. */
export const findForCard = async (
  board: Pick<BoardStore, 'find'>,
  scope: TeamScope,
  { noun, id }: Pick<BoardJob, 'noun' | 'id'>,
): Promise<Stored<BoardEntry> | undefined> => {
  const followed = noun === 'challenge' ? followedBy(id) : undefined;
  if (followed === undefined) return board.find(scope, noun, id);
  const current = await board.find(scope, 'challenge', openChallengeId);
  return current?.value.value.id === followed ? current : board.find(scope, 'challenge', followed);
};
