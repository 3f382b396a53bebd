import { decideStep } from '#domain/dissent/decide-step.ts';
import type { DissentAnswer } from '#domain/dissent/decide-step.ts';
import { onBoard } from '#domain/dissent/dissent-decision.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { WritePromise } from '#usecases/reciprocity/write-promise.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { followUp } from './follow-up.ts';
import { promiseNextSteps } from './promise-next-steps.ts';

/** Thanks for a dissent, clarifies it, decides it. What stands is answered even where the practice is switched off. */
export type AnswerDissent = (open: OpenTeam, id: string, answer: DissentAnswer) => Promise<BoardOutcome<'dissent'>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly writePromise: WritePromise;
  readonly queue: SendQueue;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

export const makeAnswerDissent =
  ({ board, changeBoard, writePromise, queue, dueIndex, clock }: Needs): AnswerDissent =>
  async (open, id, answer) => {
    const { scope, roster } = open;
    const { practices, zone } = await loadSettings(board, open);
    const at = clock.now();
    const today = todayOf({ zone }, at);
    const people = peopleOf(roster);
    return changeBoard(scope, {
      noun: 'dissent',
      id,
      decide: (current) => onBoard(decideStep(current?.value, answer, scope.personId, people, { at, on: today })),
      afterSave: (saved) =>
        Promise.all([
          practices.includes('needs-and-offers') && promiseNextSteps({ writePromise, queue }, open, saved),
          followUp({ queue, dueIndex }, open, { today, zone }, saved),
        ]),
    });
  };
