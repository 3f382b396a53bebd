import type { Invite } from './invite.ts';
import { recipient } from './office-methods.ts';
import { recurrenceOf, seriesIdOf } from './recurrence.ts';
import { timeZoneOffsets } from './time-zone-offsets.ts';

/** Kinds of items, as office.js numbers them. */
const appointmentItem = 5;
const readItem = 2;

/** What office.js knows of the item from the start; an attendee's view reads nothing else. */
export const initialData = (opened: Invite): object => {
  const { self, organizer, ...invite } = opened;
  return {
    itemType: invite.mode === 'compose' ? appointmentItem : readItem,
    permissionLevel: 3,
    hostVersion: '16.0.0.0',
    owaView: 'ThreeColumns',
    userProfileType: 'office365',
    userDisplayName: self.name,
    userEmailAddress: self.address,
    userTimeZone: self.mailboxZone,
    isRestIdSupported: true,
    id: invite.eventId,
    subject: invite.subject,
    normalizedSubject: invite.subject,
    start: invite.start,
    end: invite.end,
    dateTimeCreated: invite.start,
    dateTimeModified: invite.start,
    itemClass: 'IPM.Appointment',
    organizer: recipient({ ...organizer, response: 'organizer' }),
    to: invite.attendees.filter((one) => one.type !== 'optional').map(recipient),
    cc: invite.attendees.filter((one) => one.type === 'optional').map(recipient),
    attachments: [],
    timeZoneOffsets: timeZoneOffsets(self.zone, invite.start),
    entities: {},
    recurrence: recurrenceOf(opened),
    seriesId: seriesIdOf(opened),
  };
};
