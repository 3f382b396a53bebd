import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { LocalSpan } from '#domain/calendar/working-time.ts';
import { mid } from '../../../ui/breakpoints.ts';
import { TimeField } from '../TimeField.tsx';
import { useCalendarWords } from './calendar-words.ts';

/** The end of the day, which a clock shows as its beginning. */
const midnight = 1440;

type SpanFieldsProps = {
  readonly value: LocalSpan;
  readonly onChoose: (span: LocalSpan) => void;
  /** What can be done with the span, at its end. */
  readonly children?: ReactNode;
};

/** From when until when, on a day. */
export const SpanFields = ({ value, onChoose, children }: SpanFieldsProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  return (
    <div className={styles.line}>
      <TimeField
        label={words('hours.from')}
        value={value.start}
        onChoose={(start) => {
          onChoose({ ...value, start });
        }}
      />
      <TimeField
        label={words('hours.until')}
        value={value.end % midnight}
        onChoose={(end) => {
          onChoose({ ...value, end: end === 0 ? midnight : end });
        }}
      />
      {children}
    </div>
  );
};

const useStyles = makeStyles({
  // Both times beside each other on a small phone too, with what can be done below.
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 140px))',
    justifyItems: 'start',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    [mid]: { gridTemplateColumns: '140px 140px auto', columnGap: tokens.spacingHorizontalM },
  },
});
