import type { Instant } from '#domain/shared/instant.ts';
import type { Team } from './team.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Days for which everything of a team is kept after the app was removed from it. */
const graceDays = 30;

/** When the grace period that begins at `since` is over: a whole minute, as what is due counts in minutes. */
const graceEnd = (since: Instant): Instant => Math.ceil((since + graceDays * dayMs) / minuteMs) * minuteMs;

/**
 * When everything of the team is to be deleted: at the end of the grace period after the app was removed. Where Teams has
 * told of no removal but has not once said who is in the team, as long as a grace period stands for one.
 *
 * @returns `undefined` while the app is in the team, as far as is known
 */
export const purgeAt = ({ stoppedAt, closed }: Pick<Team, 'stoppedAt' | 'closed'>): Instant | undefined => {
  if (stoppedAt !== undefined) return graceEnd(stoppedAt);
  return closed?.where === 'team' ? graceEnd(graceEnd(closed.at)) : undefined;
};

/** Whether anything of the team may be opened: not once the app was removed, nor while all of the team is being deleted. */
export const isServed = ({ stoppedAt, purgingSince }: Pick<Team, 'stoppedAt' | 'purgingSince'>): boolean =>
  stoppedAt === undefined && purgingSince === undefined;
