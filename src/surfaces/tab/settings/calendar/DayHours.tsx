import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import type { LocalSpan } from '#domain/calendar/working-time.ts';
import { timeText } from '../day-time.ts';
import { useCalendarWords } from './calendar-words.ts';
import { nextSpan } from './edit-hours.ts';
import { SpanFields } from './SpanFields.tsx';

type DayHoursProps = {
  /** Name of the day. */
  readonly day: string;
  readonly spans: readonly LocalSpan[];
  /** What the day begins with when one works on it. */
  readonly first: readonly LocalSpan[];
  readonly onChoose: (spans: readonly LocalSpan[]) => void;
};

/** Whether one works on a day, and when: in one part or in several. */
export const DayHours = ({ day, spans, first, onChoose }: DayHoursProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  const next = nextSpan(spans);
  return (
    <div role="group" aria-label={day} className={styles.day}>
      <Switch
        label={day}
        checked={spans.length > 0}
        onChange={(_, { checked }) => {
          onChoose(checked ? first : []);
        }}
      />
      {spans.map((span, place) => (
        <SpanFields
          key={place}
          value={span}
          onChoose={(changed) => {
            onChoose(spans.with(place, changed));
          }}
        >
          {spans.length > 1 && (
            <Button
              appearance="subtle"
              aria-label={words('hours.removeOn', {
                day,
                from: timeText(span.start),
                until: timeText(span.end % 1440),
              })}
              onClick={() => {
                onChoose(spans.toSpliced(place, 1));
              }}
            >
              {words('hours.remove')}
            </Button>
          )}
        </SpanFields>
      ))}
      {spans.length > 0 && next !== undefined && (
        <Button
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={words('hours.addOn', { day })}
          onClick={() => {
            onChoose([...spans, next]);
          }}
        >
          {words('hours.add')}
        </Button>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  day: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
});
