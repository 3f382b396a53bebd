import { sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { SavedBlock } from './day-plan.ts';
import { eventTime, isBlocking } from './event-time.ts';
import { isOneToOne } from './one-to-one.ts';

/** A meeting or relationship time as the day has it. */
export type PlacedEvent = {
  readonly kind: 'meeting' | 'one-to-one' | 'field-window';
  readonly time: Interval;
  readonly subject: string | undefined;
};

/** The events by what they mean for planning one day. */
export type SortedEvents = {
  readonly placed: readonly PlacedEvent[];
  /** Focus blocks that the plan may move. */
  readonly movable: readonly SavedBlock[];
  /** Focus blocks that stay: begun, or not wholly inside the day's working time. */
  readonly fixed: readonly SavedBlock[];
  readonly setAside: readonly CalendarEvent[];
};

/** Sorts `events` for a day with `working` time; what was cancelled, declined, free or of no length does not appear. */
export const sortDayEvents = (
  events: readonly CalendarEvent[],
  working: readonly Interval[],
  zone: string,
  now: number,
): SortedEvents => {
  const live = events
    .map((event) => ({ event, time: eventTime(event, zone) }))
    .filter(({ event, time }) => time.start < time.end && isBlocking(event));
  const focus = live.filter(({ event }) => event.mark === 'focus').map(({ event, time }) => ({ id: event.id, time }));
  const isMovable = ({ time }: SavedBlock): boolean =>
    time.start >= now && working.some((part) => sharedMinutes(part, time) === time.end - time.start);
  return {
    placed: live
      .filter(({ event }) => event.mark !== 'focus')
      .map(({ event, time }) => ({ kind: placedKind(event), time, subject: event.subject })),
    movable: focus.filter(isMovable),
    fixed: focus.filter((block) => !isMovable(block)),
    setAside: events.filter(({ time }) => time.end < time.start),
  };
};

const placedKind = (event: CalendarEvent): PlacedEvent['kind'] => {
  if (event.mark === 'field-window') return 'field-window';
  return isOneToOne(event) ? 'one-to-one' : 'meeting';
};
