import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DoorRegular, PersonRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { InviteAttendee, InviteModel } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';
import { useInvite } from './use-invite.ts';

const useStyles = makeStyles({
  people: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 4px 2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  add: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
});

type Props = { readonly model: InviteModel };

const AttendeeList = ({ model }: Props): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const { attendees, organizer, mode } = useInvite(model);
  const remove = (gone: InviteAttendee): void => {
    model.change({ attendees: attendees.filter((one) => one !== gone) });
  };
  return (
    <ul className={styles.people} aria-label={words('invite.people')}>
      <li className={styles.person}>
        <PersonRegular />
        <Text>{words('invite.organizer', { name: organizer.name })}</Text>
      </li>
      {attendees.map((one) => (
        <li key={one.address} className={styles.person}>
          {one.type === 'resource' ? <DoorRegular /> : <PersonRegular />}
          <Text>{one.name}</Text>
          {mode === 'compose' && (
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words('invite.remove', { name: one.name })}
              onClick={() => {
                remove(one);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const AddAttendee = ({ model }: Props): ReactElement => {
  const styles = useStyles();
  const { session, words } = usePage();
  const { attendees, self } = useInvite(model);
  const invited = new Set([self.address, ...attendees.map((one) => one.address)]);
  const add = (address: string, type: InviteAttendee['type']): void => {
    const found = [...session.people, ...session.rooms].find((one) => one.address === address);
    if (found === undefined) return;
    model.change({ attendees: [...attendees, { name: found.name, address, type, response: 'none' }] });
  };
  const choices = (
    label: string,
    from: readonly { readonly name: string; readonly address: string }[],
    type: InviteAttendee['type'],
  ): ReactElement => (
    <Field label={label}>
      <Select
        value=""
        onChange={(_, data) => {
          add(data.value, type);
        }}
      >
        <option value="">{words('invite.choose')}</option>
        {from
          .filter(({ address }) => !invited.has(address))
          .map(({ name, address }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.add}>
      {choices(words('invite.addPerson'), session.people, 'required')}
      {choices(words('invite.room'), session.rooms, 'resource')}
    </div>
  );
};

/** Who is invited, and whom one may add. */
export const InvitePeople = ({ model }: Props): ReactElement => {
  const { mode } = useInvite(model);
  return (
    <>
      <AttendeeList model={model} />
      {mode === 'compose' && <AddAttendee model={model} />}
    </>
  );
};
