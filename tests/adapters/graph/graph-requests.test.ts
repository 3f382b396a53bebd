import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newEvent } from '#adapters/graph/new-event.ts';
import { transactionIdOf } from '#adapters/graph/transaction-id.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { people } from '#local/people.ts';
import type { NewBlock } from '#ports/calendar.ts';
import { undoChanges } from '#usecases/calendar/plan-changes.ts';
import { startWiredGraph } from './graph-over-a-wire.ts';
import type { Seen, WiredGraph } from './graph-over-a-wire.ts';
import { newEventShape, wrongIn } from './graph-request-shape.ts';
import { apply, look, names } from './plan-once.ts';

const amara = people[0]!;
const now = Date.parse('2026-11-16T07:00Z') / 60_000;

let graph: WiredGraph;
beforeEach(async () => {
  graph = await startWiredGraph();
});
afterEach(async () => {
  await graph.stop();
});

const block: fc.Arbitrary<NewBlock> = fc
  .record({
    mark: fc.constantFrom('focus' as const, 'field-window' as const),
    subject: fc.constantFrom('Focus', 'Concentrazione', 'Ora del “campo”'),
    start: fc.integer({ min: now - 400_000, max: now + 400_000 }),
    length: fc.integer({ min: 5, max: 480 }),
    zone: fc.constantFrom('Europe/Rome', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC'),
    repeats: fc.constantFrom('once' as const, 'weekly' as const),
    moved: fc.option(fc.integer({ min: -600, max: 600 }), { nil: undefined }),
  })
  .map(({ start, length, moved, ...rest }) => ({
    ...rest,
    time: { start, end: start + length },
    ...(moved === undefined ? {} : { written: { start: start + moved, end: start + moved + length } }),
  }));

describe('a block that is written', () => {
  test('has the shape of Graph’s event, whatever its time, its zone and its name', async () => {
    await fc.assert(
      fc.asyncProperty(block, async (one) => {
        const body = newEvent(one, await transactionIdOf(sha256, amara.address, one, 0));
        expect(newEventShape.safeParse(JSON.parse(JSON.stringify(body))).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  const focus: NewBlock = {
    mark: 'focus',
    subject: 'Focus',
    time: { start: now, end: now + 60 },
    zone: 'Europe/Rome',
    repeats: 'weekly',
  };
  const series = { pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' } };

  test.each<[string, object]>([
    ['attendees', { attendees: [] }],
    ['a body', { body: { contentType: 'html', content: 'why' } }],
    ['a reminder', { isReminderOn: true }],
    ['no transaction id', { transactionId: undefined }],
    ['a time with an offset', { start: { dateTime: '2026-11-16T08:00:00+01:00', timeZone: 'Europe/Rome' } }],
    ['a zone that nobody knows', { start: { dateTime: '2026-11-16T08:00:00', timeZone: 'Rome' } }],
    ['a foreign mark', { singleValueExtendedProperties: [{ id: 'String {0} Name AllianceMark', value: 'focus 1 2' }] }],
    ['a series on another day than its first', { recurrence: { ...series, range: { type: 'noEnd' } } }],
  ])('would be refused with %s', async (_, wrong) => {
    const body = newEvent(focus, await transactionIdOf(sha256, amara.address, focus, 0));
    expect(newEventShape.safeParse(body).success).toBe(true);
    expect(newEventShape.safeParse({ ...body, ...wrong }).success).toBe(false);
  });
});

describe('every request', () => {
  test('of planning, applying, planning anew and taking back is one that Graph documents', async () => {
    const settings = { ...defaultCalendarSettings('Europe/Rome'), weeks: 4 };
    const calendar = graph.calendarOf(amara, () => now * 60_000);
    const planning = { calendar, ownAddress: amara.address, settings, now };
    await calendar.workingHours();
    const { undo } = await apply(planning, await look(planning));
    const [first] = undo.created;
    const at = (minutes: number) => ({
      dateTime: new Date(minutes * 60_000).toISOString().slice(0, 19),
      timeZone: 'UTC',
    });
    const visit = { subject: 'Visit', start: at(first!.time.start), end: at(first!.time.end) };
    await graph.call(amara, 'POST', '/me/events', visit);
    await apply(planning, await look(planning));
    const window = { mark: 'field-window', subject: names.fieldWindow, zone: names.zone, repeats: 'weekly' } as const;
    const time = { start: now + 30, end: now + 60 };
    await calendar.create([{ ...window, time }]);
    await calendar.find({ ...window, time });
    await undoChanges(calendar, undo);
    const sent = new Set(graph.seen.map(({ method, path }) => `${method} ${path.split(/[/?]/)[2] ?? path}`));
    expect([...sent].sort()).toEqual([
      'DELETE events',
      'GET calendar',
      'GET calendarView',
      'GET calendars',
      'GET events',
      'GET mailboxSettings',
      'PATCH calendar',
      'POST /$batch',
    ]);
    for (const one of graph.seen) expect({ ...one, wrong: wrongIn(one) }).toEqual({ ...one, wrong: [] });
  });

  test('of reading several calendars is one that Graph documents, and holds through a bad line', async () => {
    const lukas = people.find(({ name }) => name === 'Lukas Brandt')!;
    const at = (minutes: number) => ({
      dateTime: new Date(minutes * 60_000).toISOString().slice(0, 19),
      timeZone: 'UTC',
    });
    for (const hour of Array.from({ length: 120 }, (_, index) => index))
      await graph.call(lukas, 'POST', '/me/calendars/studio-bookings/events', {
        subject: `Booking ${hour}`,
        start: at(now + hour * 60),
        end: at(now + hour * 60 + 30),
      });
    const range = { start: now, end: now + 7 * 1440 };
    const calendar = graph.calendarOf(lukas, () => now * 60_000);
    graph.line.push(undefined, { status: 502 }, 'break-off', undefined, 'lose-answer', 'drop');
    expect(await calendar.events(range)).toHaveLength(120);
    const batches = graph.seen.filter(({ path }) => path === '/$batch');
    expect(batches.length).toBeGreaterThanOrEqual(2);
    for (const one of graph.seen) expect({ ...one, wrong: wrongIn(one) }).toEqual({ ...one, wrong: [] });
    graph.line.push(undefined, undefined, 'drop', 'drop', 'drop', 'drop');
    await expect(calendar.events(range)).rejects.toMatchObject({ part: 'calendar' });
  });

  const fine: Seen = {
    method: 'DELETE',
    path: '/me/events/1',
    headers: {
      authorization: 'Bearer x',
      prefer: 'outlook.timezone="UTC", IdType="ImmutableId"',
      'if-match': 'W/"1"',
    },
    body: undefined,
  };

  test.each<[string, Partial<Seen>]>([
    ['takes away without saying what it has seen', { headers: { ...fine.headers, 'if-match': undefined } }],
    ['asks for no lasting ids', { headers: { ...fine.headers, prefer: 'outlook.timezone="UTC"' } }],
    ['goes without a token', { headers: { ...fine.headers, authorization: undefined } }],
    ['changes an event', { method: 'PATCH', body: { subject: 'x' } }],
    ['reads mail', { method: 'GET', path: '/me/messages' }],
  ])('that %s would be noticed', (_, wrong) => {
    expect(wrongIn(fine)).toEqual([]);
    expect(wrongIn({ ...fine, ...wrong })).not.toEqual([]);
  });
});
