import { peopleOf } from '#domain/people/roster-member.ts';
import { decidePromise } from '#domain/reciprocity/decide-promise.ts';
import type { PromiseCommand } from '#domain/reciprocity/decide-promise.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { refreshPosts } from './refresh-posts.ts';

/**
 * `by` is whoever acts; another only where the team has decided so together, as in the next steps of a dissent. The id
 * is the caller's, so that the same promise again is the same.
 */
export type WritePromise = (open: OpenTeam, promise: PromiseCommand) => Promise<BoardOutcome<'promise'>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/** Makes a promise that nobody asked for, or words one anew. */
export const makeWritePromise =
  ({ board, changeBoard, queue, clock }: Needs): WritePromise =>
  async (open, promise) => {
    const now = clock.now();
    const { scope } = open;
    const { id } = promise;
    const [settings, ...asked] = await Promise.all([
      loadSettings(board, open),
      board.find(scope, 'need', id),
      board.find(scope, 'offer', id),
    ]);
    const today = todayOf(settings, now);
    const around = { roster: peopleOf(open.roster), isAsked: asked.some((one) => one !== undefined) };
    return changeBoard(scope, {
      noun: 'promise',
      id,
      decide: (current) => decidePromise(current, promise, around, now, today),
      afterSave: (saved) => refreshPosts(queue, open, today, saved),
    });
  };
