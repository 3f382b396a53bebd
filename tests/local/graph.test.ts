import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { samplePerson, startStandIns } from '../support/stand-ins.ts';
import type { GraphReply, StandIns } from '../support/stand-ins.ts';

const [amara, giulia, kenji, lukas, priya] = [0, 1, 2, 3, 4].map(samplePerson) as [
  ReturnType<typeof samplePerson>,
  ReturnType<typeof samplePerson>,
  ReturnType<typeof samplePerson>,
  ReturnType<typeof samplePerson>,
  ReturnType<typeof samplePerson>,
];

let world: StandIns;

beforeAll(async () => {
  world = await startStandIns();
}, 60_000);

afterAll(async () => {
  await world.stop();
});

const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });

const meeting = (day: string, from: string, to: string, more: object = {}) => ({
  subject: 'Focus',
  start: utc(`${day}T${from}:00`),
  end: utc(`${day}T${to}:00`),
  ...more,
});

const view = async (person: typeof amara, from: string, to: string, more = ''): Promise<GraphReply> =>
  await world.graph(
    person,
    'GET',
    `/me/calendarView?startDateTime=${from}T00:00:00Z&endDateTime=${to}T00:00:00Z${more}`,
  );

const starts = (reply: GraphReply): readonly string[] =>
  reply.body.value.map((event) => event.start.dateTime.slice(0, 16));

describe('the Graph stand-in', () => {
  test('names the owner of a calendar', async () => {
    const reply = await world.graph(amara, 'GET', '/me/calendar?$select=owner');
    expect(reply.body).toMatchObject({ owner: { name: amara.name, address: amara.address } });
  });

  test('keeps what is in another calendar out of the main one, and lists what one may write and what not', async () => {
    const own = '/me/calendars/studio-bookings';
    const range = 'startDateTime=2027-02-01T00:00:00Z&endDateTime=2027-02-02T00:00:00Z';
    await world.graph(lukas, 'POST', `${own}/events`, meeting('2027-02-01', '09:00', '10:00'));
    expect(starts(await view(lukas, '2027-02-01', '2027-02-02'))).not.toContain('2027-02-01T09:00');
    expect(starts(await world.graph(lukas, 'GET', `${own}/calendarView?${range}`))).toEqual(['2027-02-01T09:00']);
    expect((await world.graph(amara, 'GET', `${own}/calendarView?${range}`)).status).toBe(404);
    const { body } = await world.graph(lukas, 'GET', '/me/calendars?$select=id,isDefaultCalendar,canEdit');
    expect(body.value).toEqual([
      { id: 'calendar', isDefaultCalendar: true, canEdit: true },
      { id: 'studio-bookings', isDefaultCalendar: false, canEdit: true },
      { id: 'holidays', isDefaultCalendar: false, canEdit: false },
    ]);
  });

  test('the same transactionId twice makes one event and answers with it twice', async () => {
    const body = meeting('2027-01-04', '09:00', '10:00', { transactionId: 'first/focus#1' });
    const once = await world.graph(amara, 'POST', '/me/events', body);
    const twice = await world.graph(amara, 'POST', '/me/events', body);
    expect([once.status, twice.status]).toEqual([201, 201]);
    expect(twice.body.id).toBe(once.body.id);
    expect(starts(await view(amara, '2027-01-04', '2027-01-05'))).toEqual(['2027-01-04T09:00']);
  });

  test('links an event to where the local Outlook opens it for its owner', async () => {
    const { body: event } = await world.graph(amara, 'POST', '/me/events', meeting('2027-01-08', '09:00', '10:00'));
    const { origin, searchParams } = new URL(String((event as { readonly webLink?: unknown }).webLink));
    // Where the request was made.
    expect(origin).toBe('http://localhost');
    expect(Object.fromEntries(searchParams)).toEqual({ view: 'outlook', invite: event.id, person: amara.id });
  });

  test('twenty at once with one transactionId make one event', async () => {
    const body = meeting('2027-01-05', '09:00', '10:00', { transactionId: 'race' });
    const replies = await Promise.all(
      Array.from({ length: 20 }, async () => await world.graph(amara, 'POST', '/me/events', body)),
    );
    expect(new Set(replies.map((reply) => reply.body.id)).size).toBe(1);
  });

  test('a transactionId is free again once its event is deleted', async () => {
    const body = meeting('2027-01-06', '09:00', '10:00', { transactionId: 'again' });
    const first = await world.graph(amara, 'POST', '/me/events', body);
    expect((await world.graph(amara, 'DELETE', `/me/events/${first.body.id}`)).status).toBe(204);
    const second = await world.graph(amara, 'POST', '/me/events', body);
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  test('a change or removal based on a stale etag is refused with 412 and changes nothing', async () => {
    const { body: event } = await world.graph(amara, 'POST', '/me/events', meeting('2027-01-07', '09:00', '10:00'));
    const stale = { 'if-match': event['@odata.etag'] };
    const path = `/me/events/${event.id}`;
    expect((await world.graph(amara, 'PATCH', path, { subject: 'Mine' }, stale)).status).toBe(200);
    expect((await world.graph(amara, 'PATCH', path, { subject: 'Late' }, stale)).status).toBe(412);
    expect((await world.graph(amara, 'DELETE', path, undefined, stale)).status).toBe(412);
    expect((await world.graph(amara, 'GET', path)).body.subject).toBe('Mine');
  });

  test('a view comes in pages of ten, and the links lead through all of it', async () => {
    for (let hour = 8; hour < 20; hour += 1) {
      const time = String(hour).padStart(2, '0');
      await world.graph(kenji, 'POST', '/me/events', meeting('2027-01-08', `${time}:00`, `${time}:30`));
    }
    const first = await view(kenji, '2027-01-08', '2027-01-09');
    expect(first.body.value).toHaveLength(10);
    const second = await world.graph(kenji, 'GET', first.body['@odata.nextLink'] ?? '');
    expect(starts(second)).toEqual(['2027-01-08T18:00', '2027-01-08T19:00']);
    expect(second.body['@odata.nextLink']).toBeUndefined();
  });

  test('a weekly series keeps its wall-clock time over the change to summer time', async () => {
    await world.graph(lukas, 'POST', '/me/events', {
      subject: 'Field window',
      start: { dateTime: '2027-03-22T10:00:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2027-03-22T10:30:00', timeZone: 'Europe/Berlin' },
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
        range: { type: 'noEnd', startDate: '2027-03-22' },
      },
    });
    const reply = await view(lukas, '2027-03-15', '2027-04-06');
    // Berlin is one hour ahead of UTC until 28 March 2027, two afterwards.
    expect(starts(reply)).toEqual(['2027-03-22T09:00', '2027-03-29T08:00', '2027-04-05T08:00']);
    expect(reply.body.value[0]!.type).toBe('occurrence');
  });

  test('one day of a series can be removed without the others', async () => {
    const { body: series } = await world.graph(priya, 'POST', '/me/events', {
      ...meeting('2027-02-01', '09:00', '09:30'),
      recurrence: {
        pattern: { type: 'weekly', interval: 2, daysOfWeek: ['monday'] },
        range: { type: 'endDate', startDate: '2027-02-01', endDate: '2027-03-01' },
      },
    });
    const before = await view(priya, '2027-02-01', '2027-03-08');
    expect(starts(before)).toEqual(['2027-02-01T09:00', '2027-02-15T09:00', '2027-03-01T09:00']);
    await world.graph(priya, 'DELETE', `/me/events/${before.body.value[1]!.id}`);
    expect(starts(await view(priya, '2027-02-01', '2027-03-08'))).toEqual(['2027-02-01T09:00', '2027-03-01T09:00']);
    expect((await world.graph(priya, 'GET', `/me/events/${series.id}`)).body.type).toBe('seriesMaster');
  });

  test('an extended property is told only to those who ask for it', async () => {
    const property = { id: 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Mark', value: 'focus' };
    const body = meeting('2027-01-11', '09:00', '10:00', { singleValueExtendedProperties: [property] });
    const { body: event } = await world.graph(amara, 'POST', '/me/events', body);
    const plain = await world.graph(amara, 'GET', `/me/events/${event.id}`);
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${property.id}')`);
    const asked = await world.graph(amara, 'GET', `/me/events/${event.id}?$expand=${expand}`);
    expect(plain.body.singleValueExtendedProperties).toBeUndefined();
    expect(asked.body.singleValueExtendedProperties).toEqual([property]);
  });

  test('an invite stands in the calendars of everyone invited, and leaves with them', async () => {
    const attendees = [{ type: 'required', emailAddress: { address: giulia.address } }];
    const body = meeting('2027-01-12', '09:00', '09:30', { attendees });
    const { body: event } = await world.graph(amara, 'POST', '/me/events', body);
    const copy = (await view(giulia, '2027-01-12', '2027-01-13')).body.value[0]!;
    expect([copy.isOrganizer, copy.organizer.emailAddress.address]).toEqual([false, amara.address]);
    await world.graph(amara, 'PATCH', `/me/events/${event.id}`, { attendees: [] });
    expect(starts(await view(giulia, '2027-01-12', '2027-01-13'))).toEqual([]);
  });

  test('a batch answers 200 and tells inner failures one by one', async () => {
    const faults = { status: 429, count: 1, retryAfterSeconds: 7 };
    await world.app.inject({ method: 'POST', url: '/local/graph/faults', payload: faults });
    const reply = await world.graph(amara, 'POST', '/$batch', {
      requests: [
        { id: 'a', method: 'GET', url: '/me' },
        { id: 'b', method: 'GET', url: '/me' },
        { id: 'c', method: 'GET', url: '/me/events/nothing' },
      ],
    });
    expect(reply.status).toBe(200);
    const inner = reply.body.responses.map((one) => [one.id, one.status]);
    expect(inner).toEqual([
      ['a', 429],
      ['b', 200],
      ['c', 404],
    ]);
    expect(reply.body.responses[0]!.headers['Retry-After']).toBe('7');
  });

  test('more than twenty requests in a batch are refused', async () => {
    const requests = Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/me' }));
    expect((await world.graph(amara, 'POST', '/$batch', { requests })).status).toBe(400);
  });

  test('others see when someone is busy, and nothing else', async () => {
    await world.graph(kenji, 'POST', '/me/events', meeting('2027-01-13', '09:00', '10:00', { subject: 'Secret' }));
    const reply = await world.graph(amara, 'POST', '/me/calendar/getSchedule', {
      schedules: [kenji.address],
      startTime: utc('2027-01-13T08:00:00'),
      endTime: utc('2027-01-13T11:00:00'),
      availabilityViewInterval: 60,
    });
    expect(reply.body.value[0]!.availabilityView).toBe('020');
    expect(JSON.stringify(reply.body)).not.toContain('Secret');
  });

  test('whoever lets nobody see when they are busy is told of with an error, and again with times once they do', async () => {
    const close = async (addresses: readonly string[]): Promise<number> =>
      (await world.app.inject({ method: 'POST', url: '/local/graph/closed-calendars', payload: { addresses } }))
        .statusCode;
    const read = async (): Promise<object> => {
      const reply = await world.graph(amara, 'POST', '/me/calendar/getSchedule', {
        schedules: [lukas.address],
        startTime: utc('2027-01-13T08:00:00'),
        endTime: utc('2027-01-13T11:00:00'),
      });
      return reply.body.value[0]!;
    };
    expect(await close([lukas.address])).toBe(204);
    expect(await read()).toMatchObject({ scheduleItems: [], error: { responseCode: 'ErrorNoFreeBusyAccess' } });
    await close([]);
    expect(await read()).not.toHaveProperty('error');
    expect(await read()).toMatchObject({ workingHours: { timeZone: { name: 'W. Europe Standard Time' } } });
  });

  test('a calendar keeps the extended properties written to it, for its owner, and tells those asked for', async () => {
    const ours = (name: string): string => `String {6f1d8c52-3b0e-4a67-9d24-c85a7e19f043} Name ${name}`;
    const write = async (name: string, value: string): Promise<GraphReply> =>
      await world.graph(amara, 'PATCH', '/me/calendar', {
        singleValueExtendedProperties: [{ id: ours(name), value }],
      });
    const read = async (person: typeof amara): Promise<GraphReply> => {
      const filter = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${ours('One')}')`);
      return await world.graph(person, 'GET', `/me/calendar?$expand=${filter}`);
    };
    expect((await write('One', 'first')).status).toBe(200);
    await write('Two', 'other');
    await write('One', 'second');
    expect((await read(amara)).body).toMatchObject({
      singleValueExtendedProperties: [{ id: ours('One'), value: 'second' }],
    });
    expect((await read(kenji)).body).not.toHaveProperty('singleValueExtendedProperties');
    expect((await write('One', 'x'.repeat(32_768))).status).toBe(400);
  });

  test('without a token, or with one for another audience, it answers 401', async () => {
    const bare = await world.app.inject({ method: 'GET', url: '/local/graph/v1.0/me' });
    const headers = { authorization: `Bearer ${await world.token(amara, 'api')}` };
    const wrong = await world.app.inject({ method: 'GET', url: '/local/graph/v1.0/me', headers });
    expect([bare.statusCode, wrong.statusCode]).toEqual([401, 401]);
  });
});
