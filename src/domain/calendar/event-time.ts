import type { Interval } from '#domain/planner/interval.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import { toUtcMinutes, utcDateOf } from './zone.ts';

/** When an event takes place for someone in `zone`: the dates of an all-day event begin and end at local midnight. */
export const eventTime = ({ allDay, time }: CalendarEvent, zone: string): Interval =>
  allDay && isMidnight(time.start) && isMidnight(time.end)
    ? { start: localMidnight(time.start, zone), end: localMidnight(time.end, zone) }
    : time;

/**
 * Whether an event leaves no room for focus. Unknown counts as busy, working elsewhere does not; tentative is as the
 * person has it.
 */
export const isBlocking = (
  { showAs, cancelled, declined }: CalendarEvent,
  tentative: CalendarSettings['tentative'] = 'blocks',
): boolean => !cancelled && !declined && isTaken(showAs) && !(showAs === 'tentative' && tentative === 'leaves-free');

/** Whether who shows this is not there for anything else. */
export const isTaken = (showAs: CalendarEvent['showAs']): boolean => showAs !== 'free' && showAs !== 'workingElsewhere';

const isMidnight = (utcMinutes: number): boolean => utcMinutes % 1440 === 0;

const localMidnight = (utcMinutes: number, zone: string): number =>
  toUtcMinutes({ date: utcDateOf(utcMinutes), minutes: 0 }, zone);
