import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { useCalendarWords } from './calendar-words.ts';

type WeekArrowsProps = {
  /** The week on show, from 0 = this week. */
  readonly place: number;
  readonly count: number;
  readonly onPlace: (place: number) => void;
};

/** From one planned week to the next, and from far ahead back to this one. */
export const WeekArrows = ({ place, count, onPlace }: WeekArrowsProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  const arrow = (by: -1 | 1, label: string, icon: ReactElement): ReactElement => (
    <Button
      appearance="subtle"
      icon={icon}
      aria-label={label}
      disabledFocusable={place + by < 0 || place + by >= count}
      onClick={() => {
        onPlace(place + by);
      }}
    />
  );
  return (
    <div className={styles.arrows}>
      {place > 1 && (
        <Button
          appearance="subtle"
          onClick={() => {
            onPlace(0);
          }}
        >
          {words('week.this')}
        </Button>
      )}
      {arrow(-1, words('week.before'), <ChevronLeftRegular />)}
      {arrow(1, words('week.after'), <ChevronRightRegular />)}
    </div>
  );
};

const useStyles = makeStyles({
  // Where buttons have an outline, the next one does not touch it.
  arrows: { display: 'flex', columnGap: tokens.spacingHorizontalXS, marginInlineEnd: tokens.spacingHorizontalM },
});
