import { peopleOf } from '#domain/people/roster-member.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { decideTaking } from '#domain/reciprocity/decide-taking.ts';
import type { Day } from '#domain/shared/instant.ts';
import { refused } from '#domain/week/practice-decision.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { refreshPosts } from './refresh-posts.ts';
import { tellOfPromise } from './tell-of-promise.ts';

/** Takes a need or accepts an offer, for a day. */
export type TakeNeed = (
  open: OpenTeam,
  noun: NeedNoun,
  taking: { readonly id: string; readonly day: Day },
) => Promise<BoardOutcome<'promise'>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/** Of two who take up the same at once, the second is refused on the promise of the first. */
export const makeTakeNeed =
  ({ board, changeBoard, queue, clock }: Needs): TakeNeed =>
  async (open, noun, { id, day }) => {
    const { scope, roster } = open;
    const [need, settings] = await Promise.all([board.find(scope, noun, id), loadSettings(board, open)]);
    if (!settings.practices.includes('needs-and-offers')) return refused('practice-is-off');
    const now = clock.now();
    const today = todayOf(settings, now);
    const command = { taker: scope.personId, day };
    return changeBoard(scope, {
      noun: 'promise',
      id,
      decide: (current) => decideTaking(noun, need?.value.value, current, command, peopleOf(roster), now, today),
      afterSave: (saved) =>
        Promise.all([tellOfPromise(queue, open, saved, 'taken'), refreshPosts(queue, open, today, saved)]),
    });
  };
