import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { mondayOf } from '#domain/shared/week.ts';
import { isStanding } from './reciprocity.ts';
import type { TeamPromise } from './reciprocity.ts';

/** What a promise is asked about: kept or to fix; once it was carried over, whether to keep on or to let go. */
export type PromiseQuestion = 'kept-or-to-fix' | 'keep-on-or-let-go';

/** Days from a week's Monday to the day on which its promises are read again. */
const readingDay = 4;

/** `undefined` while its time has not come: before its day, and before the Friday of its week. */
export const questionAbout = (
  promise: Pick<TeamPromise, 'state' | 'day' | 'week' | 'carried'>,
  today: Day,
): PromiseQuestion | undefined => {
  if (!isStanding(promise)) return undefined;
  const { day, week, carried } = promise;
  if (today < day && today < addDays(mondayOf(week), readingDay)) return undefined;
  return carried === 0 ? 'kept-or-to-fix' : 'keep-on-or-let-go';
};
