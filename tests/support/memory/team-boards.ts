import type { RitualPlanStore } from '#ports/due-index.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { TeamBoards } from '#ports/team-boards.ts';
import type { TeamStore } from '#ports/team-store.ts';

type Stores = { readonly teams: TeamStore; readonly plans: RitualPlanStore; readonly board: BoardStore };

/** What the stores hold of a team, read at once. */
export const makeMemoryTeamBoards = ({ teams, plans, board }: Stores): TeamBoards => ({
  load: async (scope, from, to) => {
    const { tenantId, teamId } = scope;
    const [team, plan, entries] = await Promise.all([
      teams.load(tenantId, teamId),
      plans.load(tenantId, teamId),
      board.ofWeeks(scope, from, to),
    ]);
    return { team, plan: plan?.value, entries };
  },
});
