import type { OwnAppointment } from '#ports/own-appointment.ts';
import { callOffice } from './call-office.ts';
import { openItem } from './office-item.ts';

const minuteMs = 60_000;

/** The appointment being written, through office.js: no more than its times, three calls at once. */
export const makeOwnAppointment = (): OwnAppointment => ({
  time: async () => {
    const { kind, item } = openItem();
    if (kind === 'read') return undefined;
    const [start, end, organizer] = await Promise.all([
      callOffice<Date>((done) => {
        item.start.getAsync(done);
      }),
      callOffice<Date>((done) => {
        item.end.getAsync(done);
      }),
      callOffice<Office.EmailAddressDetails>((done) => {
        item.organizer.getAsync(done);
      }),
    ]);
    if (!isSelf(organizer)) return undefined;
    return { start: Math.floor(start.getTime() / minuteMs), end: Math.ceil(end.getTime() / minuteMs) };
  },
  onTheClock: (utcMinutes) => {
    const { hours, minutes } = Office.context.mailbox.convertToLocalClientTime(new Date(utcMinutes * minuteMs));
    return hours * 60 + minutes;
  },
});

/** Outlook names the owner of the calendar, also where a delegate writes into it. */
const isSelf = ({ emailAddress }: Office.EmailAddressDetails): boolean =>
  emailAddress.trim().toLowerCase() === Office.context.mailbox.userProfile.emailAddress.toLowerCase();
