import { decideVictoryRemoval } from '#domain/victory/decide-victory.ts';
import type { VictoryCommand } from '#domain/victory/decide-victory.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { drawCard } from './change-victory.ts';

export type TakeVictoryBack = (
  open: OpenTeam,
  victory: Pick<VictoryCommand, 'id' | 'basedOn'>,
) => Promise<BoardOutcome<'victory'>>;

type Needs = { readonly changeBoard: ChangeBoard; readonly queue: SendQueue };

/** Takes a victory of one's own off the board, and what it says off its card: whether the practice is still on or not. */
export const makeTakeVictoryBack =
  ({ changeBoard, queue }: Needs): TakeVictoryBack =>
  async (open, { id, basedOn }) => {
    const { scope } = open;
    const outcome = await changeBoard(scope, {
      noun: 'victory',
      id,
      decide: (current) => decideVictoryRemoval(current?.value, { by: scope.personId, basedOn }),
    });
    await drawCard(queue, open, id, outcome, ['refresh-item']);
    return outcome;
  };
