import { daysBetween } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { checkInDueOn } from './check-in-round.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { standingOn } from './standing-on.ts';

/** How well an alliance is kept: `fading` from one missed check-in on, `faded` from two on. */
export type Vitality = 'fresh' | 'fading' | 'faded';

/** A check-in is missed when the next one would be due. Before an agreement, and while it rests, nothing is missed. */
export const vitalityOf = (alliance: PairAlliance, today: Day): Vitality => {
  const dueOn = checkInDueOn(alliance);
  if (dueOn === undefined || standingOn(alliance, today).kind !== 'active') return 'fresh';
  const missed = Math.floor(daysBetween(dueOn, today) / (alliance.rhythm.checkInWeeks * 7));
  if (missed < 1) return 'fresh';
  return missed === 1 ? 'fading' : 'faded';
};
