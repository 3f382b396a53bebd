import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Day } from '#domain/shared/instant.ts';

type DayFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Day;
  readonly min: Day;
  readonly max: Day;
  /** Whether a form cannot be sent without it. */
  readonly required?: boolean;
  readonly onChoose: (day: Day) => void;
};

/** A day, by the browser's own calendar: it speaks the reader's language, and touch and keyboard alike. */
export const DayField = ({ label, hint, value, min, max, required = false, onChoose }: DayFieldProps): ReactElement => {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint ?? null} className={styles.field}>
      <Input
        type="date"
        required={required}
        value={value}
        min={min}
        max={max}
        onChange={(_, { value: day }) => {
          onChoose(day);
        }}
      />
    </Field>
  );
};

const useStyles = makeStyles({ field: { maxWidth: '280px' } });
