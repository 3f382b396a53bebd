import { weekdayOf, weekOf } from '#domain/shared/week.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { isAfterOpen, isBeforeOpen, phaseOf, weeksOf } from './challenge-phase.ts';
import type { Challenge } from './challenge.ts';

/** What four weeks can wait for: one's own answer in a look, or that anyone of the team says how a week went. */
export type ChallengeTurn = 'before' | 'after' | 'week';

const friday = 4;

/** What waits for one person; nothing while the four weeks stand still, and a week only once there is something to say. */
export const ownTurns = (challenge: Challenge, person: PersonId, today: Day): readonly ChallengeTurn[] => {
  const phase = phaseOf(challenge, today);
  if (phase === 'ended' || phase === 'paused') return [];
  const { before, after, weekMarks } = challenge;
  const answered = (marks: Challenge['before']): boolean => marks.some(({ personId }) => personId === person);
  const isOver = (week: string): boolean =>
    week < weekOf(today) || (week === weekOf(today) && weekdayOf(today) >= friday);
  const isUnsaid = (week: string): boolean => !weekMarks.some((mark) => mark.week === week);
  return [
    ...(isBeforeOpen(challenge, today) && !answered(before) ? (['before'] as const) : []),
    ...(weeksOf(challenge).some((week) => isOver(week) && isUnsaid(week)) ? (['week'] as const) : []),
    ...(isAfterOpen(challenge, today) && !answered(after) ? (['after'] as const) : []),
  ];
};
