import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { DayRows } from '../../ui/calendar/day-rows.ts';
import { layOutDay } from '../../ui/calendar/lay-out-day.ts';
import type { BlockMoves } from './block-moves.ts';
import type { CalendarTimes } from './calendar-times.ts';
import type { DrawnDay, WeekItem } from './draw-week.ts';
import type { Point } from './use-drag.ts';
import { WeekBlock } from './WeekBlock.tsx';

/** Rows before the hours' own: the day's name, and room for the first hour's word. */
export const rowsBefore = 2;

type DayColumnProps = {
  readonly day: DrawnDay;
  /** Its place among the columns, from 1. */
  readonly column: number;
  readonly isToday: boolean;
  readonly rows: DayRows;
  readonly times: CalendarTimes;
  readonly moves: BlockMoves;
  /** Start of the block that the tab key leads to. */
  readonly stop: number | undefined;
  readonly onStop: (start: number) => void;
  readonly onDrop: (item: WeekItem, point: Point) => void;
};

/** A day's name, and below it all that is in it. */
export const DayColumn = ({
  day,
  column,
  isToday,
  rows,
  times,
  moves,
  stop,
  onStop,
  onDrop,
}: DayColumnProps): ReactElement => {
  const styles = useStyles();
  return (
    <>
      <h2
        className={mergeClasses(styles.dayName, isToday && styles.today)}
        style={{ gridColumn: column }}
        aria-current={isToday ? 'date' : undefined}
        aria-label={times.day(day.date)}
      >
        {times.shortDay(day.date)}
      </h2>
      {/* Safari drops the list role where the bullets are styled away. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol
        role="list"
        aria-label={times.day(day.date)}
        className={styles.day}
        style={{ gridColumn: column }}
        data-date={day.date}
      >
        {layOutDay(day.blocks).map(({ item, lane, lanes }, index) => (
          // Two private meetings may look the same: only their place tells them apart.
          <WeekBlock
            key={`${item.item.kind} ${item.item.time.start} ${index}`}
            item={item.item}
            place={{
              gridRow: `${rows.lineAt(item.time.start) + rowsBefore} / ${rows.lineAt(item.time.end) + rowsBefore}`,
              left: `${(lane * 100) / lanes}%`,
              width: `calc(${100 / lanes}% - 6px)`,
            }}
            times={times}
            acts={moves.acts(item.item)}
            tabIndex={stop === item.item.time.start ? 0 : -1}
            takesFocus={moves.moved !== undefined && isSameInterval(moves.moved, item.item.time)}
            onFocus={() => {
              onStop(item.item.time.start);
            }}
            onDrop={(point) => {
              onDrop(item.item, point);
            }}
          />
        ))}
      </ol>
    </>
  );
};

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  dayName: {
    gridRow: '1 / 2',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: line,
  },
  today: { color: tokens.colorBrandForeground2, borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  day: {
    gridRow: '1 / -1',
    display: 'grid',
    gridTemplateRows: 'subgrid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    borderLeft: line,
  },
});
