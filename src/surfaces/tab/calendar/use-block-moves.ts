import { useState } from 'react';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import { moveActs, roomFor } from './block-moves.ts';
import type { BlockMoves } from './block-moves.ts';
import type { CalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { DrawnWeek, WeekItem } from './draw-week.ts';
import { isFree, placeAt } from './moves.ts';
import type { Room } from './moves.ts';
import type { ShownPlan } from './use-weeks-plan.ts';

type WeekMoves = {
  readonly movesIn: (drawn: DrawnWeek) => BlockMoves;
  /** Where a block was put last. */
  readonly moved: Interval | undefined;
  readonly forgetMoved: () => void;
  /** The day that shows where there is no room for all. */
  readonly chosen: Day;
  readonly choose: (date: Day) => void;
};

/** Moves blocks of the plan, and goes along with them. */
export const useBlockMoves = (
  { plan, move }: Pick<ShownPlan, 'plan' | 'move'>,
  { settings: { zone }, now }: LoadedWeeks,
  times: CalendarTimes,
): WeekMoves => {
  const words = useCalendarWords();
  const [chosen, choose] = useState<Day>(() => toLocalTime(now, zone).date);
  const [moved, setMoved] = useState<Interval>();
  const put = (block: Interval, to: Interval): void => {
    move(block, to);
    setMoved(to);
    choose(toLocalTime(to.start, zone).date);
  };
  const movesIn = (drawn: DrawnWeek): BlockMoves => {
    const roomOf = (item: WeekItem): Room => roomFor(item, plan, drawn, { zone, now });
    const dates = drawn.days.map(({ date }) => date);
    return {
      moved,
      acts: (item) => moveActs(item, { dates, room: roomOf(item), times, words, onMove: put }),
      drop: (item, { date, minutes }) => {
        const to = placeAt(item.time, date, minutes, zone);
        if (isFree(to, roomOf(item))) put(item.time, to);
      },
    };
  };
  const forgetMoved = (): void => {
    setMoved(undefined);
  };
  return { movesIn, moved, forgetMoved, chosen, choose };
};
