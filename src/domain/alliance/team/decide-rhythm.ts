import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import type { TeamAlliance } from './team-alliance.ts';

/** Weeks between two check-ins: not more often than weekly, and at least twice a year. */
const mostCheckInWeeks = 26;

/** Whether a new rhythm is taken; anyone of the team may set it. */
export const decideTeamRhythm = ({ rhythm }: TeamAlliance, checkInWeeks: number): Decision => {
  if (!Number.isInteger(checkInWeeks) || checkInWeeks < 1 || checkInWeeks > mostCheckInWeeks)
    return refused('out-of-range');
  return rhythm.checkInWeeks === checkInWeeks ? unchanged : changed({ kind: 'rhythm-set', rhythm: { checkInWeeks } });
};
