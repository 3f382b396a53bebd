import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { PlacedBlock } from '#usecases/calendar/plan-changes.ts';

/**
 * The blocks that the person has put elsewhere, once the proposed block at `at` is moved to `to`. One that is back where
 * the plan had wanted it is the plan's again.
 */
export const movedTo = (placed: readonly PlacedBlock[], at: Interval, to: Interval): readonly PlacedBlock[] => {
  const from = placed.find((block) => isSameInterval(block.to, at))?.from ?? at;
  const others = placed.filter((block) => !isSameInterval(block.to, at));
  return isSameInterval(from, to) ? others : [...others, { from, to }];
};

/** They count for the plan as if they stood in the calendar, moved there by hand. */
export const asEvents = (placed: readonly PlacedBlock[]): readonly CalendarEvent[] =>
  placed.map(({ from, to }) => ({
    id: `placed ${to.start} ${to.end}`,
    etag: '',
    subject: undefined,
    time: to,
    allDay: false,
    showAs: 'busy',
    cancelled: false,
    declined: false,
    others: [],
    mark: 'focus',
    written: from,
  }));
