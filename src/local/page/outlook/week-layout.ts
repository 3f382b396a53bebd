import { addDays, wallClock } from '../../wall-clock.ts';
import { instantOf } from './graph-client.ts';
import type { GraphEvent } from './graph-client.ts';

/** The hours that the week shows. */
export const firstHour = 7;
export const lastHour = 20;

/** In pixels. */
export const hourHeight = 48;

/** An event's place in its day: minutes from the top, and its lane among those that overlap it. */
export type PlacedEvent = {
  readonly event: GraphEvent;
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  readonly lanes: number;
};

/** Monday of the week that holds `instant`, as `yyyy-mm-dd`. */
export const mondayOf = (instant: number, zone: string): string => {
  const { date, weekday } = wallClock(instant, zone);
  return addDays(date, -((weekday + 6) % 7));
};

type Span = Pick<PlacedEvent, 'event' | 'date' | 'start' | 'end'>;

const clamp = (minutes: number): number => Math.min(Math.max(minutes, firstHour * 60), lastHour * 60) - firstHour * 60;

const spanOf = (event: GraphEvent, zone: string): Span => {
  const start = wallClock(instantOf(event.start), zone);
  const end = wallClock(instantOf(event.end), zone);
  const lastMinute = end.date === start.date ? end.minutes : 24 * 60;
  return { event, date: start.date, start: clamp(start.minutes), end: clamp(lastMinute) };
};

/** Events that touch one another share the width; each takes the first lane that is free again. */
const placeGroup = (group: readonly Span[]): readonly PlacedEvent[] => {
  const free: number[] = [];
  const placed = group.map((span) => {
    const found = free.findIndex((until) => until <= span.start);
    const lane = found === -1 ? free.length : found;
    free[lane] = span.end;
    return { ...span, lane };
  });
  return placed.map((one) => ({ ...one, lanes: free.length }));
};

/** Places one day's events side by side where they overlap. */
export const placeDay = (events: readonly GraphEvent[], date: string, zone: string): readonly PlacedEvent[] => {
  const spans = events
    .map((event) => spanOf(event, zone))
    .filter((span) => span.date === date && span.end > span.start)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last?.some((one) => one.end > span.start) === true) last.push(span);
    else groups.push([span]);
  }
  return groups.flatMap(placeGroup);
};
