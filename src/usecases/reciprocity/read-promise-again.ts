import { peopleOf } from '#domain/people/roster-member.ts';
import { decideReading } from '#domain/reciprocity/decide-reading.ts';
import type { ReadingCommand } from '#domain/reciprocity/decide-reading.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { refreshPosts } from './refresh-posts.ts';
import { tellOfPromise } from './tell-of-promise.ts';

/** Finds a promise kept, to fix, handed back or let go. */
export type ReadPromiseAgain = (
  open: OpenTeam,
  reading: Omit<ReadingCommand, 'reader'> & { readonly id: string },
) => Promise<BoardOutcome<'promise'>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

export const makeReadPromiseAgain =
  ({ board, changeBoard, queue, clock }: Needs): ReadPromiseAgain =>
  async (open, { id, ...reading }) => {
    const { scope, roster } = open;
    const now = clock.now();
    const today = todayOf(await loadSettings(board, open), now);
    const command = { ...reading, reader: scope.personId };
    return changeBoard(scope, {
      noun: 'promise',
      id,
      decide: (current) => decideReading(current, command, peopleOf(roster), now, today),
      afterSave: (saved) =>
        Promise.all([
          reading.act.kind === 'handed-back' && tellOfPromise(queue, open, saved, 'handed-back'),
          refreshPosts(queue, open, today, saved),
        ]),
    });
  };
