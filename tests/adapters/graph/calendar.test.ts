import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeGraphCalendar } from '#adapters/graph/calendar.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import { GraphStandIn } from './graph-stand-in.ts';
import type { Answer } from './graph-stand-in.ts';

const minutesOf = (iso: string): number => Date.parse(iso) / 60_000;
const day = { start: minutesOf('2026-11-20T00:00:00Z'), end: minutesOf('2026-11-21T00:00:00Z') };
const markId = 'String {6F1D8C52-3B0E-4A67-9D24-C85A7E19F043} Name AllianceMark';
const marked = (value: string): object => ({ singleValueExtendedProperties: [{ id: markId, value }] });
const at = (time: string): object => ({ dateTime: `2026-11-20T${time}:00.0000000`, timeZone: 'UTC' });

const focus: NewBlock = {
  mark: 'focus',
  subject: 'Focus',
  time: { start: minutesOf('2026-11-20T09:00:00Z'), end: minutesOf('2026-11-20T11:00:00Z') },
  zone: 'Europe/Rome',
  repeats: 'once',
};
const later = (hours: number): NewBlock => ({
  ...focus,
  time: { start: focus.time.start + hours * 60, end: focus.time.end + hours * 60 },
});

let graph: GraphStandIn;
let waits: number[];
/** What a token was asked for, besides Graph. */
let claimed: (string | undefined)[];
let calendar: Calendar;

beforeEach(async () => {
  graph = new GraphStandIn();
  waits = [];
  claimed = [];
  calendar = makeGraphCalendar({
    baseUrl: await graph.start(),
    tokens: {
      token: (audience, claims) => {
        claimed.push(claims);
        return Promise.resolve(`token for ${audience}`);
      },
    },
    clock: { now: () => Date.parse('2026-11-20T08:00:00Z') },
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    patienceMs: 200,
    ownAddress: 'ana@example.com',
    sha256,
  });
});

afterEach(() => graph.stop());

describe('reading the calendar', () => {
  it('asks in UTC, for lasting ids, with the token for Graph', async () => {
    await calendar.events(day);
    expect(graph.seen[0]?.headers).toMatchObject({
      authorization: 'Bearer token for graph',
      prefer: 'outlook.timezone="UTC", IdType="ImmutableId"',
    });
    expect(graph.seen[0]?.url).toContain('startDateTime=2026-11-20T00:00:00.000Z&endDateTime=2026-11-21T00:00:00.000Z');
  });

  it('follows the pages to the last one', async () => {
    for (let count = 0; count < 25; count += 1) graph.add({ start: at('09:00'), end: at('10:00') });
    expect(await calendar.events(day)).toHaveLength(25);
    expect(graph.seen.filter(({ url }) => url.includes('/me/calendarView'))).toHaveLength(3);
  });

  it('sends its token nowhere else, even when a page names another place as its next', async () => {
    graph.faults.push({ status: 200, body: { value: [], '@odata.nextLink': 'https://example.org/steal' } });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
  });

  it('reduces an event to what planning needs', async () => {
    const person = (address: string, response: string, type = 'required'): object => ({
      type,
      status: { response },
      emailAddress: { address, name: address },
    });
    graph.add({
      subject: 'Planning',
      sensitivity: 'normal',
      start: at('09:15'),
      end: at('10:00'),
      showAs: 'tentative',
      organizer: person('Mei@Example.com', 'organizer'),
      attendees: [
        person('mei@example.com', 'none'),
        person('ANA@example.com', 'accepted'),
        person('luca@example.com', 'declined'),
        person('room@example.com', 'accepted', 'resource'),
        person('sam@example.com', 'none', 'optional'),
      ],
      ...marked('focus'),
    });
    expect(await calendar.events(day)).toEqual([
      {
        id: 'event-1',
        etag: 'W/"1"',
        subject: 'Planning',
        time: { start: minutesOf('2026-11-20T09:15:00Z'), end: minutesOf('2026-11-20T10:00:00Z') },
        allDay: false,
        showAs: 'tentative',
        cancelled: false,
        declined: false,
        others: ['mei@example.com', 'sam@example.com'],
        mark: 'focus',
      },
    ]);
  });

  it.each(['private', 'personal', 'confidential'])('never takes the subject of a %s event', async (sensitivity) => {
    graph.add({ subject: 'Doctor', sensitivity, start: at('09:00'), end: at('10:00') });
    const [event] = await calendar.events(day);
    expect(event).toMatchObject({ subject: undefined, mark: undefined });
  });

  it('takes another property of the same name for nobody’s mark', async () => {
    const foreign = {
      id: 'String {00000000-0000-0000-0000-000000000000} Name AllianceMark',
      value: 'focus 29919420 29919540',
    };
    graph.add({ start: at('09:00'), end: at('10:00'), singleValueExtendedProperties: [foreign] });
    expect((await calendar.events(day))[0]?.mark).toBeUndefined();
  });

  it('leaves out what it cannot read and reads the rest', async () => {
    graph.faults.push({
      status: 200,
      body: {
        value: [null, 7, {}, { id: 'x', start: 'soon', end: {} }, { id: 'y', start: at('09:00'), end: at('10:00') }],
      },
    });
    expect((await calendar.events(day)).map((event) => event.id)).toEqual(['y']);
  });
});

describe('several calendars', () => {
  const studio = { id: 'a studio', isDefaultCalendar: false, canEdit: true, owner: { address: 'Ana@Example.com' } };
  /** Events of half an hour in another calendar. */
  const bookings = (count: number, fields: object = {}) =>
    Array.from({ length: count }, (_, index) => ({
      id: `booking-${index}`,
      etag: 'W/"1"',
      start: at(`${String(8 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`),
      end: at(`${String(9 + Math.floor(index / 2)).padStart(2, '0')}:00`),
      ...fields,
    }));
  const idsOf = async () => (await calendar.events(day)).map(({ id }) => id);

  it('of one’s own are all read, page after page, none in more than one batch of four at a time', async () => {
    graph.add({ start: at('14:00'), end: at('15:00') });
    for (const name of ['a studio', 'b', 'c', 'd', 'e']) {
      graph.calendars.push({ ...studio, id: name });
      graph.others.set(name, name === 'a studio' ? bookings(12) : bookings(1, { id: `in ${name}` }));
    }
    expect((await idsOf()).sort()).toEqual(
      ['event-1', ...bookings(12).map(({ id }) => id), 'in b', 'in c', 'in d', 'in e'].sort(),
    );
    expect(graph.batchSizes).toEqual([4, 1, 1]);
  });

  it.each([
    ['a colleague’s, even one that may be written', { owner: { address: 'mei@example.com' } }],
    ['holidays and birthdays, which nobody can write', { canEdit: false }],
    ['one whose owner is not named', { owner: null }],
  ])('leave out %s', async (_, fields) => {
    graph.calendars.push({ ...studio, ...fields });
    graph.others.set('a studio', bookings(1));
    expect(await idsOf()).toEqual([]);
  });

  it('hold the same event once, as the main one has it; each meeting of a series stays', async () => {
    graph.calendars.push(studio);
    graph.add({ iCalUId: 'uid-1', start: at('09:00'), end: at('10:00') });
    graph.add({ iCalUId: 'uid-2', start: at('11:00'), end: at('12:00') });
    const copy = { iCalUId: 'uid-1', end: at('10:00') };
    graph.others.set('a studio', [
      { id: 'copy', etag: 'W/"9"', ...copy, start: at('09:00') },
      { id: 'other day of it', etag: 'W/"9"', ...copy, start: at('09:30') },
    ]);
    expect(await idsOf()).toEqual(['event-1', 'event-2', 'other day of it']);
  });

  it('are written to nowhere but in the main one, and a block is looked for only there', async () => {
    graph.calendars.push(studio);
    graph.others.set('a studio', bookings(1, { ...marked('focus'), start: at('09:00'), end: at('11:00') }));
    expect(await calendar.find(focus)).toBeUndefined();
    await calendar.create([focus]);
    expect(graph.events).toHaveLength(1);
    expect(graph.others.get('a studio')).toHaveLength(1);
  });

  it('are one whole: when one of them cannot be read, none is', async () => {
    graph.calendars.push(studio);
    graph.others.set('a studio', bookings(1));
    graph.innerFaults.push({ status: 500 });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
    graph.innerFaults.push({ status: 403 });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'sign-in' });
    graph.faults.push(undefined, { status: 500 });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
  });

  it('wait for one that is throttled inside of a batch', async () => {
    graph.calendars.push(studio);
    graph.others.set('a studio', bookings(1));
    graph.innerFaults.push({ status: 429, headers: { 'Retry-After': '4' } });
    expect(await idsOf()).toEqual(['booking-0']);
    expect(waits).toEqual([4000]);
  });

  it('lose nothing but one that was taken away between two requests', async () => {
    graph.calendars.push(studio, { ...studio, id: 'gone' });
    graph.others.set('a studio', bookings(1));
    expect(await idsOf()).toEqual(['booking-0']);
  });

  it('name no page elsewhere that would be followed', async () => {
    graph.calendars.push(studio);
    graph.innerFaults.push({ status: 200, body: { value: [], '@odata.nextLink': 'https://example.org/steal' } });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
  });
});

describe('a Graph that is not well', () => {
  it('is given the time it asks for', async () => {
    graph.faults.push({ status: 429, headers: { 'retry-after': '7' } });
    expect(await calendar.events(day)).toEqual([]);
    expect(waits).toEqual([7000]);
  });

  it('may name the time as a date', async () => {
    graph.faults.push({ status: 503, headers: { 'retry-after': 'Fri, 20 Nov 2026 08:00:05 GMT' } });
    await calendar.events(day);
    expect(waits).toEqual([5000]);
  });

  it('is asked again, ever later, after 502 and after a dropped connection', async () => {
    graph.faults.push({ status: 502 }, 'drop');
    expect(await calendar.events(day)).toEqual([]);
    expect(waits).toEqual([500, 1000]);
  });

  it('is given up after four tries', async () => {
    graph.faults.push('drop', 'drop', { status: 503 }, { status: 502 });
    await expect(calendar.events(day)).rejects.toMatchObject({ name: 'Unavailable', part: 'calendar' });
    expect(graph.seen).toHaveLength(4);
  });

  it('is given up at once when it asks for longer than a person waits', async () => {
    graph.faults.push({ status: 429, headers: { 'retry-after': '120' } });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
    expect(waits).toEqual([]);
  });

  it.each([401, 403])('means a matter of access by %i, not a failure', async (status) => {
    graph.faults.push({ status });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'sign-in' });
  });

  it('that never answers is asked again, and then given up', async () => {
    graph.faults.push('hang');
    expect(await calendar.events(day)).toEqual([]);
    graph.faults.push('hang', 'hang', 'hang', 'hang');
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
  });

  describe('and wants more of a token', () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const challenge = (text: string): Answer => ({
      status: 401,
      headers: {
        'www-authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${text}"`,
      },
    });
    const encoded = Buffer.from(claims).toString('base64');

    it('gets one that was asked for with what it named', async () => {
      graph.faults.push(challenge(encoded));
      expect(await calendar.events(day)).toEqual([]);
      expect(claimed.slice(0, 2)).toEqual([undefined, claims]);
    });

    it('is a matter of access when it wants that once more, or says nothing that can be read', async () => {
      graph.faults.push(challenge(encoded), challenge(encoded));
      await expect(calendar.events(day)).rejects.toMatchObject({ part: 'sign-in' });
      expect(graph.seen).toHaveLength(2);
      graph.faults.push(challenge('*'));
      await expect(calendar.events(day)).rejects.toMatchObject({ part: 'sign-in' });
      expect(graph.seen).toHaveLength(3);
    });

    it('and is still unwell then is given up like any other', async () => {
      graph.faults.push({ status: 503 }, { status: 503 }, { status: 503 }, challenge(encoded), { status: 503 });
      await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
      expect(graph.seen).toHaveLength(5);
    });
  });

  it('does not pass for an empty calendar when it sends no JSON', async () => {
    graph.faults.push({ status: 500 });
    await expect(calendar.events(day)).rejects.toMatchObject({ part: 'calendar' });
  });
});

describe('writing blocks', () => {
  it('writes a focus block that is busy, silent, private, ours and in UTC', async () => {
    await calendar.create([focus]);
    expect(graph.posted[0]).toMatchObject({
      subject: 'Focus',
      start: { dateTime: '2026-11-20T09:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-20T11:00:00', timeZone: 'UTC' },
      showAs: 'busy',
      isReminderOn: false,
      sensitivity: 'private',
      categories: ['Alliance'],
      singleValueExtendedProperties: [{ value: 'focus 29919420 29919540' }],
    });
  });

  it('writes a field window as an endless weekly series on the clocks of the person’s zone', async () => {
    // 23:30 UTC on Thursday is half past midnight on Friday in Rome.
    const start = minutesOf('2026-11-19T23:30:00Z');
    const window = { mark: 'field-window', subject: 'Field', zone: 'Europe/Rome', repeats: 'weekly' } as const;
    await calendar.create([{ ...window, time: { start, end: start + 30 } }]);
    expect(graph.posted[0]).toMatchObject({
      start: { dateTime: '2026-11-20T00:30:00', timeZone: 'Europe/Rome' },
      end: { dateTime: '2026-11-20T01:00:00', timeZone: 'Europe/Rome' },
      sensitivity: 'normal',
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['friday'] },
        range: { type: 'noEnd', startDate: '2026-11-20', recurrenceTimeZone: 'Europe/Rome' },
      },
    });
  });

  it('gives the ids in the order of the blocks, four blocks a batch', async () => {
    const blocks = Array.from({ length: 9 }, (_, hours) => later(hours));
    const ids = await calendar.create(blocks);
    expect(graph.batchSizes).toEqual([4, 4, 1]);
    const starts = ids.map((id) => graph.events.find((event) => event.id === id)?.['start']);
    expect(starts).toEqual(graph.posted.map((body) => body['start']));
  });

  it('names the same block by the same id each time, and any other block by another', async () => {
    const other: NewBlock = { ...focus, mark: 'field-window' };
    const weekly: NewBlock = { ...focus, repeats: 'weekly' };
    await calendar.create([focus, later(1), other, weekly]);
    await calendar.create([{ ...focus, subject: 'Concentrazione' }]);
    const ids = graph.posted.map((body) => body['transactionId'] as string);
    expect(new Set(ids.slice(0, 4)).size).toBe(4);
    expect(ids[4]).toBe(ids[0]);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('lets others read of focus only where its owner wants that', async () => {
    await calendar.create([focus, { ...later(3), sensitivity: 'normal' }]);
    expect(graph.events.map(({ sensitivity }) => sensitivity)).toEqual(['private', 'normal']);
  });

  it('writes nothing new when the same blocks are written again', async () => {
    const first = await calendar.create([focus, later(3)]);
    expect(await calendar.create([focus, later(3)])).toEqual(first);
    expect(graph.events).toHaveLength(2);
  });

  it('writes no block twice when the answer to a batch is lost', async () => {
    graph.faults.push('drop');
    await calendar.create([focus, later(3)]);
    expect(graph.events).toHaveLength(2);
  });

  it('sees through the outer 200 and sends again only what was throttled inside', async () => {
    graph.innerFaults.push(undefined, { status: 429, headers: { 'Retry-After': '3' } });
    const ids = await calendar.create([focus, later(3), later(6)]);
    expect(new Set(ids)).toEqual(new Set(['event-1', 'event-2', 'event-3']));
    expect(graph.batchSizes).toEqual([3, 1]);
    expect(waits).toEqual([3000]);
  });

  it('says so when a part of a batch is refused for good', async () => {
    graph.innerFaults.push(undefined, { status: 400, body: { error: { code: 'ErrorInvalidRequest' } } });
    await expect(calendar.create([focus, later(3)])).rejects.toMatchObject({ part: 'calendar' });
  });

  const used: readonly Answer[] = [
    { status: 409 },
    { status: 400, body: { error: { code: 'ErrorDuplicateTransactionId' } } },
  ];

  it.each(used)('finds its own block when Graph says that the id was used before, by $status', async (answer) => {
    const [written] = await calendar.create([focus]);
    graph.innerFaults.push(answer);
    expect(await calendar.create([focus])).toEqual([written]);
  });

  it.each(used)('takes a fresh id when the block behind the used one is gone, by $status', async (answer) => {
    graph.innerFaults.push(answer);
    const [id] = await calendar.create([focus]);
    expect(graph.events.map((event) => event.id)).toEqual([id]);
    expect(graph.posted[0]?.['transactionId']).not.toBe(graph.posted[1]?.['transactionId']);
  });
});

describe('a calendar that is slow to show what it took', () => {
  const empty: Answer = { status: 200, body: { value: [] } };

  it('is looked at again after a while, and nothing is written twice', async () => {
    graph.faults.push(undefined, empty);
    const ids = await calendar.create([focus, later(3)]);
    expect(waits).toEqual([2000]);
    expect(graph.events.map(({ id }) => id)).toEqual(ids);
  });

  it('tells of each block as it is written, whatever becomes of the look at it', async () => {
    graph.afterAnswers(1, 'drop');
    const told: NewBlock[] = [];
    await expect(calendar.create([focus], (block) => told.push(block))).rejects.toMatchObject({ part: 'calendar' });
    expect(told).toEqual([focus]);
  });
});

describe('removing blocks', () => {
  it('removes exactly the blocks named', async () => {
    const ids = await calendar.create([focus, later(3)]);
    await calendar.remove(ids.slice(0, 1));
    expect(graph.events.map((event) => event.id)).toEqual(ids.slice(1));
  });

  it('lets an event without our mark stand, whoever names it', async () => {
    const { id } = graph.add({ subject: 'Review', start: at('09:00'), end: at('10:00') });
    await calendar.remove([id]);
    expect(graph.events).toHaveLength(1);
  });

  it('lets a block of ours stand to which somebody was invited meanwhile: they would get a cancellation', async () => {
    const attendees = [{ type: 'required', emailAddress: { address: 'mei@example.com' } }];
    const { id } = graph.add({ ...marked('focus'), start: at('09:00'), end: at('10:00'), attendees });
    expect(await calendar.remove([id])).toEqual([id]);
    expect(graph.events).toHaveLength(1);
  });

  it('removes nothing when Graph does not name the state that it shows', async () => {
    const { id } = graph.add({ ...marked('focus'), start: at('09:00'), end: at('10:00') });
    graph.faults.push({ status: 200, body: { id, ...marked('focus') } });
    await expect(calendar.remove([id])).rejects.toMatchObject({ part: 'calendar' });
    expect(graph.events).toHaveLength(1);
  });

  it('is content when the event is gone already', async () => {
    await expect(calendar.remove(['gone'])).resolves.toEqual([]);
  });

  it('looks again when somebody changes the event meanwhile', async () => {
    const event = graph.add(marked('focus') as Record<string, unknown>);
    graph.beforeDelete = () => {
      graph.beforeDelete = () => undefined;
      event.etag = 'W/"2"';
    };
    await calendar.remove([event.id]);
    expect(graph.events).toEqual([]);
  });

  it('gives up when the event never stops changing', async () => {
    const event = graph.add(marked('focus') as Record<string, unknown>);
    graph.beforeDelete = () => {
      event.etag += '!';
    };
    await expect(calendar.remove([event.id])).rejects.toMatchObject({ part: 'calendar' });
    expect(graph.events).toHaveLength(1);
  });
});

describe('working hours', () => {
  const hours = { daysOfWeek: ['monday', 'friday'], startTime: '08:30:00.0000000', endTime: '17:00:00.0000000' };

  it.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Europe/Rome', 'Europe/Rome'],
    ['UTC', 'UTC'],
    ['Customized Time Zone', undefined],
    ['Europe/Nowhere', undefined],
  ])('come with the zone %s as %s', async (name, zone) => {
    graph.settings = { workingHours: { ...hours, timeZone: { name } } };
    expect(await calendar.workingHours()).toEqual({ zone, weekdays: [1, 5], start: 510, end: 1020 });
  });

  it('are the usual ones where the mailbox has none', async () => {
    graph.settings = { timeZone: 'Tokyo Standard Time' };
    expect(await calendar.workingHours()).toEqual({
      zone: 'Asia/Tokyo',
      weekdays: [1, 2, 3, 4, 5],
      start: 540,
      end: 1080,
    });
  });

  it('are nine to six on the mailbox’s own days where it starts and ends work at the same time', async () => {
    const empty = { startTime: '00:00:00.0000000', endTime: '00:00:00.0000000', timeZone: { name: 'UTC' } };
    graph.settings = { workingHours: { ...hours, ...empty } };
    expect(await calendar.workingHours()).toEqual({ zone: 'UTC', weekdays: [1, 5], start: 540, end: 1080 });
  });
});

describe('the ledger', () => {
  const ledger = { seen: [{ start: 29919420, end: 29919540 }], deleted: [{ start: 29920860, end: 29920920 }] };

  it('is empty in a mailbox that never held one', async () => {
    expect(await calendar.ledger()).toEqual({ seen: [], deleted: [] });
  });

  it('comes back as it was kept, in a property of the calendar of our own', async () => {
    await calendar.keepLedger(ledger);
    expect(await calendar.ledger()).toEqual(ledger);
    expect(graph.calendar).toMatchObject({ singleValueExtendedProperties: [{ value: '29919420+120|29920860+60' }] });
    const asked = new URL(graph.seen.at(-1)?.url ?? '', 'http://graph.test');
    expect(asked.searchParams.get('$expand')).toContain('AllianceLedger');
  });

  it('is empty again once nothing is to be remembered', async () => {
    await calendar.keepLedger(ledger);
    await calendar.keepLedger({ seen: [], deleted: [] });
    expect(await calendar.ledger()).toEqual({ seen: [], deleted: [] });
  });

  it('that nobody can read is an empty one', async () => {
    await calendar.keepLedger(ledger);
    const [property] = graph.calendar['singleValueExtendedProperties'] as { id: string }[];
    graph.calendar = { singleValueExtendedProperties: [{ ...property, value: 'x 12+ 7|9+-3' }] };
    expect(await calendar.ledger()).toEqual({ seen: [], deleted: [] });
  });

  it('holds no more than a property may', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      start: 30000000 + index * 60,
      end: 30000060 + index * 60,
    }));
    await calendar.keepLedger({ seen: many, deleted: many });
    const [property] = graph.calendar['singleValueExtendedProperties'] as { value: string }[];
    expect(property!.value.length).toBeLessThan(32_000);
    expect((await calendar.ledger()).seen[0]).toEqual(many[0]);
  });

  it('is not taken for empty when the mailbox cannot be reached', async () => {
    graph.faults.push({ status: 500 });
    await expect(calendar.ledger()).rejects.toMatchObject({ part: 'calendar' });
    graph.faults.push({ status: 403 });
    await expect(calendar.keepLedger(ledger)).rejects.toMatchObject({ part: 'sign-in' });
  });
});
