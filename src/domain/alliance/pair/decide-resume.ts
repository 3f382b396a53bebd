import type { Day, Instant } from '#domain/shared/instant.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { standingOn } from './standing-on.ts';

/** Ends a pause before its day; either may. */
export const decideResume = (alliance: PairAlliance, now: Instant, today: Day): PairDecision => {
  const standing = standingOn(alliance, today);
  if (standing.kind === 'active') return unchanged;
  if (standing.kind !== 'paused') return refused('not-active');
  return changed({ kind: 'standing-changed', standing: { kind: 'active', since: now } });
};
