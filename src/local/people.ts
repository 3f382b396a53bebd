import type { Language } from '#messages/words.ts';

/** One of the sample people who use the local Microsoft 365. */
export type LocalPerson = {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** IANA zone. */
  readonly zone: string;
  /** The name that Exchange keeps the zone under: mailboxes answer with it, not with IANA's. */
  readonly mailboxZone: string;
  readonly language: Language;
  readonly locale: string;
  readonly jobTitle: string;
  readonly lead: boolean;
  /** Has the app role with which the tenant is administered. */
  readonly administrator: boolean;
  /** From another organisation; a guest in the team. */
  readonly guest: boolean;
};

/** A meeting room: an attendee of kind resource. */
export type LocalRoom = { readonly name: string; readonly address: string };

/** A channel: its thread's id, and who sees it. */
export type LocalChannel = {
  readonly id: string;
  readonly name: string;
} & (
  | {
      /** `standard`: the whole team and nobody else. `shared`: people from outside of the team, too. */
      readonly type: 'standard' | 'shared';
    }
  | {
      readonly type: 'private';
      /** Object ids of those of the team who are in it. */
      readonly memberIds: readonly string[];
    }
);

export type LocalTeam = {
  /** Entra group id. */
  readonly id: string;
  readonly name: string;
  /** Thread of the team, which is also that of its first channel. */
  readonly threadId: string;
  /** The first is the one that every team has. */
  readonly channels: readonly [LocalChannel, ...LocalChannel[]];
};

export const tenantId = '6d9c2f0e-41b7-4c0a-9a53-2f1f7c0b8e11';
export const tenantName = 'Northfield Studio';

/** Entra application id of the browser client; the bot has none locally (authentication off). */
export const clientId = 'b3a4d1c2-7e5f-4b66-8a0d-5c9e1f2a3b40';
/** Teams app id, as the manifest would carry it. */
export const teamsAppId = 'c7f1e0b9-2d38-4f57-9c41-8e6d5a4b3c21';
/** Id of the bot as Teams names it. */
export const botId = '28:0f5d7a86-93c4-4e1b-b2a0-6c8d9e7f1a35';
export const botName = 'Alliance';

const person = (
  id: string,
  name: string,
  jobTitle: string,
  place: Pick<LocalPerson, 'zone' | 'mailboxZone' | 'language' | 'locale'>,
  { lead = false, administrator = false, guest = false } = {},
): LocalPerson => ({
  id,
  name,
  jobTitle,
  address: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
  lead,
  administrator,
  guest,
  ...place,
});

const rome = { zone: 'Europe/Rome', mailboxZone: 'W. Europe Standard Time' };

/** The five who are in the team from the beginning, the lead first. */
export const people: readonly LocalPerson[] = [
  person(
    '0a6b3c1d-5e2f-4a70-8b91-c2d3e4f50617',
    'Amara Okafor',
    'Design lead',
    { ...rome, language: 'en', locale: 'en-GB' },
    { lead: true, administrator: true },
  ),
  person('1b7c4d2e-6f30-4b81-9ca2-d3e4f5061728', 'Giulia Ferri', 'Service designer', {
    ...rome,
    language: 'it',
    locale: 'it-IT',
  }),
  person('2c8d5e3f-7041-4c92-adb3-e4f506172839', 'Kenji Mori', 'Researcher', {
    zone: 'Europe/London',
    mailboxZone: 'GMT Standard Time',
    language: 'en',
    locale: 'en-GB',
  }),
  person('3d9e6f40-8152-4da3-bec4-f5061728394a', 'Lukas Brandt', 'Prototyper', {
    zone: 'Europe/Berlin',
    mailboxZone: 'W. Europe Standard Time',
    language: 'en',
    locale: 'en-GB',
  }),
  person('4eaf7051-9263-4eb4-8fd5-061728394a5b', 'Priya Nair', 'Content designer', {
    zone: 'America/New_York',
    mailboxZone: 'Eastern Standard Time',
    language: 'en',
    locale: 'en-US',
  }),
];

/** Not in the team at first, so that someone can join. */
const newcomer = person(
  '6ac19273-b485-4ad6-a1f7-28394a5b6c7d',
  'Noor Haddad',
  'Partner researcher',
  { zone: 'Europe/London', mailboxZone: 'GMT Standard Time', language: 'en', locale: 'en-GB' },
  { guest: true },
);

/** Everyone who uses the local Microsoft 365. */
export const everyone: readonly LocalPerson[] = [...people, newcomer];

export const team: LocalTeam = {
  id: '5fb08162-a374-4fc5-90e6-1728394a5b6c',
  name: 'Field design',
  threadId: '19:field-design-general@thread.tacv2',
  channels: [
    { id: '19:field-design-general@thread.tacv2', name: 'General', type: 'standard' },
    {
      id: '19:field-design-leads@thread.tacv2',
      name: 'Leads',
      type: 'private',
      memberIds: people.slice(0, 2).map(({ id }) => id),
    },
    { id: '19:studio-x-clients@thread.tacv2', name: 'Studio x Clients', type: 'shared' },
  ],
};

export const rooms: readonly LocalRoom[] = [{ name: 'Room Larch', address: 'room.larch@example.com' }];

/** Who has this object id; `undefined` for a stranger. */
export const personWithId = (id: string): LocalPerson | undefined => everyone.find((one) => one.id === id);

/** Who has this address, whatever its case. */
export const personWithAddress = (address: string): LocalPerson | undefined =>
  everyone.find((one) => one.address === address.toLowerCase());
