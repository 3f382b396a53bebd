import type { PromiseView } from '#contracts/pair-api.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';

/** What becomes of an open promise at one tap. */
export type PromiseAct = 'kept' | 'renew' | 'let-go';

/** How long a promise has from the day on which it is made or renewed. */
const promiseDays = 7;

/** The day to which a promise of today is made, or renewed. */
export const promiseDay = (today: Day): Day => addDays(today, promiseDays);

/**
 * What can be done with an open promise. Whoever made it keeps it, gives it a new day once its own is near or over, or
 * lets it go; the other, once the two have met, may say that it was kept.
 */
export const actsOn = (
  { day }: Pick<PromiseView, 'day'>,
  whose: 'mine' | 'theirs',
  met: boolean,
  today: Day,
): readonly PromiseAct[] => {
  if (whose === 'theirs') return met ? ['kept'] : [];
  const renews = day < today || (met && day < promiseDay(today));
  return renews ? ['kept', 'renew', 'let-go'] : ['kept', 'let-go'];
};

/** The promise as it is after an act. */
export const promiseAfter = (
  { text, day }: PromiseView,
  act: PromiseAct,
  today: Day,
): Pick<PromiseView, 'text' | 'day' | 'state'> =>
  act === 'renew' ? { text, day: promiseDay(today), state: 'open' } : { text, day, state: act };
