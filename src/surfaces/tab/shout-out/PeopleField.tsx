import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type PeopleFieldProps = {
  readonly label: string;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** One or several colleagues. */
export const PeopleField = ({ label, people, chosen, onChoose }: PeopleFieldProps): ReactElement => {
  const styles = useStyles();
  return (
    <Field label={label}>
      <div role="group" className={styles.people}>
        {people.map(({ personId, name }) => (
          <Checkbox
            key={personId}
            label={name}
            checked={chosen.includes(personId)}
            onChange={(_, { checked }) => {
              const others = chosen.filter((one) => one !== personId);
              onChoose(checked === true ? [...others, personId] : others);
            }}
          />
        ))}
      </div>
    </Field>
  );
};

const useStyles = makeStyles({
  people: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(160px, 100%), 1fr))' },
});
