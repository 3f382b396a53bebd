import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { addWeeks, mondayOf, weekdayOf, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { challengeWeeks } from './challenge.ts';
import type { Challenge } from './challenge.ts';

/** `waiting`: its first week is still to come. `closing`: the four weeks are over, or their last Friday has come. */
export type ChallengePhase = 'waiting' | 'weeks' | 'paused' | 'closing' | 'ended';

const wednesday = 2;
const friday = 4;

/** The first of the four weeks: the one in which it is begun, as long as most of that is ahead. */
export const firstWeekFrom = (today: Day): Week =>
  weekdayOf(today) <= wednesday ? weekOf(today) : addWeeks(weekOf(today), 1);

/** The weeks that count; fewer than four while it stands still. */
export const weeksOf = ({ firstWeek, pauses }: Pick<Challenge, 'firstWeek' | 'pauses'>): readonly Week[] => {
  const still = pauses.find(({ until }) => until === undefined);
  const weeks: Week[] = [];
  for (let week = firstWeek; weeks.length < challengeWeeks; week = addWeeks(week, 1)) {
    if (still !== undefined && week >= still.from) break;
    if (!pauses.some(({ from, until }) => until !== undefined && from <= week && week < until)) weeks.push(week);
  }
  return weeks;
};

/** From when on the look after is taken, and the story told: the Friday of the last week. */
export const closingDay = (last: Week): Day => addDays(mondayOf(last), friday);

export const phaseOf = (challenge: Challenge, today: Day): ChallengePhase => {
  if (challenge.end !== undefined) return 'ended';
  const weeks = weeksOf(challenge);
  const last = weeks[challengeWeeks - 1];
  if (last === undefined) return 'paused';
  if (today >= closingDay(last)) return 'closing';
  return weekOf(today) < (weeks[0] ?? last) ? 'waiting' : 'weeks';
};

/** Whether the look before is still taken: until the first week is over. */
export const isBeforeOpen = (challenge: Challenge, today: Day): boolean => {
  const [first] = weeksOf(challenge);
  return challenge.end === undefined && (first === undefined || weekOf(today) <= first);
};

/** Whether the look after is taken. */
export const isAfterOpen = (challenge: Challenge, today: Day): boolean => phaseOf(challenge, today) === 'closing';
