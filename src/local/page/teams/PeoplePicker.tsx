import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { LocalPerson } from '../../people.ts';
import type { ChosenPerson } from '../../teams-host/teams-host.ts';
import { Dialog } from '../Dialog.tsx';
import { usePage } from '../page-context.tsx';
import type { Choosing } from './use-choose-people.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: 'none' },
  person: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '44px' },
  name: { flexGrow: 1, padding: '12px 0', cursor: 'pointer' },
  job: { color: tokens.colorNeutralForeground3 },
});

const chosenJson = ({ id, name, address }: LocalPerson): ChosenPerson => ({
  objectId: id,
  displayName: name,
  email: address,
});

type ChoiceProps = {
  readonly person: LocalPerson;
  readonly single: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

const Choice = ({ person, single, chosen, onChoose }: ChoiceProps): ReactElement => {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.person}>
      <input
        id={id}
        type={single ? 'radio' : 'checkbox'}
        name="person"
        checked={chosen}
        aria-describedby={`${id}-job`}
        onChange={(event) => {
          onChoose(event.currentTarget.checked);
        }}
      />
      <label htmlFor={id} className={styles.name}>
        {person.name}
      </label>
      <Caption1 id={`${id}-job`} className={styles.job}>
        {person.jobTitle}
      </Caption1>
    </div>
  );
};

/** The people picker of Teams, over the sample people. */
export const PeoplePicker = ({ question, done }: Choosing): ReactElement => {
  const styles = useStyles();
  const { session, words } = usePage();
  const [chosen, setChosen] = useState<readonly LocalPerson[]>([]);
  const single = question.singleSelect === true;
  const title = question.title ?? words('people.choose');
  const giveUp = (): void => {
    done(undefined);
  };
  return (
    <Dialog
      title={title}
      onClose={giveUp}
      acts={
        <>
          <Button onClick={giveUp}>{words('cancel')}</Button>
          <Button
            appearance="primary"
            disabled={chosen.length === 0}
            onClick={() => {
              done(chosen.map(chosenJson));
            }}
          >
            {words('people.done')}
          </Button>
        </>
      }
    >
      <fieldset className={styles.list} aria-label={title}>
        {session.people.map((person) => (
          <Choice
            key={person.id}
            person={person}
            single={single}
            chosen={chosen.includes(person)}
            onChoose={(wanted) => {
              const others = single ? [] : chosen.filter((one) => one !== person);
              setChosen(wanted ? [...others, person] : others);
            }}
          />
        ))}
      </fieldset>
    </Dialog>
  );
};
