import { makeChangeBoard } from '#usecases/week/change-board.ts';
import type { ChangeBoard } from '#usecases/week/change-board.ts';
import { refreshingTold } from '#usecases/week/refreshing-told.ts';
import type { Storage } from './connect-storage.ts';

/** Changes a team's board, with all that follows from it. */
export const changeBoardOf = (needs: Pick<Storage, 'board' | 'queue'>): ChangeBoard =>
  refreshingTold({ changeBoard: makeChangeBoard(needs), queue: needs.queue });
