import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { LocalPerson } from '../../people.ts';
import type { ChosenPerson } from '../../teams-host/teams-host.ts';
import { usePage } from '../page-context.tsx';
import type { Choosing } from './use-teams-host.ts';

const useStyles = makeStyles({
  dialog: {
    width: '360px',
    padding: '20px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '28px' },
  list: { margin: 0, padding: '12px 0 20px', border: 'none' },
  person: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '44px' },
  name: { flexGrow: 1, padding: '12px 0', cursor: 'pointer' },
  job: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
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
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const single = question.singleSelect === true;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const choose = (person: LocalPerson, wanted: boolean): void => {
    const others = single ? [] : chosen.filter((one) => one !== person);
    setChosen(wanted ? [...others, person] : others);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onCancel={() => {
        done(undefined);
      }}
    >
      <form
        method="dialog"
        onSubmit={() => {
          done(chosen.map(chosenJson));
        }}
      >
        <h2 id={title} className={styles.title}>
          {question.title ?? words('people.choose')}
        </h2>
        <fieldset className={styles.list} aria-labelledby={title}>
          {session.people.map((person) => (
            <Choice
              key={person.id}
              person={person}
              single={single}
              chosen={chosen.includes(person)}
              onChoose={(wanted) => {
                choose(person, wanted);
              }}
            />
          ))}
        </fieldset>
        <div className={styles.actions}>
          <Button
            onClick={() => {
              done(undefined);
            }}
          >
            {words('cancel')}
          </Button>
          <Button type="submit" appearance="primary" disabled={chosen.length === 0}>
            {words('people.done')}
          </Button>
        </div>
      </form>
    </dialog>
  );
};
