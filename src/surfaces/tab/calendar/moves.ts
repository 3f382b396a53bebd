import { spanTime } from '#domain/calendar/working-time.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import { sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Day } from '#domain/shared/instant.ts';

/** Where a block may be put. */
export type Room = {
  readonly zone: string;
  /** UTC minutes: nothing is put before it. */
  readonly now: number;
  /** Minutes since midnight between which the days are shown. */
  readonly shown: Interval;
  /** What stands: meetings, relationship time and other focus that stays. */
  readonly taken: readonly Interval[];
};

/** Where a block can be moved to by one act. */
export type Moves = {
  readonly earlier: Interval | undefined;
  readonly later: Interval | undefined;
  /** On each other day of the week, as near as can be to the same time of day. */
  readonly otherDays: readonly { readonly date: Day; readonly to: Interval }[];
};

const stepMinutes = 30;

/** The nearest free places of a block, on the half hour. */
export const movesOf = (block: Interval, dates: readonly Day[], room: Room): Moves => {
  const own = toLocalTime(block.start, room.zone);
  const places = freePlaces(own.date, block, room);
  return {
    earlier: places.findLast(({ start }) => start < block.start),
    later: places.find(({ start }) => start > block.start),
    otherDays: dates
      .filter((date) => date !== own.date)
      .flatMap((date) => {
        const to = nearest(freePlaces(date, block, room), own.minutes, room.zone);
        return to === undefined ? [] : [{ date, to }];
      }),
  };
};

/** Whether nothing that stands is in the way, and the place is neither over nor outside of what is shown. */
export const isFree = (place: Interval, { zone, now, shown, taken }: Room): boolean => {
  const { date, minutes } = toLocalTime(place.start, zone);
  const last = spanTime(date, { start: shown.start, end: shown.end }, zone).end;
  return (
    place.start >= now &&
    minutes >= shown.start &&
    place.end <= last &&
    taken.every((other) => sharedMinutes(other, place) === 0)
  );
};

/** A block at a minute of a day, as long as it was. */
export const placeAt = ({ start, end }: Interval, date: Day, minutes: number, zone: string): Interval => {
  const at = spanTime(date, { start: minutes, end: minutes }, zone).start;
  return { start: at, end: at + end - start };
};

const freePlaces = (date: Day, block: Interval, room: Room): readonly Interval[] => {
  const { start, end } = room.shown;
  const count = Math.floor((end - start) / stepMinutes) + 1;
  return Array.from({ length: count }, (_, step) => placeAt(block, date, start + step * stepMinutes, room.zone)).filter(
    (place) => isFree(place, room),
  );
};

const nearest = (places: readonly Interval[], minutes: number, zone: string): Interval | undefined => {
  const distance = ({ start }: Interval): number => Math.abs(toLocalTime(start, zone).minutes - minutes);
  return places.reduce<Interval | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
};
