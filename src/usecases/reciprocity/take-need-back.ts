import { decideNeedRemoval } from '#domain/reciprocity/decide-need.ts';
import type { NeedCommand, NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { refreshPosts } from './refresh-posts.ts';

export type TakeNeedBack = (
  open: OpenTeam,
  noun: NeedNoun,
  need: Pick<NeedCommand, 'id' | 'basedOn'>,
) => Promise<BoardOutcome<NeedNoun>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/** Takes a need or an offer of one's own off the board, while nobody has taken it up. */
export const makeTakeNeedBack =
  ({ board, changeBoard, queue, clock }: Needs): TakeNeedBack =>
  async (open, noun, { id, basedOn }) => {
    const { scope } = open;
    const [promise, need, settings] = await Promise.all([
      board.find(scope, 'promise', id),
      board.find(scope, noun, id),
      loadSettings(board, open),
    ]);
    return changeBoard<NeedNoun>(scope, {
      noun,
      id,
      decide: (current) => decideNeedRemoval(current, { by: scope.personId, basedOn }, promise?.value.value),
      afterSave: (saved) => refreshPosts(queue, open, todayOf(settings, clock.now()), saved, need?.value.value),
    });
  };
