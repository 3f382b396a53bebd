import { Body1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { oneOfThese } from '../../ui/find-lacking.ts';

type PeopleFieldProps = {
  readonly label: string;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** One or several colleagues. No `Field` around them: it would give every checkbox in it the same id. */
export const PeopleField = ({ label, people, chosen, onChoose }: PeopleFieldProps): ReactElement => {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} {...oneOfThese}>
      <Body1 id={labelId} className={styles.label}>
        {label}
      </Body1>
      <div className={styles.people}>
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
    </div>
  );
};

const useStyles = makeStyles({
  label: { display: 'block', paddingBlock: tokens.spacingVerticalXXS },
  people: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(160px, 100%), 1fr))' },
});
