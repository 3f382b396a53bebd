import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DayPlan, TimelineItem } from '#domain/calendar/day-plan.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { usePaneWords } from '../pane-context.tsx';
import type { TimeWords } from '../time-words.ts';
import { cutDay } from '../../ui/calendar/day-rows.ts';
import { layOutDay } from '../../ui/calendar/lay-out-day.ts';
import type { Placed } from '../../ui/calendar/lay-out-day.ts';
import { kindIcons, useKindStyles } from '../../ui/calendar/kind-look.tsx';

type DayTimelineProps = {
  readonly plan: Pick<DayPlan, 'span' | 'timeline'>;
  readonly zone: string;
  readonly times: TimeWords;
  /** Names the list. */
  readonly label: string;
};

const pixelsPerHour = 48;

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
  return (
    <div className={styles.day} style={{ gridTemplateRows: heights.join(' ') }}>
      <div aria-hidden className={styles.hours}>
        {hours.slice(0, -1).map((hour) => (
          <div key={hour} className={styles.hour} style={{ gridRowStart: lineAt(hour) }}>
            <Caption1 className={styles.hourWord}>{times.time(hour)}</Caption1>
          </div>
        ))}
      </div>
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
  const styles = useStyles();
  const looks = useKindStyles();
  const words = usePaneWords();
  const { kind, time, subject } = item;
  const place = { gridRow: rows, left: `${(lane * 100) / lanes}%`, width: `calc(${100 / lanes}% - 4px)` };
  return (
    <li className={mergeClasses(styles.block, looks[kind])} style={place}>
      {kindIcons[kind]}
      <span className={styles.text}>
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
    gridTemplateColumns: '44px minmax(0, 1fr)',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
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
    backgroundPositionX: '44px',
    backgroundRepeat: 'no-repeat',
  },
  // On its line, not below it.
  hourWord: { display: 'block', transform: 'translateY(-8px)' },
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
  block: {
    position: 'relative',
    gridColumnStart: 1,
    boxSizing: 'border-box',
    marginBlock: '1px',
    marginInlineStart: '3px',
    paddingInline: tokens.spacingHorizontalXS,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});
