import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Team } from '#domain/team/team.ts';
import type { RequestTurn } from './request-turn.ts';

/** Who is in a team now, as Teams tells the bot. Rejects with {@link Unavailable} (`teams`), or as `turn` does. */
export type Roster = {
  /** All members but bots, in the order of their names; `undefined` when the bot is no longer in the team. */
  members(team: Team, turn?: RequestTurn): Promise<readonly RosterMember[] | undefined>;
};
