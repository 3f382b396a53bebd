import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { isOneToOne, judgeInvite, whoComes } from '#domain/calendar/one-to-one.ts';

const person = (name: string, given: Partial<Attendee> = {}): Attendee => ({
  address: `${name}@contoso.example`,
  name,
  kind: 'user',
  response: 'none',
  ...given,
});
const ada = person('ada', { response: 'organizer' });
const ben = person('ben');
const room = person('room-1', { kind: 'room', response: 'accepted' });

/** Ada's own invite to Ben, with what a test says instead. */
const invite = (given: Partial<Invite> = {}): Invite => ({
  self: ada,
  organizer: ada,
  attendees: [ben],
  subject: 'Ada and Ben',
  start: 0,
  end: 1_800_000,
  mode: 'organizer',
  ...given,
});

test('who comes to a meeting are the people besides oneself who have not declined, each once', () => {
  const away = person('away', { response: 'declined' });
  const list = person('all', { kind: 'distribution-list' });
  const cara = person('cara', { kind: 'external' });
  const group = invite({ attendees: [ada, ben, ben, room, away, list, cara] });
  expect(whoComes(group)).toEqual([ben, cara]);
  expect(whoComes({ ...group, self: ben })).toEqual([ada, cara]);
});

describe('an invite', () => {
  test('to one other person is a 1-1 with them', () => {
    expect(judgeInvite(invite())).toEqual({ kind: 'one-to-one', partner: ben });
  });

  test('from one other person is a 1-1 with its organizer', () => {
    expect(judgeInvite(invite({ self: ben, mode: 'attendee' }))).toEqual({ kind: 'one-to-one', partner: ada });
  });

  test('to one other person and a room is a 1-1', () => {
    expect(judgeInvite(invite({ attendees: [ben, room] }))).toEqual({ kind: 'one-to-one', partner: ben });
  });

  test('to someone outside the organisation is a 1-1', () => {
    const guest = person('guest', { kind: 'external' });
    expect(judgeInvite(invite({ attendees: [guest] }))).toEqual({ kind: 'one-to-one', partner: guest });
  });

  test('that lists its organizer and the same person twice is still a 1-1', () => {
    expect(judgeInvite(invite({ attendees: [ada, ben, ben] }))).toEqual({ kind: 'one-to-one', partner: ben });
  });

  test('to nobody, or to a room alone, is not one: nobody else is there', () => {
    expect(judgeInvite(invite({ attendees: [] }))).toEqual({ kind: 'nobody-else' });
    expect(judgeInvite(invite({ attendees: [ada, room] }))).toEqual({ kind: 'nobody-else' });
  });

  test('to two others is a group of them', () => {
    expect(judgeInvite(invite({ attendees: [ben, person('cleo')] }))).toEqual({ kind: 'group', others: 2 });
  });

  test('from somebody to oneself and a third is a group as well', () => {
    const received = invite({ self: ben, attendees: [ben, person('cleo')], mode: 'attendee' });
    expect(judgeInvite(received)).toEqual({ kind: 'group', others: 2 });
  });

  test('that the partner has declined is not one', () => {
    const declined = person('ben', { response: 'declined' });
    expect(judgeInvite(invite({ attendees: [declined] }))).toEqual({ kind: 'partner-declined' });
  });

  test('to two of whom one has declined is a 1-1 with the other', () => {
    const declined = person('cleo', { response: 'declined' });
    expect(judgeInvite(invite({ attendees: [declined, ben] }))).toEqual({ kind: 'one-to-one', partner: ben });
  });

  test('that oneself has declined is not one', () => {
    const self = person('ben', { response: 'declined' });
    expect(judgeInvite(invite({ self, attendees: [self], mode: 'attendee' }))).toEqual({ kind: 'self-declined' });
  });

  test('to a distribution list is not one, whoever else is on it', () => {
    const list = person('everyone', { kind: 'distribution-list' });
    expect(judgeInvite(invite({ attendees: [list] }))).toEqual({ kind: 'distribution-list' });
    expect(judgeInvite(invite({ attendees: [ben, list] }))).toEqual({ kind: 'distribution-list' });
  });

  test('that a delegate has opened in the calendar of somebody else is not the delegate’s', () => {
    expect(judgeInvite(invite({ self: person('dora') }))).toEqual({ kind: 'not-invited' });
  });

  test('that a delegate has sent for somebody is that person’s 1-1, on both sides', () => {
    // Outlook names the owner of the calendar as the organizer; the delegate does not appear.
    expect(judgeInvite(invite({ mode: 'organizer' }))).toMatchObject({ kind: 'one-to-one' });
    expect(judgeInvite(invite({ self: ben, mode: 'attendee' }))).toMatchObject({ kind: 'one-to-one' });
  });

  test('from a shared mailbox to oneself and one other is a 1-1 with the other', () => {
    const bookings = person('bookings', { kind: 'other', response: 'organizer' });
    const received = invite({ self: ada, organizer: bookings, attendees: [ada, ben], mode: 'attendee' });
    expect(judgeInvite(received)).toEqual({ kind: 'one-to-one', partner: ben });
  });
});

describe('an event of the calendar', () => {
  const event = (given: Partial<CalendarEvent>): CalendarEvent => ({
    id: '1',
    etag: '1',
    subject: 'Ada and Ben',
    time: { start: 600, end: 630 },
    allDay: false,
    showAs: 'busy',
    cancelled: false,
    declined: false,
    others: ['ben@contoso.example'],
    mark: undefined,
    written: undefined,
    ...given,
  });

  test.each<[string, boolean, Partial<CalendarEvent>]>([
    ['with one other person is a 1-1', true, {}],
    ['with the same person twice is a 1-1', true, { others: ['ben@contoso.example', 'ben@contoso.example'] }],
    ['with nobody is none', false, { others: [] }],
    ['with two others is none', false, { others: ['ben@contoso.example', 'cleo@contoso.example'] }],
    ['that lasts all day is none', false, { allDay: true }],
    ['that was cancelled is none', false, { cancelled: true }],
    ['that was declined is none', false, { declined: true }],
  ])('%s', (_, expected, given) => {
    expect(isOneToOne(event(given))).toBe(expected);
  });
});
