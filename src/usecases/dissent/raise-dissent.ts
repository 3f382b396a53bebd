import { decideRaising, openLimit } from '#domain/dissent/decide-raising.ts';
import type { RaisingCommand } from '#domain/dissent/decide-raising.ts';
import { onBoard } from '#domain/dissent/dissent-decision.ts';
import { isSettled } from '#domain/dissent/dissent.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { refused } from '#domain/week/practice-decision.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { followUp } from './follow-up.ts';

/** Raises a dissent about method in front of the team, or words it anew. */
export type RaiseDissent = (open: OpenTeam, dissent: Omit<RaisingCommand, 'by'>) => Promise<BoardOutcome<'dissent'>>;

type Needs = {
  readonly changeBoard: ChangeBoard;
  readonly readWeek: ReadWeek;
  readonly queue: SendQueue;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

export const makeRaiseDissent =
  ({ changeBoard, readWeek, queue, dueIndex, clock }: Needs): RaiseDissent =>
  async (open, { id, ...text }) => {
    const { scope, team } = open;
    const { tenantId, teamId, personId: by } = scope;
    const { around, today } = await readWeek(open);
    const { practices, zone } = settingsOn(around, team);
    if (!practices.includes('dissent')) return refused('practice-is-off');
    const own = valuesOf(around, 'dissent').filter((one) => one.by === by && !isSettled(one)).length;
    const now = { at: clock.now(), on: today };
    return changeBoard(scope, {
      noun: 'dissent',
      id,
      decide: (current) => onBoard(decideRaising(current?.value, { ...text, id, by }, openLimit - own, now)),
      beforeSave: async () => queue.add({ kind: 'post-item', tenantId, teamId, noun: 'dissent', id }),
      afterSave: (saved) => followUp({ queue, dueIndex }, open, { today, zone }, saved),
    });
  };
