import type { MemberScope, Principal, SelfScope } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { TeamBoards } from '#ports/team-boards.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import { weeksAround } from './read-week.ts';

/** What is read of a board beside the current week. */
export type BoardWish = {
  /** On which is acted: those that may stand in a week long past, or nowhere. */
  readonly things?: readonly Pick<BoardEntry, 'noun' | 'id'>[];
  /** Weeks before the current one; one unless given. */
  readonly weeksBack?: number;
};

/**
 * Opens a team to one of its members, and has read by then what of its board an act or a page needs: one round trip for
 * all of it.
 */
export type OpenBoard = (
  asker: Principal | SelfScope | MemberScope,
  teamId: TeamId,
  wish?: BoardWish,
) => Promise<OpenTeam | { readonly kind: 'closed' }>;

type Needs = {
  readonly gate: Pick<Gate, 'openTeamReading'>;
  readonly board: BoardStore;
  readonly teamBoards: TeamBoards;
  readonly clock: Clock;
};

/** Over boards that remember what was read of them. */
export const makeOpenBoard =
  ({ gate, board, teamBoards, clock }: Needs): OpenBoard =>
  async (asker, teamId, { things = [], weeksBack = 1 } = {}) => {
    const { from, to } = weeksAround(clock);
    return gate.openTeamReading(asker, teamId, async (scope) => {
      const [reading] = await Promise.all([
        teamBoards.load(scope, addWeeks(from, 1 - weeksBack), to),
        ...things.map(({ noun, id }) => board.find(scope, noun, id)),
      ]);
      return reading;
    });
  };
