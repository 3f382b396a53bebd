import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { Section } from '../../ui/Section.tsx';
import { usePairParts } from '../pair/pair-parts.tsx';
import { useGroupWords } from './group-words.ts';

type OnePersonProps = {
  readonly invite: Invite;
  /** Who comes besides oneself. */
  readonly others: readonly Attendee[];
};

/** What there is between oneself and one of those who come; nothing where none of them can be an ally. */
export const OnePerson = ({ invite, others }: OnePersonProps): ReactElement | null => {
  const words = useGroupWords();
  const [address, setAddress] = useState('');
  // Alliances are between people of one organization.
  const people = others.filter(({ kind }) => kind === 'user');
  const chosen = people.find((one) => one.address === address);
  if (people.length === 0) return null;
  return (
    <Section title={words('group.person')} look="plain">
      <Field label={words('group.person.choose')}>
        <Select
          value={chosen?.address ?? ''}
          onChange={(_, { value }) => {
            setAddress(value);
          }}
        >
          <option value="">{words('group.person.nobody')}</option>
          {people.map((one) => (
            <option key={one.address} value={one.address}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== undefined && <Between key={chosen.address} invite={invite} partner={chosen} />}
    </Section>
  );
};

const Between = ({ invite, partner }: { readonly invite: Invite; readonly partner: Attendee }): ReactElement => {
  // Everyone on the invite would read what is put into it: of the two, it takes nothing.
  const { section, offer } = usePairParts(partner, { ...invite, mode: 'attendee' });
  return (
    <>
      {section}
      {offer}
    </>
  );
};
