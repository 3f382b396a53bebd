import type { TeamScope } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { decideRemovalElsewhere, decideVictoryRemoval } from '#domain/victory/decide-victory.ts';
import type { VictoryCommand } from '#domain/victory/decide-victory.ts';
import type { Victory } from '#domain/victory/victory.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { drawCard } from './change-victory.ts';

export type TakeVictoryBack = (
  open: OpenTeam,
  victory: Pick<VictoryCommand, 'id' | 'basedOn'>,
) => Promise<BoardOutcome<'victory'>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly gate: Pick<Gate, 'openForDelivery'>;
  readonly queue: SendQueue;
};

/**
 * Takes a victory of one's own off the board, and what it says off its card: whether the practice is still on or not. Where
 * its author has brought it from here it goes, too, whether they are still in that team or not: these are their words.
 *
 * Here it goes last: should a crash fall in between, the same act again still knows of the other teams.
 */
export const makeTakeVictoryBack =
  (needs: Needs): TakeVictoryBack =>
  async ({ scope }, { id, basedOn }) => {
    const by = scope.personId;
    const victory = (await needs.board.find(scope, 'victory', id))?.value.value;
    const decision = decideVictoryRemoval(victory, { by, basedOn });
    if (decision.kind === 'refused') return decision;
    const gone = new Set<TeamId>([scope.teamId]);
    if (!(await takeBackWhereBrought(needs, scope, victory, gone))) return { kind: 'busy' };
    return remove(needs, scope, id, (current) => decideVictoryRemoval(current, { by, basedOn }));
  };

/** Resolves to whether it is gone from all of them; `gone` are the teams that have been gone through. */
const takeBackWhereBrought = async (
  needs: Needs,
  { tenantId }: TeamScope,
  victory: Victory | undefined,
  gone: Set<TeamId>,
): Promise<boolean> => {
  if (victory === undefined) return true;
  for (const teamId of victory.brought.filter((one) => !gone.has(one))) {
    gone.add(teamId);
    const there = await needs.gate.openForDelivery(tenantId, teamId);
    if (there.kind === 'open' && !(await takeBackIn(needs, there.scope, victory, gone))) return false;
  }
  return true;
};

const takeBackIn = async (needs: Needs, scope: TeamScope, { id, by }: Victory, gone: Set<TeamId>): Promise<boolean> => {
  const copy = (await needs.board.find(scope, 'victory', id))?.value.value;
  if (copy?.by !== by) return true;
  if (!(await takeBackWhereBrought(needs, scope, copy, gone))) return false;
  return (await remove(needs, scope, id, (current) => decideRemovalElsewhere(current, by))).kind !== 'busy';
};

const remove = async (
  { changeBoard, queue }: Needs,
  scope: TeamScope,
  id: string,
  decide: (current: Victory | undefined) => ReturnType<typeof decideVictoryRemoval>,
): Promise<BoardOutcome<'victory'>> => {
  const outcome = await changeBoard(scope, { noun: 'victory', id, decide: (current) => decide(current?.value) });
  await drawCard(queue, scope, id, outcome, ['refresh-item']);
  return outcome;
};
