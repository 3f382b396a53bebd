import type { Victory } from '#domain/victory/victory.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

export type ReadVictory = (open: OpenTeam, id: string) => Promise<Victory | undefined>;

/** One victory of a team, of whichever week. */
export const makeReadVictory =
  ({ board }: { board: BoardStore }): ReadVictory =>
  async ({ scope }, id) =>
    (await board.find(scope, 'victory', id))?.value.value;
