import { Body1, Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Concerned } from './dissent-desk.tsx';
import { useDissentWords } from './dissent-desk.tsx';

type PersonFieldProps = {
  readonly people: readonly Concerned[];
  /** Empty while nobody is chosen. */
  readonly chosen: string;
  readonly onChoose: (personId: string) => void;
};

/** With whom it is shared. */
export const PersonField = ({ people, chosen, onChoose }: PersonFieldProps): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  if (people.length === 0) return <Body1>{words('raise.nobody')}</Body1>;
  return (
    <Field label={words('raise.to')} className={styles.field}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{words('raise.choose')}</option>
        {people.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const useStyles = makeStyles({ field: { maxWidth: '400px' } });
