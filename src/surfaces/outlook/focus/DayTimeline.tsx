import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DayPlan, TimelineItem } from '#domain/calendar/day-plan.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { usePaneWords } from '../pane-context.tsx';
import type { TimeWords } from '../time-words.ts';
import { layOutDay, visibleEnd } from './lay-out-day.ts';
import type { Placed } from './lay-out-day.ts';
import { kindIcons, useKindStyles } from './timeline-look.tsx';

type DayTimelineProps = {
  readonly plan: Pick<DayPlan, 'span' | 'timeline'>;
  readonly zone: string;
  readonly times: TimeWords;
  /** Names the list. */
  readonly label: string;
};

const pixelsPerHour = 48;
/** `lineHeightBase200` */
const pixelsPerLine = 16;
const pixels = (minutes: number): number => (minutes * pixelsPerHour) / 60;

/** A day from top to bottom: an hour's lines, and on them what is there, what is proposed and what goes. */
export const DayTimeline = ({ plan, zone, times, label }: DayTimelineProps): ReactElement => {
  const styles = useStyles();
  const shown = wholeHours(plan.span, zone);
  const hours = Array.from({ length: Math.ceil((shown.end - shown.start) / 60) }, (_, hour) => shown.start + hour * 60);
  return (
    <div className={styles.day}>
      <div aria-hidden>
        {hours.map((hour) => (
          <div key={hour} className={styles.hour}>
            <Caption1 className={styles.hourWord}>{times.time(hour)}</Caption1>
          </div>
        ))}
      </div>
      <ol aria-label={label} className={styles.items}>
        {layOutDay(plan.timeline).map((placed, index) => (
          // Two private meetings may look the same: only their place tells them apart.
          <TimelineBlock key={index} placed={placed} from={shown.start} times={times} />
        ))}
      </ol>
    </div>
  );
};

type TimelineBlockProps = { readonly placed: Placed<TimelineItem>; readonly from: number; readonly times: TimeWords };

const TimelineBlock = ({ placed: { item, lane, lanes }, from, times }: TimelineBlockProps): ReactElement => {
  const styles = useStyles();
  const looks = useKindStyles();
  const words = usePaneWords();
  const { kind, time, subject } = item;
  const height = pixels(visibleEnd(time) - time.start) - 2;
  const place = {
    top: `${pixels(time.start - from) + 1}px`,
    height: `${height}px`,
    insetInlineStart: `${(lane * 100) / lanes}%`,
    width: `calc(${100 / lanes}% - 4px)`,
  };
  return (
    <li className={mergeClasses(styles.block, looks[kind])} style={place}>
      {kindIcons[kind]}
      <span className={styles.text} style={{ WebkitLineClamp: Math.floor((height - 2) / pixelsPerLine) }}>
        <span className={mergeClasses(kind === 'one-to-one' && styles.whole)}>
          {subject === undefined || kind !== 'meeting' ? words(`kind.${kind}`) : subject}
        </span>
        <span className={styles.whole}> {times.range(time)}</span>
      </span>
    </li>
  );
};

/** From the full hour before to the full hour after, on the clocks of the zone. */
const wholeHours = ({ start, end }: Interval, zone: string): Interval => ({
  start: start - (toLocalTime(start, zone).minutes % 60),
  end: end + ((60 - (toLocalTime(end, zone).minutes % 60)) % 60),
});

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr)',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hour: { height: `${pixelsPerHour}px`, color: tokens.colorNeutralForeground3 },
  // On its line, not below it.
  hourWord: { display: 'block', transform: 'translateY(-8px)', backgroundColor: 'inherit' },
  items: {
    position: 'relative',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke2} 1px, transparent 1px)`,
    backgroundSize: `100% ${pixelsPerHour}px`,
  },
  block: {
    position: 'absolute',
    boxSizing: 'border-box',
    marginInlineStart: '3px',
    paddingInline: tokens.spacingHorizontalXS,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
  // As many whole lines as there is room for; a reader's software still reads all of it.
  text: {
    minWidth: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    // Deprecated in name only: CSS Overflow 4 keeps it as the way to end a text after whole lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
  },
  whole: { whiteSpace: 'nowrap' },
});
