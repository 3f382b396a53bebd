import { decideVictory } from '#domain/victory/decide-victory.ts';
import type { VictoryCommand } from '#domain/victory/decide-victory.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { changeVictory } from './change-victory.ts';
import type { VictoryNeeds } from './change-victory.ts';

export type TellVictory = (open: OpenTeam, victory: Omit<VictoryCommand, 'by'>) => Promise<BoardOutcome<'victory'>>;

/** Tells a victory, or words it anew; a card in the channel then says the same. */
export const makeTellVictory =
  (needs: VictoryNeeds): TellVictory =>
  (open, victory) =>
    changeVictory(needs, open, victory.id, {
      decide: (current, around) => decideVictory(current, { ...victory, by: open.scope.personId }, around),
      jobs: ['refresh-item'],
    });
