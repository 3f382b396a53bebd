import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Day } from '#domain/shared/instant.ts';
import { cutDay } from '../../ui/calendar/day-rows.ts';
import { HourLines } from '../../ui/calendar/HourLines.tsx';
import type { BlockMoves } from './block-moves.ts';
import type { CalendarTimes } from './calendar-times.ts';
import { DayColumn, rowsBefore } from './DayColumn.tsx';
import { DayTabs } from './DayTabs.tsx';
import type { DrawnWeek, WeekItem } from './draw-week.ts';
import { dropPlace } from './drop-place.ts';
import { useColumns, windowOf } from './use-columns.ts';
import type { Point } from './use-drag.ts';

type WeekGridProps = {
  readonly week: DrawnWeek;
  readonly label: string;
  /** UTC minutes. */
  readonly now: number;
  readonly zone: string;
  readonly times: CalendarTimes;
  /** The day that shows where there is no room for all. */
  readonly chosen: Day;
  readonly onChoose: (date: Day) => void;
  readonly moves: BlockMoves;
};

const pixelsPerHour = 48;
/** Px of the hours' column. */
const hoursWidth = 52;

/**
 * A week from left to right, each day from top to bottom. Hours are as high as their words need, and never lower than the
 * others; days for which there is no room are behind tabs.
 */
export const WeekGrid = (props: WeekGridProps): ReactElement => {
  const { week, label, now, zone, times, chosen, onChoose, moves } = props;
  const styles = useStyles();
  const grid = useRef<HTMLElement>(null);
  const [stop, setStop] = useState<number>();
  const today = toLocalTime(now, zone).date;
  const { box, columns } = useColumns(week.days.length);
  const place = Math.max(
    0,
    week.days.findIndex(({ date }) => date === chosen),
  );
  const days = windowOf(week.days, place, columns);
  const rows = cutDay(
    week.hours,
    days.flatMap(({ blocks }) => blocks.map(({ time }) => time)),
  );
  const heights = rows.lengths.map((minutes) => `minmax(${(minutes * pixelsPerHour) / 60}px, auto)`);
  const layout = {
    gridTemplateColumns: `${hoursWidth}px repeat(${days.length}, minmax(0, 1fr))`,
    gridTemplateRows: `auto 12px ${heights.join(' ')} 8px`,
  };
  const stops = days.flatMap(({ blocks }) => blocks.filter(isProposed).map(({ item }) => item.time.start));
  const drop = (item: WeekItem, point: Point): void => {
    const shown = { before: rowsBefore, lengths: rows.lengths, first: week.hours[0] ?? 0 };
    const at = grid.current === null ? undefined : dropPlace(grid.current, point, shown);
    if (at !== undefined) moves.drop(item, at);
  };
  return (
    <div ref={box} className={styles.box}>
      {columns < week.days.length && (
        <DayTabs days={week.days} chosen={week.days[place]?.date} times={times} onChoose={onChoose} />
      )}
      {/* Keys of the blocks inside; the grid itself is nothing to act on. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section ref={grid} aria-label={label} onKeyDown={moveAlong} className={styles.grid} style={layout}>
        <HourLines
          hours={week.hours}
          rowOf={(hour) => rows.lineAt(hour) + rowsBefore}
          wordOf={(hour) => times.hour(hour)}
          width={hoursWidth}
          align="end"
        />
        {days.map((day, index) => (
          <DayColumn
            key={day.date}
            day={day}
            column={index + 2}
            isToday={day.date === today}
            rows={rows}
            times={times}
            moves={moves}
            stop={stop !== undefined && stops.includes(stop) ? stop : stops[0]}
            onStop={setStop}
            onDrop={drop}
          />
        ))}
      </section>
    </div>
  );
};

const isProposed = ({ item }: { readonly item: WeekItem }): boolean => item.kind === 'new-focus';

/** Left and right lead from one proposed block to the next; all of them are one stop of the tab key. */
const moveAlong = ({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): void => {
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>('[aria-haspopup="menu"]')];
  const place = buttons.findIndex((button) => button === target);
  if (by !== 0 && place >= 0) buttons[place + by]?.focus();
};

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  grid: {
    display: 'grid',
    backgroundColor: tokens.colorNeutralBackground1,
    border: line,
    borderRadius: tokens.borderRadiusXLarge,
  },
});
