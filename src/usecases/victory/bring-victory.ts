import type { TeamId } from '#domain/shared/ids.ts';
import { decideBringing, decideBroughtTo } from '#domain/victory/decide-victory.ts';
import { refused, unchanged } from '#domain/week/practice-decision.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { changeVictory } from './change-victory.ts';
import type { VictoryNeeds } from './change-victory.ts';

type Bringing = { readonly id: string; readonly teamId: TeamId };

export type BringVictory = (open: OpenTeam, bringing: Bringing) => Promise<BoardOutcome<'victory'>>;

type Needs = VictoryNeeds & { readonly board: BoardStore; readonly gate: Gate };

/**
 * Brings a victory of one's own into another team that one is in, onto its board and into its channel. What it says there
 * is a copy: nobody of that team reads anything else of this one.
 */
export const makeBringVictory =
  (needs: Needs): BringVictory =>
  async (open, bringing) => {
    const { scope, team } = open;
    const { id, teamId } = bringing;
    const victory = (await needs.board.find(scope, 'victory', id))?.value;
    if (victory === undefined) return refused('item-is-gone');
    if (teamId === scope.teamId) return { ...unchanged, entry: victory };
    const there = await needs.gate.openTeam(scope, teamId);
    if (there.kind === 'closed') return refused('not-in-roster');
    const noted = await noteWhere(needs, open, there, bringing);
    if (noted.kind === 'refused' || noted.kind === 'busy') return noted;
    const by = scope.personId;
    return changeVictory(needs, there, id, {
      decide: (current, around) => decideBringing(current, victory.value, { by, from: team.name }, around),
      jobs: ['post-item', 'refresh-item'],
    });
  };

/**
 * Before it is brought: a crash in between leaves a note of a team in which it is not, and no copy that nobody knows of.
 * Where it stands already it came from elsewhere or is noted; it may even be the team in which it was told first.
 */
const noteWhere = async (
  { board, changeBoard }: Needs,
  { scope }: OpenTeam,
  there: OpenTeam,
  { id, teamId }: Bringing,
): Promise<BoardOutcome<'victory'>> => {
  const standing = await board.find(there.scope, 'victory', id);
  if (standing !== undefined) return { ...unchanged, entry: standing.value };
  return changeBoard(scope, {
    noun: 'victory',
    id,
    decide: (current) => decideBroughtTo(current?.value, scope.personId, teamId),
  });
};
