import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { checkInOf, openRound } from './check-in.ts';
import type { TeamCheckIn } from './check-in.ts';
import { decideRoundClosing } from './decide-round-closing.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { applyChanges } from './team-alliance-change.ts';
import type { TeamAllianceChange } from './team-alliance-change.ts';
import { versionInForce } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type TeamCheckInCommand = Omit<TeamCheckIn, 'at'>;

/**
 * Whether a check-in is taken. It may be given before the day on which it is due, and replaced until the round is closed;
 * the last one of the roster closes it.
 *
 * @param roster everyone in the team now.
 */
export const decideTeamCheckIn = (
  alliance: TeamAlliance,
  command: TeamCheckInCommand,
  roster: readonly PersonId[],
  now: Instant,
  today: Day,
): Decision => {
  const { round, personId, change } = command;
  if (!roster.includes(personId)) return refused('not-in-roster');
  if (change.length > evidenceLimit) return refused('text-is-too-long');
  const current = checkInOf(alliance, round, personId);
  if (current !== undefined && isSame(current, command)) return unchanged;
  const open = openRound(alliance, today);
  if (versionInForce(alliance) === undefined || round > open) return refused('not-due');
  if (round < open) return refused('round-is-closed');
  const given: TeamAllianceChange = { kind: 'checked-in', checkIn: { ...command, at: current?.at ?? now } };
  const after = decideRoundClosing(applyChanges(alliance, [given]), roster, now, today);
  return after.kind === 'changed' ? changed(given, ...after.changes) : changed(given);
};

const isSame = (one: TeamCheckInCommand, other: TeamCheckInCommand): boolean =>
  one.purpose === other.purpose && one.trust === other.trust && one.care === other.care && one.change === other.change;
