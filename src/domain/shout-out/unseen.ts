import type { PersonId } from '#domain/shared/ids.ts';
import { addWeeks, weeksBetween, mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { daysBetween } from '#domain/shared/day.ts';
import { isPosted } from './shout-out.ts';
import type { ShoutOut } from './shout-out.ts';

/** Weeks without a posted recognition after which someone counts as unseen. */
const unseenWeeks = 8;

/** People to whom the voices are pointed at once. */
const pointedAt = 3;

/**
 * A few people whose work nobody has named before the team for a while, for the week's voices alone. In the order of
 * the roster and other ones each week: it is no ranking. Nobody, while the team does not give recognitions yet.
 */
export const unseenOf = (
  shoutOuts: readonly ShoutOut[],
  people: readonly PersonId[],
  reader: PersonId,
  week: Week,
): readonly PersonId[] => {
  const posted = shoutOuts.filter(isPosted);
  const recent = posted.filter((one) => weeksBetween(one.week, week) < unseenWeeks);
  const isPractised = posted.some((one) => one.week <= addWeeks(week, 1 - unseenWeeks));
  if (!isPractised) return [];
  const seen = new Set(recent.flatMap(({ to }) => to));
  const unseen = people.filter((one) => one !== reader && !seen.has(one));
  if (unseen.length <= pointedAt) return unseen;
  const start = ((daysBetween('1970-01-05', mondayOf(week)) / 7) * pointedAt) % unseen.length;
  return unseen.filter((_, index) => (index - start + unseen.length) % unseen.length < pointedAt);
};
