import type { TeamId } from '#domain/shared/ids.ts';
import { decideBringing } from '#domain/victory/decide-victory.ts';
import { refused, unchanged } from '#domain/week/practice-decision.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { changeVictory } from './change-victory.ts';
import type { VictoryNeeds } from './change-victory.ts';

export type BringVictory = (
  open: OpenTeam,
  bringing: { readonly id: string; readonly teamId: TeamId },
) => Promise<BoardOutcome<'victory'>>;

type Needs = VictoryNeeds & { readonly board: BoardStore; readonly gate: Gate };

/**
 * Brings a victory of one's own into another team that one is in, onto its board and into its channel. What it says there
 * is a copy: nobody of that team reads anything else of this one.
 */
export const makeBringVictory =
  ({ board, gate, ...needs }: Needs): BringVictory =>
  async (open, { id, teamId }) => {
    const { scope, team } = open;
    const victory = (await board.find(scope, 'victory', id))?.value;
    if (victory === undefined) return refused('item-is-gone');
    if (teamId === scope.teamId) return { ...unchanged, entry: victory };
    const there = await gate.openTeam(scope, teamId);
    if (there.kind === 'closed') return refused('not-in-roster');
    const by = scope.personId;
    return changeVictory(needs, there, id, {
      decide: (current, around) => decideBringing(current, victory.value, { by, from: team.name }, around),
      jobs: ['post-item', 'refresh-item'],
    });
  };
