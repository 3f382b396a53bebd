import type { CalendarEvent } from './calendar-event.ts';
import { isOneToOne } from './one-to-one.ts';

/**
 * When the last 1-1 with the person of this address began, in UTC minutes; `undefined` where none is among the events.
 *
 * @param address in lower case
 * @param until UTC minutes by which it had ended
 */
export const lastOneToOne = (events: readonly CalendarEvent[], address: string, until: number): number | undefined =>
  events
    .filter((event) => isOneToOne(event) && event.others.includes(address) && event.time.end <= until)
    .map(({ time }) => time.start)
    .toSorted((one, other) => other - one)[0];
