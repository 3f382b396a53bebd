import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DayPlan, TimelineItem } from '#domain/calendar/day-plan.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { usePaneWords } from '../pane-context.tsx';
import type { TimeWords } from '../time-words.ts';
import { cutDay } from '../../ui/calendar/day-rows.ts';
import { HourLines } from '../../ui/calendar/HourLines.tsx';
import { layOutDay } from '../../ui/calendar/lay-out-day.ts';
import type { Placed } from '../../ui/calendar/lay-out-day.ts';
import { kindIcons, useBlockStyles, useKindStyles } from '../../ui/calendar/kind-look.tsx';

type DayTimelineProps = {
  readonly plan: Pick<DayPlan, 'span' | 'timeline'>;
  readonly zone: string;
  readonly times: TimeWords;
  /** Names the list. */
  readonly label: string;
};

const pixelsPerHour = 48;
/** Px of the hours' column. */
const hoursWidth = 44;

/**
 * A day from top to bottom: an hour's lines, and on them what is there, what is proposed and what goes. An hour is as
 * high as its words need, and never lower than the others.
 */
export const DayTimeline = ({ plan, zone, times, label }: DayTimelineProps): ReactElement => {
  const styles = useStyles();
  const hours = hoursOf(plan.span, zone);
  const { lengths, lineAt } = cutDay(
    hours,
    plan.timeline.map(({ time }) => time),
  );
  const heights = lengths.map((minutes) => `minmax(${(minutes * pixelsPerHour) / 60}px, auto)`);
  const layout = {
    gridTemplateColumns: `${hoursWidth}px minmax(0, 1fr)`,
    gridTemplateRows: heights.join(' '),
  };
  return (
    <div className={styles.day} style={layout}>
      <HourLines hours={hours} rowOf={lineAt} wordOf={(hour) => times.time(hour)} width={hoursWidth} />
      <ol aria-label={label} className={styles.items}>
        {layOutDay(plan.timeline).map((placed, index) => (
          // Two private meetings may look the same: only their place tells them apart.
          <TimelineBlock key={index} placed={placed} rows={rowsOf(placed.item.time, lineAt)} times={times} />
        ))}
      </ol>
    </div>
  );
};

const rowsOf = ({ start, end }: Interval, lineAt: (minutes: number) => number): string =>
  `${lineAt(start)} / ${lineAt(end)}`;

type TimelineBlockProps = {
  readonly placed: Placed<TimelineItem>;
  /** `gridRow` */
  readonly rows: string;
  readonly times: TimeWords;
};

const TimelineBlock = ({ placed: { item, lane, lanes }, rows, times }: TimelineBlockProps): ReactElement => {
  const base = useBlockStyles();
  const looks = useKindStyles();
  const words = usePaneWords();
  const { kind, time, subject } = item;
  const place = { gridRow: rows, left: `${(lane * 100) / lanes}%`, width: `calc(${100 / lanes}% - 4px)` };
  return (
    <li className={mergeClasses(base.block, looks[kind])} style={place}>
      {kindIcons[kind]}
      <span className={base.text}>
        {subject === undefined || kind !== 'meeting' ? words(`kind.${kind}`) : subject} {times.range(time)}
      </span>
    </li>
  );
};

/** Every full hour from the one before to the one after, on the clocks of the zone. */
const hoursOf = ({ start, end }: Interval, zone: string): readonly number[] => {
  const first = start - (toLocalTime(start, zone).minutes % 60);
  const last = end + ((60 - (toLocalTime(end, zone).minutes % 60)) % 60);
  return Array.from({ length: Math.ceil((last - first) / 60) + 1 }, (_, hour) => first + hour * 60);
};

const useStyles = makeStyles({
  day: {
    display: 'grid',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  items: {
    gridColumn: '2 / 3',
    gridRow: '1 / -1',
    display: 'grid',
    gridTemplateRows: 'subgrid',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
