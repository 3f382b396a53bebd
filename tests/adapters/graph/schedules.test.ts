import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSchedule } from '#adapters/graph/read-schedule.ts';
import { everyone, people } from '#local/people.ts';
import type { LocalPerson } from '#local/people.ts';
import type { Calendar } from '#ports/calendar.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { startWiredGraph } from './graph-over-a-wire.ts';
import type { WiredGraph, WireFault } from './graph-over-a-wire.ts';
import { wrongIn } from './graph-request-shape.ts';

const [amara, giulia, , , priya] = people as unknown as readonly LocalPerson[] & Record<0 | 1 | 4, LocalPerson>;
const noor = everyone.find(({ guest }) => guest)!;

const at = (iso: string): number => Date.parse(iso) / 60_000;
const range = { start: at('2026-11-16T00:00Z'), end: at('2026-11-23T00:00Z') };
const utc = (iso: string) => ({ dateTime: `${iso}:00.0000000`, timeZone: 'UTC' });

let graph: WiredGraph;
let calendar: Calendar;
beforeEach(async () => {
  graph = await startWiredGraph();
  calendar = graph.calendarOf(amara, () => range.start * 60_000);
});
afterEach(async () => {
  await graph.stop();
});

const meet = (person: LocalPerson, from: string, until: string, more: object = {}) =>
  graph.call(person, 'POST', '/me/events', { subject: 'Private matter', start: utc(from), end: utc(until), ...more });

describe('reading when others are busy', () => {
  test('tells their times as they show them, their hours on their own clock, and no more', async () => {
    await meet(giulia, '2026-11-17T09:00', '2026-11-17T10:00');
    await meet(giulia, '2026-11-18T09:00', '2026-11-18T09:30', { showAs: 'oof' });
    const read = await calendar.schedules([giulia.address, priya.address], range);
    const hours = { weekdays: [1, 2, 3, 4, 5], start: 9 * 60, end: 17 * 60 + 30 };
    expect(read).toEqual([
      {
        address: giulia.address,
        kind: 'known',
        busy: [
          { time: { start: at('2026-11-17T09:00Z'), end: at('2026-11-17T10:00Z') }, showAs: 'busy' },
          { time: { start: at('2026-11-18T09:00Z'), end: at('2026-11-18T09:30Z') }, showAs: 'oof' },
        ],
        hours: { zone: 'Europe/Berlin', ...hours },
      },
      { address: priya.address, kind: 'known', busy: [], hours: { zone: 'America/New_York', ...hours } },
    ]);
    expect(JSON.stringify(read)).not.toContain('Private matter');
  });

  test('knows nothing of a guest, of a stranger, and of who shows nothing: never that they are free', async () => {
    const read = await calendar.schedules([noor.address, 'nobody@example.org', giulia.address], range);
    expect(read.map(({ address, kind }) => [address, kind])).toEqual([
      [noor.address, 'unknown'],
      ['nobody@example.org', 'unknown'],
      [giulia.address, 'known'],
    ]);
  });

  test('asks for each once, whatever the case, and answers in the order asked', async () => {
    const read = await calendar.schedules([priya.address, giulia.address.toUpperCase(), priya.address], range);
    expect(read.map(({ address }) => address)).toEqual([priya.address, giulia.address]);
  });

  test('asks for 20 mailboxes and less than 62 days at a time, each request as Graph documents it', async () => {
    const many = Array.from({ length: 41 }, (_, index) => `person${index}@example.com`);
    const year = { start: range.start, end: range.start + 130 * 1440 };
    await meet(giulia, '2026-11-17T09:00', '2026-11-17T10:00');
    // Across the seam of the first two requests.
    await meet(giulia, '2027-01-15T20:00', '2027-01-16T04:00');
    await meet(giulia, '2027-03-16T09:00', '2027-03-16T10:00');
    const read = await calendar.schedules([giulia.address, ...many], year);
    expect(graph.seen).toHaveLength(3 * 3);
    for (const one of graph.seen) expect({ ...one, wrong: wrongIn(one) }).toEqual({ ...one, wrong: [] });
    expect(read).toHaveLength(42);
    expect(read[0]).toMatchObject({
      busy: [
        { time: { start: at('2026-11-17T09:00Z') } },
        { time: { start: at('2027-01-15T20:00Z'), end: at('2027-01-16T04:00Z') } },
        { time: { start: at('2027-03-16T09:00Z') } },
      ],
    });
  });

  test('asks Graph for none that is no address, and knows nothing of them', async () => {
    const read = await calendar.schedules(['giulia', giulia.address, ''], range);
    expect(read.map(({ kind }) => kind)).toEqual(['unknown', 'known', 'unknown']);
    expect(graph.seen.map(({ body }) => body)).toMatchObject([{ schedules: [giulia.address] }]);
  });

  test('tells the whole truth or fails, whatever happens to the line', async () => {
    await meet(giulia, '2026-11-17T09:00', '2026-11-17T10:00');
    const asked = () => calendar.schedules([giulia.address, noor.address], range);
    const whole = await asked();
    const fault = fc.constantFrom<WireFault | undefined>(
      ...(['drop', 'lose-answer', 'break-off', 'slow', { status: 429 }, { status: 502 }, undefined] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 6 }), async (faults) => {
        graph.line.length = 0;
        graph.line.push(...faults);
        const read = await asked().catch((error: unknown) => error);
        if (read instanceof Unavailable) expect(read.part).toBe('calendar');
        else expect(read).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  test('asks for nobody where nobody is named', async () => {
    expect(await calendar.schedules([], range)).toEqual([]);
    expect(graph.seen).toEqual([]);
  });

  test('asks again while Graph is throttling, is down, or the line breaks', async () => {
    graph.line.push({ status: 429, retryAfter: 2 }, { status: 502 }, 'break-off');
    const [read] = await calendar.schedules([giulia.address], range);
    expect(read?.kind).toBe('known');
    expect(graph.seen).toHaveLength(4);
  });

  test('fails, rather than taking anybody for free, where Graph stays down', async () => {
    graph.line.push('drop', { status: 502 }, 'lose-answer', { status: 429 });
    await expect(calendar.schedules([giulia.address], range)).rejects.toMatchObject({ part: 'calendar' });
  });
});

describe('one schedule', () => {
  const day = { start: at('2026-11-17T00:00Z'), end: at('2026-11-17T01:00Z') };
  const item = (status: string, timeZone = 'UTC') => ({
    status,
    start: { dateTime: '2026-11-17T00:15:00.0000000', timeZone },
    end: { dateTime: '2026-11-17T00:45:00.0000000', timeZone },
  });
  const read = (json: object) => readSchedule({ scheduleId: 'a@example.com', ...json }, 'a@example.com', day);

  test.each<[string, object]>([
    ['an error', { scheduleItems: [], availabilityView: '0000', error: { responseCode: 'ErrorNoFreeBusyAccess' } }],
    ['neither items nor a view', {}],
    ['a view that ends too early', { availabilityView: '000' }],
    [
      'an item without a readable time',
      { scheduleItems: [item('busy'), { status: 'busy' }], availabilityView: '0220' },
    ],
    ['an item on another clock', { scheduleItems: [item('busy', 'Pacific Standard Time')], availabilityView: '0220' }],
  ])('with %s is unknown', (_, json) => {
    expect(read(json).kind).toBe('unknown');
  });

  test.each([
    ['free', 'free'],
    ['tentative', 'tentative'],
    ['Busy', 'busy'],
    ['oof', 'oof'],
    ['workingElsewhere', 'workingElsewhere'],
    ['somethingNew', 'unknown'],
  ])('that shows %s is %s', (status, showAs) => {
    expect(read({ scheduleItems: [item(status)], availabilityView: '0220' })).toMatchObject({
      busy: [{ time: { start: day.start + 15, end: day.start + 45 }, showAs }],
    });
  });

  test('that tells merged times alone is read from its view', () => {
    const [first, , third, fourth] = [0, 15, 30, 45].map((from) => ({
      start: day.start + from,
      end: day.start + from + 15,
    }));
    expect(read({ scheduleItems: [], availabilityView: '1037' })).toMatchObject({
      busy: [
        { time: first, showAs: 'tentative' },
        { time: third, showAs: 'oof' },
        { time: fourth, showAs: 'unknown' },
      ],
    });
  });

  test.each<[string, object | undefined]>([
    ['no hours', undefined],
    ['a zone that nobody knows', { name: 'Customized Time Zone', bias: -200 }],
  ])('with %s has none', (_, timeZone) => {
    const times = { startTime: '08:00:00.0000000', endTime: '16:00:00.0000000' };
    const workingHours = timeZone && { daysOfWeek: ['monday'], ...times, timeZone };
    expect(read({ scheduleItems: [], availabilityView: '0000', workingHours })).toMatchObject({
      kind: 'known',
      hours: undefined,
    });
  });

  test('has its hours in the zone that Windows or IANA names', () => {
    const times = { startTime: '22:00:00.0000000', endTime: '06:00:00.0000000' };
    const hours = (name: string) => ({ daysOfWeek: ['sunday'], ...times, timeZone: { name } });
    const free = { scheduleItems: [], availabilityView: '0000' };
    const night = { weekdays: [0], start: 22 * 60, end: 6 * 60 };
    expect(read({ ...free, workingHours: hours('Tokyo Standard Time') })).toMatchObject({
      hours: { zone: 'Asia/Tokyo', ...night },
    });
    expect(read({ ...free, workingHours: hours('Europe/Rome') })).toMatchObject({ hours: { zone: 'Europe/Rome' } });
  });
});
