import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { LocalSpan } from '#domain/calendar/working-time.ts';
import { timeText } from '#messages/times.ts';
import { mid } from '../../../ui/breakpoints.ts';
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
  const group = useRef<HTMLDivElement>(null);
  // A button that goes takes the focus along, unless something else gets it.
  const focusToggle = (): void => group.current?.querySelector('input')?.focus();
  const add = (span: LocalSpan): void => {
    const more = [...spans, span];
    onChoose(more);
    if (nextSpan(more) === undefined) focusToggle();
  };
  const remove = (place: number): void => {
    onChoose(spans.toSpliced(place, 1));
    focusToggle();
  };
  return (
    <div ref={group} role="group" aria-label={day} className={styles.day}>
      <Switch
        label={capitalised(day)}
        checked={spans.length > 0}
        onChange={(_, { checked }) => {
          onChoose(checked ? first : []);
        }}
      />
      <div className={styles.spans}>
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
                  remove(place);
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
              add(next);
            }}
          >
            {words('hours.add')}
          </Button>
        )}
      </div>
    </div>
  );
};

/** As a label begins; within a sentence some languages write days small. */
const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    alignItems: 'start',
    // The days stand above each other, their hours in a column of their own.
    [mid]: { gridTemplateColumns: '180px minmax(0, 1fr)' },
  },
  spans: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
  },
});
