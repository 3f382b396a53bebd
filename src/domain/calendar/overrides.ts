import { sharedMinutes } from '#domain/planner/interval-set.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { isBlocking } from './event-time.ts';
import { toLocalTime } from './zone.ts';

/**
 * Of the focus blocks that stand in a week, how many their owner has called a meeting into all the same: for themselves
 * alone to know. What others have called is no choice of theirs, and a whole day is no meeting.
 *
 * @param zone IANA zone of the owner's clock: a block is of the week in which it begins there
 * @throws RangeError on an unknown zone.
 */
export const overridesIn = (events: readonly CalendarEvent[], week: Week, zone: string): number => {
  const own = events.filter(isOwnMeeting);
  return events.filter(
    ({ mark, cancelled, time }) =>
      mark === 'focus' &&
      !cancelled &&
      own.some((meeting) => sharedMinutes(meeting.time, time) > 0) &&
      weekOf(toLocalTime(time.start, zone).date) === week,
  ).length;
};

const isOwnMeeting = (event: CalendarEvent): boolean =>
  event.mark === undefined &&
  event.organized !== undefined &&
  event.others.length > 0 &&
  !event.allDay &&
  isBlocking(event);
