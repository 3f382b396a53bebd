import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Day } from '#domain/shared/instant.ts';
import { touch } from '../../ui/breakpoints.ts';
import type { CalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { DrawnDay } from './draw-week.ts';

type DayTabsProps = {
  readonly days: readonly DrawnDay[];
  readonly chosen: Day | undefined;
  readonly times: CalendarTimes;
  readonly onChoose: (date: Day) => void;
};

/** The days of a week where there is no room for all of them. */
export const DayTabs = ({ days, chosen, times, onChoose }: DayTabsProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  return (
    <div role="group" aria-label={words('week.days')} className={styles.tabs}>
      {days.map(({ date }) => (
        <button
          key={date}
          type="button"
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

const useStyles = makeStyles({
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
    // A system's own colours show borders that are transparent otherwise.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  open: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});
