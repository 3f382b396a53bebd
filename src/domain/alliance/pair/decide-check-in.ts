import type { Day, Instant } from '#domain/shared/instant.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { checkInOf, openRound } from './check-in-round.ts';
import { versionInForce } from './pair-agreement.ts';
import type { CheckIn, PairAlliance, PulseAnswer } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { standingOn } from './standing-on.ts';

export type CheckInCommand = Omit<CheckIn, 'at'>;

/**
 * Whether a check-in is taken. It may be done before its day, and replaced until the other has answered, too; the
 * second of the two reveals both.
 */
export const decideCheckIn = (
  alliance: PairAlliance,
  command: CheckInCommand,
  now: Instant,
  today: Day,
): PairDecision => {
  if (standingOn(alliance, today).kind !== 'active') return refused('not-active');
  const { round, personId, purpose, trust, care } = command;
  if ([purpose, trust, care].some(({ line }) => line.length > evidenceLimit)) return refused('text-is-too-long');
  const current = checkInOf(alliance, round, personId);
  if (current !== undefined && isSame(current, command)) return unchanged;
  if (versionInForce(alliance.agreement) === undefined || round > openRound(alliance)) return refused('not-due');
  if (round < openRound(alliance)) return refused('already-revealed');
  return changed({ kind: 'checked-in', checkIn: { round, personId, purpose, trust, care, at: now } });
};

const isSame = (one: CheckInCommand, other: CheckInCommand): boolean =>
  isSamePulse(one.purpose, other.purpose) && isSamePulse(one.trust, other.trust) && isSamePulse(one.care, other.care);

const isSamePulse = (one: PulseAnswer, other: PulseAnswer): boolean =>
  one.mark === other.mark && one.line === other.line;
