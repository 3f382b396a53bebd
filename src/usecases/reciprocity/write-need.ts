import { decideNeed } from '#domain/reciprocity/decide-need.ts';
import type { NeedCommand, NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { refused } from '#domain/week/practice-decision.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { refreshPosts } from './refresh-posts.ts';

export type WriteNeed = (
  open: OpenTeam,
  noun: NeedNoun,
  need: Omit<NeedCommand, 'by'>,
) => Promise<BoardOutcome<NeedNoun>>;

type Needs = {
  readonly changeBoard: ChangeBoard;
  readonly readWeek: ReadWeek;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/** Adds a need or an offer, or edits one. */
export const makeWriteNeed =
  ({ changeBoard, readWeek, queue, clock }: Needs): WriteNeed =>
  async (open, noun, need) => {
    const by = open.scope.personId;
    const { around, today } = await readWeek(open);
    if (!settingsOn(around, open.team).practices.includes('needs-and-offers')) return refused('practice-is-off');
    const own = valuesOf(around, noun).filter((one) => one.by === by && one.week === weekOf(today)).length;
    const promise = valuesOf(around, 'promise').find(({ id }) => id === need.id);
    const isOther = valuesOf(around, noun === 'need' ? 'offer' : 'need').some(({ id }) => id === need.id);
    const now = clock.now();
    return changeBoard<NeedNoun>(open.scope, {
      noun,
      id: need.id,
      decide: (current) => decideNeed(noun, current, { ...need, by }, { promise, own, isOther }, now, today),
      afterSave: (saved) => refreshPosts(queue, open, today, saved),
    });
  };
