import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { timeText } from '#messages/times.ts';
import { minuteOf } from './day-time.ts';

type TimeFieldProps = {
  readonly label: string;
  /** Minutes since midnight. */
  readonly value: number;
  readonly onChoose: (minute: number) => void;
};

/** A time of day, by the browser's own field; what is half typed counts for nothing yet. */
export const TimeField = ({ label, value, onChoose }: TimeFieldProps): ReactElement => {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  return (
    <Field label={label} className={styles.field}>
      <Input
        className={styles.input}
        type="time"
        value={typed ?? timeText(value)}
        onChange={(_, { value: text }) => {
          const minute = minuteOf(text);
          setTyped(minute === undefined ? text : undefined);
          if (minute !== undefined) onChoose(minute);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
    </Field>
  );
};

const useStyles = makeStyles({
  field: { width: '140px', maxWidth: '100%', gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});
