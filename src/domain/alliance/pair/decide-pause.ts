import { addMonths } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { standingOn } from './standing-on.ts';

export type PauseCommand = {
  readonly personId: PersonId;
  /** Day on which the alliance resumes by itself. */
  readonly until: Day;
};

/** The longest pause, in months. */
const mostMonths = 12;

/** Whether the alliance rests until a day. Either may pause it, and either may move the day of a pause. */
export const decidePause = (
  alliance: PairAlliance,
  { personId, until }: PauseCommand,
  now: Instant,
  today: Day,
): PairDecision => {
  const standing = standingOn(alliance, today);
  if (standing.kind !== 'active' && standing.kind !== 'paused') return refused('not-active');
  if (standing.kind === 'paused' && standing.until === until) return unchanged;
  if (until <= today) return refused('day-is-past');
  if (until > addMonths(today, mostMonths)) return refused('day-is-too-far');
  const since = standing.kind === 'paused' ? standing.since : now;
  return changed({ kind: 'standing-changed', standing: { kind: 'paused', since, by: personId, until } });
};
