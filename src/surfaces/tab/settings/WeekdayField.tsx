import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { weekdayNames } from '#messages/times.ts';
import { useTab } from '../tab-context.tsx';

type WeekdayFieldProps = {
  readonly label: string;
  /** 0 = Monday */
  readonly value: number;
  readonly onChoose: (weekday: number) => void;
};

/** A day of the week, by its name in the reader's language. */
export const WeekdayField = ({ label, value, onChoose }: WeekdayFieldProps): ReactElement => {
  const styles = useStyles();
  const { locale } = useTab().host;
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={String(value)}
        onChange={(_, { value: weekday }) => {
          onChoose(Number(weekday));
        }}
      >
        {weekdayNames(locale).map((name, weekday) => (
          <option key={name} value={weekday}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const useStyles = makeStyles({ field: { width: '160px', maxWidth: '100%' } });
