import { addWeeks, weeksBetween } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Need, TeamPromise } from './reciprocity.ts';

/** Weeks, until the present one, whose posts show something: as what can be taken up, or as what is read again. */
export type PostsShowing = { readonly needs: readonly Week[]; readonly promises: readonly Week[] };

/** Weeks back for which posts are brought up to date: nobody scrolls further. */
const weeksBack = 13;

/** A need and an offer can be taken up for seven days: in the week in which they were asked, and in the one after. */
export const postsShowingNeed = ({ week }: Pick<Need, 'week'>, thisWeek: Week): PostsShowing => ({
  needs: until(thisWeek, [week, addWeeks(week, 1), thisWeek]),
  promises: [],
});

/**
 * A promise is read again in the week of its day, and in each one after it until it is settled. What it came from was
 * asked in the week in which it was made, or in the one before.
 */
export const postsShowingPromise = (promise: TeamPromise, thisWeek: Week): PostsShowing => {
  const { from, madeIn, week, readings } = promise;
  const read = readings.map((one) => one.week);
  const [first = thisWeek] = [...read, week, thisWeek].toSorted();
  const isTaken = from?.kind === 'need' || from?.kind === 'offer';
  const asked = isTaken ? [-1, 0, 1].map((weeks) => addWeeks(madeIn, weeks)) : [];
  const since = Array.from({ length: weeksBetween(first, thisWeek) + 1 }, (_, index) => addWeeks(first, index));
  // A Monday's post says what was carried over to its week.
  return { needs: until(thisWeek, [...asked, ...read, week, thisWeek]), promises: until(thisWeek, since) };
};

const until = (thisWeek: Week, weeks: readonly Week[]): readonly Week[] =>
  [...new Set(weeks)].filter((week) => week <= thisWeek && weeksBetween(week, thisWeek) <= weeksBack);
