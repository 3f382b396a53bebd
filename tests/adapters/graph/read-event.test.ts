import { describe, expect, test } from '@jest/globals';
import { readEvent } from '#adapters/graph/read-event.ts';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { isBlocking } from '#domain/calendar/event-time.ts';
import { isOneToOne } from '#domain/calendar/one-to-one.ts';

const ada = 'ada@contoso.example';
const ben = 'ben@contoso.example';
const cleo = 'cleo@contoso.example';

const person = (address: string, response = 'none', type = 'required'): object => ({
  type,
  status: { response },
  emailAddress: { address, name: address },
});
const at = (time: string): object => ({ dateTime: `2026-11-20T${time}:00.0000000`, timeZone: 'UTC' });

/** An event of Ada's calendar as Graph tells it. */
const read = (given: object): CalendarEvent =>
  readEvent({ id: '1', start: at('09:00'), end: at('10:00'), showAs: 'busy', sensitivity: 'normal', ...given }, ada)!;
const by = (organizer: string, ...attendees: readonly object[]) => ({ organizer: person(organizer), attendees });

describe('an event that Graph tells of', () => {
  test.each<[string, boolean, object]>([
    ['by Ada for Ben is a 1-1', true, by(ada, person(ben, 'accepted'))],
    ['by Ben for Ada is a 1-1', true, by(ben, person(ada, 'accepted'))],
    [
      'of two people and a room is a 1-1',
      true,
      by(ada, person(ben), person('room@contoso.example', 'none', 'resource')),
    ],
    ['that names its organizer among the attendees is a 1-1', true, by(ben, person(ben, 'organizer'), person(ada))],
    ['in another spelling of the addresses is a 1-1', true, by('ADA@Contoso.example', person('Ben@contoso.example'))],
    ['of Ada alone is none', false, by(ada)],
    ['of Ada and a room is none', false, by(ada, person('room@contoso.example', 'accepted', 'resource'))],
    ['that the partner has declined is none', false, by(ada, person(ben, 'declined'))],
    ['of three of whom one has declined is a 1-1', true, by(ada, person(ben), person(cleo, 'declined'))],
    ['of three is none', false, by(ben, person(ada), person(cleo))],
    // Whoever is on the list is not named one by one: besides Ada there are Ben and the list.
    ['that Ada got through a distribution list is none', false, by(ben, person('everyone@contoso.example'))],
    // Graph has no kind for lists: known not to be told apart (docs/decisions/031).
    ['by Ada for a distribution list alone passes for a 1-1', true, by(ada, person('everyone@contoso.example'))],
    // A delegate who sends it is not named; the calendar’s owner is the organizer.
    ['that a delegate has sent for Ben is Ada’s 1-1 with Ben', true, by(ben, person(ada, 'notResponded'))],
    ['that a delegate has sent for Ada is her 1-1 with Ben', true, by(ada, person(ben, 'tentativelyAccepted'))],
    ['that Ada has declined is none', false, { ...by(ben, person(ada)), responseStatus: { response: 'declined' } }],
    ['that was cancelled is none', false, { ...by(ben, person(ada)), isCancelled: true }],
  ])('%s', (_, expected, given) => {
    expect(isOneToOne(read(given))).toBe(expected);
  });

  test.each<[string, CalendarEvent['showAs'], object]>([
    ['not answered is tentative', 'tentative', { showAs: 'busy', responseStatus: { response: 'notResponded' } }],
    ['answered is as it shows', 'busy', { showAs: 'busy', responseStatus: { response: 'accepted' } }],
    ['not answered and free stays free', 'free', { showAs: 'free', responseStatus: { response: 'notResponded' } }],
    ['of a kind that nobody knows is unknown', 'unknown', { showAs: 'dreaming' }],
    ['without a kind is unknown', 'unknown', { showAs: undefined }],
  ])('%s', (_, showAs, given) => {
    expect(read(given).showAs).toBe(showAs);
  });

  test('not answered blocks or not, as the person has it for what is tentative', () => {
    const open = read({ responseStatus: { response: 'notResponded' } });
    expect([isBlocking(open, 'blocks'), isBlocking(open, 'leaves-free')]).toEqual([true, false]);
  });

  test('private is busy time without a subject, whoever organised it', () => {
    const event = read({ sensitivity: 'private', subject: 'Doctor', ...by(ben, person(ada)) });
    expect(event.subject).toBeUndefined();
    expect(isBlocking(event)).toBe(true);
  });

  test('holds each minute that it has begun', () => {
    const exact = (time: string): object => ({ dateTime: `2026-11-20T${time}`, timeZone: 'UTC' });
    const { time } = read({ start: exact('10:07:40.0000000'), end: exact('10:52:30.1234567') });
    expect([time.start % 60, time.end % 60]).toEqual([7, 53]);
  });

  test.each(['2026-13-40T10:00:00', '2026-11-20', 'soon', ''])('at %j is at no time, and left out', (dateTime) => {
    const never = { dateTime, timeZone: 'UTC' };
    expect(readEvent({ id: '1', start: never, end: at('10:00') }, ada)).toBeUndefined();
  });
  describe('and that its owner has called', () => {
    const link = 'https://outlook.example/calendar/item/1';
    const named = (address: string, name: unknown): object => ({
      type: 'required',
      status: { response: 'none' },
      emailAddress: { address, name },
    });
    const called = (given: object): object => ({ isOrganizer: true, webLink: link, ...by(ada, person(ben)), ...given });

    test('tells where Outlook opens it, and how the others are called', () => {
      const event = read(called({ attendees: [named('Ben@contoso.example', 'Ben Ito'), person(cleo, 'declined')] }));
      expect(event.others).toEqual([ben]);
      expect(event.organized).toEqual({ webLink: link, names: ['Ben Ito'] });
    });

    test.each([undefined, '', ' ', 7])('calls one whose name is %p by their address', (name) => {
      expect(read(called({ attendees: [named(ben, name)] })).organized?.names).toEqual([ben]);
    });

    test.each([undefined, '', 'calendar/item/1', 'javascript:alert(1)', 5])(
      'leads nowhere by the link %p',
      (webLink) => {
        expect(read(called({ webLink })).organized).toEqual({ webLink: undefined, names: [ben] });
      },
    );

    test('is the only one that can be moved', () => {
      expect(read({ isOrganizer: false, webLink: link, ...by(ben, person(ada)) }).organized).toBeUndefined();
      // What one has put there for oneself is no meeting.
      expect(read({ isOrganizer: true, webLink: link, ...by(ada) }).organized).toBeUndefined();
    });
  });
});
