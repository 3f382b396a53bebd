import type { Attendee, Invite, MailItem } from '#ports/mail-item.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { callOffice } from './call-office.ts';
import { findItem, openItem } from './office-item.ts';
import { readComposePeople, readPeople } from './read-attendees.ts';
import type { ComposeItem, People, ReadItem } from './read-attendees.ts';
import { watchItem } from './watch-item.ts';

/** The appointment open in Outlook, through office.js. Call after {@link whenOfficeIsReady}. */
export const makeMailItem = (): MailItem => ({
  read: async () => {
    const open = findItem();
    if (open === undefined) return undefined;
    return open.kind === 'compose' ? await readCompose(open.item) : await readRead(open.item);
  },
  body: async () => {
    const { item } = openItem();
    return await callOffice<string>((done) => {
      item.body.getAsync(Office.CoercionType.Html, done);
    });
  },
  setBody: async (html) => {
    const open = openItem();
    if (open.kind === 'read') throw new Unavailable('calendar', new Error('An attendee cannot write into the invite'));
    await callOffice((done) => {
      open.item.body.setAsync(html, { coercionType: Office.CoercionType.Html }, done);
    });
  },
  setTime: async ({ start, end }) => {
    const open = openItem();
    if (open.kind === 'read') throw new Unavailable('calendar', new Error('An attendee cannot move the appointment'));
    // The start first: Outlook moves the end with it.
    await callOffice((done) => {
      open.item.start.setAsync(new Date(start * minuteMs), done);
    });
    await callOffice((done) => {
      open.item.end.setAsync(new Date(end * minuteMs), done);
    });
  },
  onChange: watchItem,
});

const minuteMs = 60_000;

const readCompose = async (item: ComposeItem): Promise<Invite> => {
  const people = await readComposePeople(item);
  const [subject, start, end] = await Promise.all([
    callOffice<string>((done) => {
      item.subject.getAsync(done);
    }),
    callOffice<Date>((done) => {
      item.start.getAsync(done);
    }),
    callOffice<Date>((done) => {
      item.end.getAsync(done);
    }),
  ]);
  const times = { start: start.getTime(), end: end.getTime() };
  return { self: selfAmong(people), ...people, subject, ...times, mode: 'organizer' };
};

const readRead = async (item: ReadItem): Promise<Invite> => {
  const people = await readPeople(item);
  const times = { start: item.start.getTime(), end: item.end.getTime() };
  return { self: selfAmong(people), ...people, subject: item.subject, ...times, mode: 'attendee' };
};

/** The signed-in person, with the response that the invite knows of. */
const selfAmong = ({ attendees }: People): Attendee => {
  const { emailAddress, displayName } = Office.context.mailbox.userProfile;
  const address = emailAddress.toLowerCase();
  const listed = attendees.find((attendee) => attendee.address === address);
  return listed ?? { address, name: displayName, kind: 'user', response: 'none' };
};
