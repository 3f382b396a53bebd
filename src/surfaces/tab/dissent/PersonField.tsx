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
export const PersonField = (props: PersonFieldProps): ReactElement => {
  const words = useDissentWords();
  return props.people.length === 0 ? (
    <Body1>{words('raise.nobody')}</Body1>
  ) : (
    <PersonSelect label={words('raise.to')} {...props} />
  );
};

/** One of those concerned. */
export const PersonSelect = ({
  label,
  people,
  chosen,
  onChoose,
}: PersonFieldProps & { readonly label: string }): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        required
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

const useStyles = makeStyles({
  // A long name is wider than a small phone.
  field: { maxWidth: '400px', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0 },
});
