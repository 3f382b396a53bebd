import type { PersonId } from '#domain/shared/ids.ts';
import { addWeeks, weeksBetween, mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { daysBetween } from '#domain/shared/day.ts';
import { choiceOf } from './shout-out.ts';
import type { ShoutOut } from './shout-out.ts';

/** Weeks without a recognition after which someone counts as unseen. */
const unseenWeeks = 8;

/** People to whom the voices are pointed at once. */
const pointedAt = 3;

/**
 * A few people whose work nobody has named for a while, for one of the week's voices alone. Whoever keeps private what is
 * said of them is seen as well: the voices learn nothing but names. In the order of the roster and other ones each week:
 * it is no ranking. Nobody, while the team does not give recognitions yet.
 *
 * @param people those who may be pointed at: not the one who reads, nor whoever wants no recognitions
 */
export const unseenOf = (
  shoutOuts: readonly ShoutOut[],
  people: readonly PersonId[],
  week: Week,
): readonly PersonId[] => {
  const recent = shoutOuts.filter((one) => weeksBetween(one.week, week) < unseenWeeks);
  const isPractised = shoutOuts.some((one) => one.week <= addWeeks(week, 1 - unseenWeeks));
  if (!isPractised) return [];
  const seen = new Set(
    recent.flatMap((shoutOut) => shoutOut.to.filter((one) => choiceOf(shoutOut, one) !== 'decline')),
  );
  const unseen = people.filter((one) => !seen.has(one));
  if (unseen.length <= pointedAt) return unseen;
  const start = ((daysBetween('1970-01-05', mondayOf(week)) / 7) * pointedAt) % unseen.length;
  return unseen.filter((_, index) => (index - start + unseen.length) % unseen.length < pointedAt);
};
