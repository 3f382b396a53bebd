import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type NumberFieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is offered, smallest first; a value that is not among them is offered too. */
  readonly offered: readonly number[];
  readonly value: number;
  readonly textOf: (value: number) => string;
  readonly onChoose: (value: number) => void;
};

/** One of some numbers, each said in words: nothing that cannot be is ever typed. */
export const NumberField = ({ label, hint, offered, value, textOf, onChoose }: NumberFieldProps): ReactElement => {
  const styles = useStyles();
  const choices = [...new Set([...offered, value])].toSorted((one, other) => one - other);
  return (
    <Field label={label} {...(hint !== undefined && { hint })} className={styles.field}>
      <Select
        value={String(value)}
        onChange={(_, { value: chosen }) => {
          onChoose(Number(chosen));
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {textOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const useStyles = makeStyles({ field: { width: '280px', maxWidth: '100%' } });
