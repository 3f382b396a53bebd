import type { LocalPerson } from '../../people.ts';
import type { Invite, InviteAttendee, InviteSeries } from '../../outlook-host/invite.ts';
import { addDays, instantAt, wallClock } from '../../wall-clock.ts';
import { graphTime, instantOf, readEvent, writeEvent } from './graph-client.ts';
import type { GraphEvent } from './graph-client.ts';
import { loadSeries } from './load-series.ts';

const halfHour = 30 * 60_000;
const tenOClock = 10 * 60;

const responses: Readonly<Record<string, InviteAttendee['response']>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'tentative',
  organizer: 'organizer',
};

const attendeeOf = ({ type, status, emailAddress }: GraphEvent['attendees'][number]): InviteAttendee => ({
  ...emailAddress,
  type,
  response: responses[status.response] ?? 'none',
});

const fromEvent = (event: GraphEvent, series: InviteSeries, self: LocalPerson): Invite => ({
  eventId: event.id,
  mode: event.isOrganizer ? 'compose' : 'read',
  self,
  organizer: event.organizer.emailAddress,
  subject: event.subject,
  start: instantOf(event.start),
  end: instantOf(event.end),
  series,
  attendees: event.attendees.map(attendeeOf),
  bodyHtml: event.body.content,
  notices: [],
  customProperties: {},
});

/** Tomorrow at ten, on the next working day. */
const suggestedStart = (now: number, zone: string): number => {
  const { date, weekday } = wallClock(now, zone);
  const untilWorkday = weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
  return instantAt(addDays(date, untilWorkday), tenOClock, zone);
};

const blank = (self: LocalPerson, now: number): Invite => {
  const start = suggestedStart(now, self.zone);
  const organizer = { name: self.name, address: self.address };
  const series = { kind: 'once' } as const;
  const empty = { subject: '', series, attendees: [], bodyHtml: '', notices: [], customProperties: {} };
  return { ...empty, eventId: undefined, mode: 'compose', self, organizer, start, end: start + halfHour };
};

/** The appointment to open: an event of the person's calendar, or a blank one for `new`. */
export const loadInvite = async (self: LocalPerson, eventId: string, now: number): Promise<Invite> => {
  if (eventId === 'new') return blank(self, now);
  const event = await readEvent(self.id, eventId);
  return fromEvent(event, await loadSeries(self.id, event), self);
};

/** Writes the invite into the organizer's calendar, whence it reaches everyone invited; resolves to the event's id. */
export const saveInvite = async (invite: Invite): Promise<string> =>
  await writeEvent(invite.self.id, invite.eventId, {
    subject: invite.subject,
    body: { contentType: 'html', content: invite.bodyHtml },
    start: graphTime(invite.start),
    end: graphTime(invite.end),
    location: { displayName: invite.attendees.find((one) => one.type === 'resource')?.name ?? '' },
    attendees: invite.attendees.map(({ type, name, address }) => ({ type, emailAddress: { name, address } })),
  });
