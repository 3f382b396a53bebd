import type { Attendee, Invite, MailItem } from '#ports/mail-item.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { callOffice } from './call-office.ts';
import { openItem } from './office-item.ts';
import { readComposePeople, readPeople } from './read-attendees.ts';
import type { ComposeItem, ReadItem } from './read-attendees.ts';
import { watchItem } from './watch-item.ts';

/** The appointment open in Outlook, through office.js. Call after {@link whenOfficeIsReady}. */
export const makeMailItem = (): MailItem => ({
  read: () => {
    const open = openItemOrReject();
    return open.then((it) => (it.kind === 'compose' ? readCompose(it.item) : readRead(it.item)));
  },
  body: async () => {
    const { item } = await openItemOrReject();
    return callOffice<string>((done) => {
      item.body.getAsync(Office.CoercionType.Html, done);
    });
  },
  setBody: async (html) => {
    const open = await openItemOrReject();
    if (open.kind === 'read') throw new Unavailable('calendar', new Error('An attendee cannot write into the invite'));
    await callOffice((done) => {
      open.item.body.setAsync(html, { coercionType: Office.CoercionType.Html }, done);
    });
  },
  onChange: watchItem,
});

const openItemOrReject = (): Promise<ReturnType<typeof openItem>> =>
  new Promise((resolve) => {
    resolve(openItem());
  });

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
  return { self: self(), ...people, subject, ...times, mode: 'organizer' };
};

const readRead = async (item: ReadItem): Promise<Invite> => {
  const people = await readPeople(item);
  const times = { start: item.start.getTime(), end: item.end.getTime() };
  return { self: self(), ...people, subject: item.subject, ...times, mode: 'attendee' };
};

const self = (): Attendee => {
  const { emailAddress, displayName } = Office.context.mailbox.userProfile;
  return { address: emailAddress.toLowerCase(), name: displayName, kind: 'user', response: 'none' };
};
