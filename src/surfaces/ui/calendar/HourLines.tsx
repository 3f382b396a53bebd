import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type HourLinesProps = {
  /** Full hours, first and last included. */
  readonly hours: readonly number[];
  /** The row of the grid around it at which an hour begins. */
  readonly rowOf: (hour: number) => number;
  readonly wordOf: (hour: number) => string;
  /** Px of the column that the hours' words stand in, at the start of the grid. */
  readonly width: number;
  /** Where in that column they stand. */
  readonly align?: 'start' | 'end';
};

/** The hours of a grid whose rows are cut by `cutDay`: each with its word and a line across all days. */
export const HourLines = ({ hours, rowOf, wordOf, width, align = 'start' }: HourLinesProps): ReactElement => {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.hours}>
      {hours.slice(0, -1).map((hour) => (
        <div
          key={hour}
          className={styles.hour}
          style={{ gridRowStart: rowOf(hour), backgroundPositionX: `${width}px` }}
        >
          <Caption1
            className={mergeClasses(styles.word, align === 'end' && styles.end)}
            style={{ width: `${width - gap}px` }}
          >
            {wordOf(hour)}
          </Caption1>
        </div>
      ))}
    </div>
  );
};

/** Px between a word and the first day. */
const gap = 8;

const useStyles = makeStyles({
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
    backgroundRepeat: 'no-repeat',
  },
  // On its line, not below it.
  word: { display: 'block', transform: 'translateY(-8px)' },
  end: { textAlign: 'end' },
});
