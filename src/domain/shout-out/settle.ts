import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { isPosted, standingOf, withoutWords } from './shout-out.ts';
import type { ShoutOut } from './shout-out.ts';

/**
 * Where a recognition stands on the board once someone has chosen: open while it waits, so that it is never lost from
 * sight; in the week in which it is posted; and without its words when nobody wants it.
 */
export const settle = (
  shoutOut: ShoutOut,
  before: ShoutOut | undefined,
  people: readonly PersonId[],
  week: Week,
): BoardEntry<'shout-out'> => {
  const { id } = shoutOut;
  const standing = standingOf(shoutOut, people);
  switch (standing) {
    case 'waiting':
      return { noun: 'shout-out', id, place: 'open', value: shoutOut };
    case 'posted': {
      const since = before !== undefined && isPosted(before) ? before.week : week;
      return { noun: 'shout-out', id, place: since, value: { ...shoutOut, week: since } };
    }
    case 'private':
      return { noun: 'shout-out', id, place: shoutOut.week, value: shoutOut };
    case 'declined':
    case 'taken-back':
      return { noun: 'shout-out', id, place: shoutOut.week, value: { ...shoutOut, ...withoutWords } };
  }
};
