import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Act } from '../../ui/ActMenu.tsx';
import { touch } from '../../ui/breakpoints.ts';
import { cutDay } from '../../ui/calendar/day-rows.ts';
import type { DayRows } from '../../ui/calendar/day-rows.ts';
import { layOutDay } from '../../ui/calendar/lay-out-day.ts';
import type { CalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { DrawnDay, DrawnWeek, WeekItem } from './draw-week.ts';
import { useColumns, windowOf } from './use-columns.ts';
import { WeekBlock } from './WeekBlock.tsx';

type WeekGridProps = {
  readonly week: DrawnWeek;
  readonly label: string;
  /** UTC minutes. */
  readonly now: number;
  readonly zone: string;
  readonly times: CalendarTimes;
  /** What can be done with a proposed block. */
  readonly acts: (item: WeekItem) => readonly Act[];
};

const pixelsPerHour = 48;

/**
 * A week from left to right, each day from top to bottom. Hours are as high as their words need, and never lower than the
 * others; days for which there is no room are behind tabs.
 */
export const WeekGrid = ({ week, label, now, zone, times, acts }: WeekGridProps): ReactElement => {
  const styles = useStyles();
  const today = toLocalTime(now, zone).date;
  const { box, columns } = useColumns(week.days.length);
  const [chosen, setChosen] = useState<Day>(today);
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
    gridTemplateColumns: `52px repeat(${days.length}, minmax(0, 1fr))`,
    gridTemplateRows: `auto 12px ${heights.join(' ')} 8px`,
  };
  return (
    <div ref={box} className={styles.box}>
      {columns < week.days.length && (
        <DayTabs days={week.days} chosen={week.days[place]?.date} times={times} onChoose={setChosen} />
      )}
      <section aria-label={label} className={styles.grid} style={layout}>
        <Hours hours={week.hours} rows={rows} times={times} />
        {days.map((day, index) => (
          <DayColumn
            key={day.date}
            day={day}
            column={index + 2}
            isToday={day.date === today}
            rows={rows}
            times={times}
            acts={acts}
          />
        ))}
      </section>
    </div>
  );
};

/** Before the hours' own rows: the day's name, and room for the first hour's word. */
const rowsBefore = 2;

type HoursProps = { readonly hours: readonly number[]; readonly rows: DayRows; readonly times: CalendarTimes };

const Hours = ({ hours, rows, times }: HoursProps): ReactElement => {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.hours}>
      {hours.slice(0, -1).map((hour) => (
        <div key={hour} className={styles.hour} style={{ gridRowStart: rows.lineAt(hour) + rowsBefore }}>
          <Caption1 className={styles.hourWord}>{times.hour(hour)}</Caption1>
        </div>
      ))}
    </div>
  );
};

type DayTabsProps = {
  readonly days: readonly DrawnDay[];
  readonly chosen: Day | undefined;
  readonly times: CalendarTimes;
  readonly onChoose: (date: Day) => void;
};

const DayTabs = ({ days, chosen, times, onChoose }: DayTabsProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  return (
    <div role="group" aria-label={words('week.days')} className={styles.tabs}>
      {days.map(({ date }) => (
        <button
          key={date}
          type="button"
          aria-label={times.day(date)}
          aria-pressed={date === chosen}
          className={mergeClasses(styles.tab, date === chosen && styles.open)}
          onClick={() => {
            onChoose(date);
          }}
        >
          {times.weekday(date)}
        </button>
      ))}
    </div>
  );
};

type DayColumnProps = {
  readonly day: DrawnDay;
  /** Its place among the columns, from 1. */
  readonly column: number;
  readonly isToday: boolean;
  readonly rows: DayRows;
  readonly times: CalendarTimes;
  /** What can be done with a proposed block. */
  readonly acts: (item: WeekItem) => readonly Act[];
};

const DayColumn = ({ day, column, isToday, rows, times, acts }: DayColumnProps): ReactElement => {
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
            key={index}
            item={item.item}
            place={{
              gridRow: `${rows.lineAt(item.time.start) + rowsBefore} / ${rows.lineAt(item.time.end) + rowsBefore}`,
              left: `${(lane * 100) / lanes}%`,
              width: `calc(${100 / lanes}% - 6px)`,
            }}
            times={times}
            acts={acts}
          />
        ))}
      </ol>
    </>
  );
};

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  tabs: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    border: 'none',
    borderBottom: `2px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [touch]: { minHeight: '44px', minWidth: '44px' },
  },
  open: { fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  grid: {
    display: 'grid',
    backgroundColor: tokens.colorNeutralBackground1,
    border: line,
    borderRadius: tokens.borderRadiusXLarge,
  },
  hours: {
    gridColumn: '1 / -1',
    gridRow: '1 / -1',
    display: 'grid',
    gridTemplateRows: 'subgrid',
    color: tokens.colorNeutralForeground3,
  },
  // The line starts where the hours' column ends.
  hour: {
    gridColumnStart: 1,
    height: '1px',
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke2} 1px, transparent 1px)`,
    backgroundPositionX: '52px',
    backgroundRepeat: 'no-repeat',
  },
  // On its line, not below it.
  hourWord: { display: 'block', width: '44px', textAlign: 'end', transform: 'translateY(-8px)' },
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
