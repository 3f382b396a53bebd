import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useCheckInWords } from '../../ui/check-in/check-in-words.ts';
import { mostWeeks } from './weeks.ts';

type WeeksFieldProps = {
  readonly value: string;
  /** Instead of which numbers it takes. */
  readonly hint?: string;
  readonly onChange: (value: string) => void;
};

/** Weeks between two check-ins. */
export const WeeksField = ({ value, hint, onChange }: WeeksFieldProps): ReactElement => {
  const styles = useStyles();
  const words = useCheckInWords();
  return (
    <Field label={words('rhythm.weeks')} hint={hint ?? words('rhythm.weeksHint')} className={styles.weeks}>
      <Input
        type="number"
        inputMode="numeric"
        min={1}
        max={mostWeeks}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
};

const useStyles = makeStyles({ weeks: { maxWidth: '280px' } });
