import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Words } from '#messages/words.ts';
import type { Act } from '../../ui/ActMenu.tsx';
import type { CalendarTimes } from './calendar-times.ts';
import type { DrawnWeek, WeekItem } from './draw-week.ts';
import type { DropPlace } from './drop-place.ts';
import { movesOf } from './moves.ts';
import type { Room } from './moves.ts';

/** How the blocks of a week are moved. */
export type BlockMoves = {
  /** Everywhere that a block can be put by one act; nowhere where it is none of the proposed. */
  readonly acts: (item: WeekItem) => readonly Act[];
  /** Puts it where it was let go of, where that is free. */
  readonly drop: (item: WeekItem, place: DropPlace) => void;
  /** Where one was put last: it keeps the focus. */
  readonly moved: Interval | undefined;
};

/** Where a block of this week may be put: proposed ones make way, all else stands. */
export const roomFor = (
  { time }: Pick<WeekItem, 'time'>,
  { placed, focus }: Pick<WeeksPlan, 'placed' | 'focus'>,
  { hours }: Pick<DrawnWeek, 'hours'>,
  clock: Pick<Room, 'zone' | 'now'>,
): Room => ({
  ...clock,
  shown: { start: hours.at(0) ?? 0, end: hours.at(-1) ?? 0 },
  taken: [...placed, ...focus.keep].map((one) => one.time).filter((other) => !isSameInterval(other, time)),
});

type Moving = {
  readonly dates: readonly Day[];
  readonly room: Room;
  readonly times: CalendarTimes;
  readonly words: Words<CalendarPageKey>;
  readonly onMove: (block: Interval, to: Interval) => void;
};

/** What can be done with a proposed block, in words. */
export const moveActs = ({ kind, time, from }: WeekItem, moving: Moving): readonly Act[] => {
  if (kind !== 'new-focus') return [];
  const { dates, room, times, words, onMove } = moving;
  const { earlier, later, otherDays } = movesOf(time, dates, room);
  const act = (id: string, text: string, to: Interval): Act => ({
    id,
    text,
    onAct: () => {
      onMove(time, to);
    },
  });
  const said = ({ start }: Interval): { readonly day: string; readonly time: string } => ({
    day: times.shortDay(toLocalTime(start, room.zone).date),
    time: times.time(start),
  });
  return [
    ...(earlier === undefined ? [] : [act('earlier', words('move.earlier', { time: said(earlier).time }), earlier)]),
    ...(later === undefined ? [] : [act('later', words('move.later', { time: said(later).time }), later)]),
    ...otherDays.map(({ date, to }) => act(date, words('move.to', said(to)), to)),
    ...(from === undefined ? [] : [act('back', words('move.back', said(from)), from)]),
  ];
};
