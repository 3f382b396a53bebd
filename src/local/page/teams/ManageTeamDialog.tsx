import { Avatar, Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { LocalPerson } from '../../people.ts';
import { Dialog } from '../Dialog.tsx';
import { addMember, removeMember } from '../local-api.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({
  heading: { display: 'block', margin: '16px 0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '44px',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  job: { color: tokens.colorNeutralForeground3 },
});

type Change = { readonly act: 'add' | 'remove'; readonly onChange: (member: LocalPerson) => Promise<void> };

const Row = ({ member, act, onChange }: Change & { readonly member: LocalPerson }): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  return (
    <li className={styles.person}>
      <Avatar aria-hidden color="neutral" name={member.name} />
      <div className={styles.name}>
        <Text>{member.name}</Text>
        <Caption1 className={styles.job}>{member.jobTitle}</Caption1>
      </div>
      <Button
        aria-label={words(`team.${act}.name`, { name: member.name })}
        onClick={() => {
          void onChange(member);
        }}
      >
        {words(`team.${act}`)}
      </Button>
    </li>
  );
};

type PeopleProps = Change & { readonly title: string; readonly people: readonly LocalPerson[] };

const People = ({ title, people, ...change }: PeopleProps): ReactElement | null => {
  const styles = useStyles();
  const id = useId();
  if (people.length === 0) return null;
  return (
    <>
      <Text as="h3" weight="semibold" id={id} className={styles.heading}>
        {title}
      </Text>
      {/* Safari drops the list role where the bullets are styled away. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" aria-labelledby={id} className={styles.list}>
        {people.map((member) => (
          <Row key={member.id} member={member} {...change} />
        ))}
      </ul>
    </>
  );
};

/** Who is in the team, and who could be: as an owner of it would change that. */
export const ManageTeamDialog = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const { session, person, words } = usePage();
  const isIn = ({ id }: LocalPerson): boolean => session.members.includes(id);
  return (
    <Dialog
      title={words('team.title', { team: session.team.name })}
      onClose={onClose}
      acts={
        <Button appearance="primary" onClick={onClose}>
          {words('team.done')}
        </Button>
      }
    >
      <People
        title={words('team.members')}
        people={session.people.filter(isIn)}
        act="remove"
        onChange={async ({ id }) => {
          await removeMember({ personId: person.id, memberId: id });
        }}
      />
      <People
        title={words('team.others')}
        people={session.people.filter((one) => !isIn(one))}
        act="add"
        onChange={async ({ id }) => {
          await addMember({ personId: person.id, memberId: id });
        }}
      />
    </Dialog>
  );
};
