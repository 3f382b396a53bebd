import type { TeamScope } from '#domain/people/scope.ts';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Team } from '#domain/team/team.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { Stored } from './stored.ts';

/** A team together with what stands on its board. */
export type TeamBoard = {
  /** `undefined`: nobody has added the app to it. */
  readonly team: Stored<Team> | undefined;
  /** When its posts are due; `undefined` while that was never planned. */
  readonly plan: RitualPlan | undefined;
  /** As {@link BoardStore.ofWeeks} gives them. */
  readonly entries: readonly Stored<BoardEntry>[];
};

/** Reads all that a page or a post of a team shows in one request. Rejects with {@link Unavailable} (`storage`). */
export type TeamBoards = {
  /** With what is open, and what is of the weeks from one to another, both included. */
  load(scope: TeamScope, from: Week, to: Week): Promise<TeamBoard>;
};
