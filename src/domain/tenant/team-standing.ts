import type { TeamId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { purgeAt } from '../team/grace.ts';
import type { Team } from '../team/team.ts';

/** How a team that has the app, or had it, stands. Of its channel, its words and its people it says nothing. */
export type TeamStanding = {
  readonly teamId: TeamId;
  readonly name: string;
} & (
  | {
      readonly state: 'active';
      /** When the app was added, as far as Teams told. */
      readonly since: Instant | undefined;
    }
  /** Teams takes nothing from the bot there; `deletedAt` where that stands for a removal. */
  | { readonly state: 'closed'; readonly since: Instant; readonly deletedAt: Instant | undefined }
  | { readonly state: 'removed'; readonly since: Instant; readonly deletedAt: Instant | undefined }
  | { readonly state: 'being-deleted'; readonly since: Instant }
);

export const standingOf = (team: Team): TeamStanding => {
  const { teamId, name, closed, stoppedAt, purgingSince, toldAt, plannedAt } = team;
  if (purgingSince !== undefined) return { teamId, name, state: 'being-deleted', since: purgingSince };
  const deletedAt = purgeAt(team);
  if (stoppedAt !== undefined) return { teamId, name, state: 'removed', since: stoppedAt, deletedAt };
  if (closed !== undefined) return { teamId, name, state: 'closed', since: closed.at, deletedAt };
  return { teamId, name, state: 'active', since: toldAt ?? plannedAt };
};
