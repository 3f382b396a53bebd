import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { answersIn, openRound } from './check-in.ts';
import { changed, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import type { TeamAlliance } from './team-alliance.ts';

/**
 * Whether the round that has begun closes: once everyone in the roster has answered, be it by the last answer or because
 * those who had not have left.
 *
 * @param roster everyone in the team now; where nobody is, nothing closes.
 */
export const decideRoundClosing = (
  alliance: TeamAlliance,
  roster: readonly PersonId[],
  now: Instant,
  today: Day,
): Decision => {
  const round = openRound(alliance, today);
  const answered = new Set(answersIn(alliance, round).map(({ personId }) => personId));
  return roster.length > 0 && roster.every((member) => answered.has(member))
    ? changed({ kind: 'round-closed', round, at: now })
    : unchanged;
};
