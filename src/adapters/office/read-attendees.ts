import type { Attendee } from '#ports/mail-item.ts';
import { callOffice } from './call-office.ts';

/** An appointment that the organizer is writing. */
export type ComposeItem = Office.AppointmentCompose;
/** An appointment as an attendee, or the organizer after sending, reads it. */
export type ReadItem = Office.AppointmentRead;

/** The people of an appointment. */
export type People = { readonly organizer: Attendee; readonly attendees: readonly Attendee[] };

type OfficePerson = Pick<Office.EmailAddressDetails, 'emailAddress' | 'displayName'> &
  Partial<Pick<Office.EmailAddressDetails, 'recipientType' | 'appointmentResponse'>>;

const kinds: Readonly<Record<string, Attendee['kind']>> = {
  user: 'user',
  externalUser: 'external',
  distributionList: 'distribution-list',
};

const responses: Readonly<Record<string, Attendee['response']>> = {
  organizer: 'organizer',
  accepted: 'accepted',
  tentative: 'tentative',
  declined: 'declined',
};

/** One person of office.js in our terms. */
const toAttendee = (person: OfficePerson): Attendee => {
  const address = person.emailAddress.trim().toLowerCase();
  return {
    address,
    name: person.displayName.trim() === '' ? address : person.displayName.trim(),
    kind: kinds[String(person.recipientType)] ?? 'other',
    response: responses[String(person.appointmentResponse)] ?? 'none',
  };
};

/** An organizer carries no recipient type: always a user with a mailbox. */
const toOrganizer = (person: OfficePerson): Attendee => ({
  ...toAttendee(person),
  kind: 'user',
  response: 'organizer',
});

/** Reads who is on an invite that is being written. At most three calls at a time, the limit of Outlook on the web. */
export const readComposePeople = async (item: ComposeItem): Promise<People> => {
  const [required, optional, organizer] = await Promise.all([
    callOffice<Office.EmailAddressDetails[]>((done) => {
      item.requiredAttendees.getAsync(done);
    }),
    callOffice<Office.EmailAddressDetails[]>((done) => {
      item.optionalAttendees.getAsync(done);
    }),
    callOffice<Office.EmailAddressDetails>((done) => {
      item.organizer.getAsync(done);
    }),
  ]);
  const rooms = await readRooms(item);
  return { organizer: toOrganizer(organizer), attendees: withRooms([...required, ...optional].map(toAttendee), rooms) };
};

/** Reads who is on an invite that is only being read. */
export const readPeople = async (item: ReadItem): Promise<People> => ({
  organizer: toOrganizer(item.organizer),
  attendees: withRooms([...item.requiredAttendees, ...item.optionalAttendees].map(toAttendee), await readRooms(item)),
});

/** Addresses of the rooms; none where Outlook is too old (before Mailbox 1.8) or does not say. */
const readRooms = async (item: Pick<ComposeItem, 'enhancedLocation'>): Promise<ReadonlySet<string>> => {
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.8')) return new Set();
  const locations = await callOffice<Office.LocationDetails[]>((done) => {
    item.enhancedLocation.getAsync(done);
  }).catch((): Office.LocationDetails[] => []);
  return new Set(
    locations
      .filter((location) => location.locationIdentifier.type === 'room')
      .map((location) => location.emailAddress.toLowerCase()),
  );
};

/** Outlook lists a booked room among the attendees as an ordinary user; its location tells them apart. */
const withRooms = (attendees: readonly Attendee[], rooms: ReadonlySet<string>): readonly Attendee[] =>
  attendees.map((attendee) => (rooms.has(attendee.address) ? { ...attendee, kind: 'room' } : attendee));
