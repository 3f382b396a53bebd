import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandMark, markProperties, readMark } from '#adapters/graph/mark-property.ts';
import { field, listOf } from '#adapters/graph/json.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { UsedIds } from '#local/graph/event-rows.ts';
import { people } from '#local/people.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { undoChanges } from '#usecases/calendar/plan-changes.ts';
import { startWiredGraph } from './graph-over-a-wire.ts';
import type { WiredGraph, WireFault } from './graph-over-a-wire.ts';
import { apply, look, names, planOnce } from './plan-once.ts';
import type { Planning } from './plan-once.ts';

const [amara, giulia] = people as unknown as readonly [(typeof people)[number], (typeof people)[number]];

/** Monday 16 November 2026, 08:00 in Rome. */
const now = Date.parse('2026-11-16T07:00Z') / 60_000;
const settings = { ...defaultCalendarSettings('Europe/Rome'), weeks: 2 };

let graphs: WiredGraph[] = [];
let graph: WiredGraph;
const start = async (usedIds?: UsedIds): Promise<WiredGraph> => {
  const one = await startWiredGraph(usedIds);
  graphs.push(one);
  return one;
};
beforeEach(async () => {
  graphs = [];
  graph = await start();
});
afterEach(async () => {
  await Promise.all(graphs.map((one) => one.stop()));
});

/** A client of Amara's; each has nothing in common with the others but the mailbox. */
const clientOf = (one: WiredGraph): Planning => ({
  calendar: one.calendarOf(amara, () => now * 60_000),
  ownAddress: amara.address,
  settings,
  now,
});

const utc = (iso: string) => ({ dateTime: `2026-11-${iso}:00`, timeZone: 'UTC' });
const meeting = (day: string, from: string, until: string, more: object = {}): object => ({
  subject: 'Review',
  start: utc(`${day}T${from}`),
  end: utc(`${day}T${until}`),
  ...more,
});
const inviting = (...addresses: readonly string[]): object => ({
  attendees: addresses.map((address) => ({ type: 'required', emailAddress: { address } })),
});

/** What stands in Amara's calendar and is none of ours, two of it almost. */
const fill = async (one: WiredGraph): Promise<void> => {
  const alike = { subject: names.focus, categories: ['Alliance'], sensitivity: 'private' };
  const foreign = 'String {00000000-0000-0000-0000-000000000000} Name AllianceMark';
  const [mark] = markProperties('focus', { start: 0, end: 0 });
  const own = [
    meeting('16', '08:00', '10:00'),
    meeting('17', '13:00', '14:00', { sensitivity: 'private', subject: 'Doctor' }),
    meeting('18', '09:00', '09:30', inviting(giulia.address)),
    meeting('19', '08:00', '09:00', alike),
    meeting('19', '15:00', '16:00', { ...alike, singleValueExtendedProperties: [{ id: foreign, value: 'focus' }] }),
    meeting('20', '15:00', '16:00', { ...alike, singleValueExtendedProperties: [{ id: mark!.id, value: 'focused' }] }),
    meeting('24', '08:00', '12:00'),
    meeting('16', '16:00', '16:30', {
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
        range: { type: 'noEnd', startDate: '2026-11-16' },
      },
    }),
  ];
  for (const body of own) expect((await one.call(amara, 'POST', '/me/events', body)).status).toBe(201);
  await one.call(giulia, 'POST', '/me/events', meeting('25', '09:00', '10:00', inviting(amara.address)));
};

type Raw = Readonly<Record<string, unknown>> & { readonly id: string };

/** Everything in Amara's calendar, as Graph tells it past the line. */
const all = async (one: WiredGraph): Promise<readonly Raw[]> => {
  const range = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-31T00:00:00Z&$top=1000';
  const { body } = await one.call(amara, 'GET', `/me/calendarView?${range}&${expandMark}`);
  return listOf(field(body, 'value')) as readonly Raw[];
};
const isOurs = (event: Raw): boolean => readMark(event).mark !== undefined;
const foreign = async (one: WiredGraph): Promise<readonly Raw[]> => (await all(one)).filter((event) => !isOurs(event));
const ours = async (one: WiredGraph): Promise<readonly Raw[]> => (await all(one)).filter(isOurs);
const timesOf = (events: readonly Raw[]): readonly string[] =>
  events.map((event) =>
    [event['start'], event['end']].map((at) => String(field(at, 'dateTime')).slice(5, 16)).join(' '),
  );

/** Amara, by hand: moves one block, deletes another, renames a third, and takes an appointment on top of a fourth. */
const meddle = async (one: WiredGraph): Promise<void> => {
  const [moved, deleted, renamed, hit] = await ours(one);
  const past = (event: Raw | undefined) => `/me/events/${event!.id}`;
  await one.call(amara, 'PATCH', past(moved), { start: utc('21T09:00'), end: utc('21T10:00') });
  await one.call(amara, 'DELETE', past(deleted));
  await one.call(amara, 'PATCH', past(renamed), { subject: 'Think' });
  await one.call(amara, 'POST', '/me/events', { subject: 'Visit', start: hit!['start'], end: hit!['end'] });
};

/** As often as it takes, and once more, which has to find nothing to do. */
const settle = async (one: WiredGraph, runs: number): Promise<void> => {
  for (let run = 0; run < runs; run++) await planOnce(clientOf(one));
  const { plan } = await look(clientOf(one));
  expect(plan.focus).toMatchObject({ create: [], remove: [] });
};

/** A run that may fail: Graph being unwell is all that it may fail of. */
const tryOnce = async (one: WiredGraph): Promise<void> => {
  await planOnce(clientOf(one)).catch((cause: unknown) => {
    if (!(cause instanceof Unavailable)) throw cause;
  });
};

const fault: fc.Arbitrary<WireFault | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 6, arbitrary: fc.constantFrom('drop' as const, 'lose-answer' as const, 'break-off' as const) },
  { weight: 1, arbitrary: fc.constant('slow' as const) },
  { weight: 3, arbitrary: fc.constantFrom({ status: 429, retryAfter: 3 } as const, { status: 502 } as const) },
);
const faultsInside = fc.record({
  status: fc.constantFrom(429 as const, 502 as const, 503 as const),
  count: fc.integer({ min: 0, max: 8 }),
  retryAfterSeconds: fc.constant(1),
});

describe('load, plan, apply and load again', () => {
  test('whatever the line does, it ends where an undisturbed client ends: nothing double, nothing foreign touched', async () => {
    const still = graph;
    await fill(still);
    await planOnce(clientOf(still));
    await meddle(still);
    await settle(still, 1);
    const wanted = timesOf(await ours(still));
    expect(wanted.length).toBeGreaterThan(6);
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 40 }), faultsInside, async (faults, inside) => {
        const one = await start();
        await fill(one);
        await planOnce(clientOf(one));
        await meddle(one);
        const before = await foreign(one);
        one.line.push(...faults);
        one.inside.set(inside);
        for (let run = 0; run < 4; run++) await tryOnce(one);
        one.line.length = 0;
        one.inside.set({ ...inside, count: 0 });
        await settle(one, 1);
        expect(timesOf(await ours(one))).toEqual(wanted);
        expect(await foreign(one)).toEqual(before);
        await one.stop();
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('is done in one run where nothing is in the way, and the next writes no event', async () => {
    await fill(graph);
    await planOnce(clientOf(graph));
    const first = await ours(graph);
    graph.seen.length = 0;
    await planOnce(clientOf(graph));
    expect(graph.seen.filter(({ method, path }) => method === 'DELETE' || path === '/$batch')).toEqual([]);
    expect(await ours(graph)).toEqual(first);
  });

  test('of two clients at once makes the same plan, once', async () => {
    await fill(graph);
    const clients = [clientOf(graph), clientOf(graph), clientOf(graph)];
    const looked = await Promise.all(clients.map(look));
    expect(new Set(looked.map(({ plan }) => JSON.stringify(plan.focus))).size).toBe(1);
    await Promise.all(clients.map((client, index) => apply(client, looked[index]!)));
    const written = timesOf(await ours(graph));
    expect(written).toHaveLength(looked[0]!.plan.focus.create.length);
    expect(new Set(written).size).toBe(written.length);
    await settle(graph, 0);
  });

  test('of two clients that take the same blocks away at once fails for neither', async () => {
    await fill(graph);
    await planOnce(clientOf(graph));
    await graph.call(amara, 'POST', '/me/events', meeting('17', '08:00', '17:00'));
    const looked = await Promise.all([look(clientOf(graph)), look(clientOf(graph))]);
    expect(looked[0].plan.focus.remove.length).toBeGreaterThan(0);
    const outcomes = await Promise.all(looked.map((one) => apply(clientOf(graph), one)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied']);
    await settle(graph, 0);
  });
});

describe('an etag that has changed', () => {
  /** A meeting on a block of ours, and what somebody does to that block just before we take it away. */
  const underway = async (change: object): Promise<{ readonly id: string; readonly time: Interval }> => {
    await fill(graph);
    await planOnce(clientOf(graph));
    const [block] = await ours(graph);
    await graph.call(amara, 'POST', '/me/events', { subject: 'Visit', start: block!['start'], end: block!['end'] });
    const looked = await look(clientOf(graph));
    expect(looked.plan.focus.remove.map(({ id }) => id)).toContain(block!.id);
    let done = false;
    graph.before = async ({ method, path }) => {
      if (done || method !== 'DELETE' || !path.startsWith(`/me/events/${block!.id}`)) return;
      done = true;
      await graph.call(amara, 'PATCH', `/me/events/${block!.id}`, change);
    };
    await apply(clientOf(graph), looked);
    expect(done).toBe(true);
    return looked.plan.focus.remove.find(({ id }) => id === block!.id)!;
  };

  test('is read again: a block that was only renamed goes', async () => {
    const { id } = await underway({ subject: 'Think' });
    expect((await ours(graph)).map((event) => event.id)).not.toContain(id);
    await settle(graph, 0);
  });

  test('is read again and planned with: a block that was moved stays where it was put', async () => {
    const { id } = await underway({ start: utc('21T09:00'), end: utc('21T11:00') });
    expect((await graph.call(amara, 'GET', `/me/events/${id}`)).body).toMatchObject({
      start: { dateTime: '2026-11-21T09:00:00.0000000' },
    });
    const { plan } = await look(clientOf(graph));
    expect(plan.fixed.map((block) => block.id)).toContain(id);
    await settle(graph, 1);
    expect((await ours(graph)).map((event) => event.id)).toContain(id);
  });

  test('before the first look at it counts as well: a block that was moved while a person thought about it stays', async () => {
    await fill(graph);
    await planOnce(clientOf(graph));
    const [block] = await ours(graph);
    await graph.call(amara, 'POST', '/me/events', { subject: 'Visit', start: block!['start'], end: block!['end'] });
    const looked = await look(clientOf(graph));
    await graph.call(amara, 'PATCH', `/me/events/${block!.id}`, { start: utc('21T09:00'), end: utc('21T11:00') });
    await apply(clientOf(graph), looked);
    expect((await ours(graph)).map(({ id }) => id)).toContain(block!.id);
  });
});

test('a block that was put elsewhere before it was written is fixed there, and goes when it is taken back', async () => {
  const client = clientOf(graph);
  const [wanted] = (await look(client)).plan.focus.create;
  const time = { start: now + 5 * 1440, end: now + 5 * 1440 + 60 };
  const block = { mark: 'focus', subject: names.focus, time, zone: names.zone, repeats: 'once' } as const;
  const [id] = await client.calendar.create([{ ...block, written: wanted! }]);
  expect((await look(client)).plan.fixed).toEqual([{ id, time }]);
  await client.calendar.remove([id!]);
  expect(await ours(graph)).toEqual([]);
});

test('a block that is asked for again where one was that has been moved is written anew, and only once', async () => {
  const { calendar } = clientOf(graph);
  const time = { start: now + 60, end: now + 120 };
  const block = { mark: 'focus', subject: names.focus, time, zone: names.zone, repeats: 'once' } as const;
  const [first] = await calendar.create([block]);
  await graph.call(amara, 'PATCH', `/me/events/${first!}`, { start: utc('21T09:00'), end: utc('21T10:00') });
  const [second] = await calendar.create([block]);
  expect(second).not.toBe(first);
  expect(await calendar.create([block])).toEqual([second]);
  expect(timesOf(await ours(graph))).toEqual(['11-16T08:00 11-16T09:00', '11-21T09:00 11-21T10:00']);
});

describe.each<UsedIds>(['free-again', 'answered', 'refused'])('where the id of a deleted event is %s', (usedIds) => {
  test('applying, taking back and applying again stands whole, as often as one likes', async () => {
    const one = await start(usedIds);
    await fill(one);
    const client = clientOf(one);
    const first = await look(client);
    const wanted = first.plan.focus.create.length;
    expect(wanted).toBeGreaterThan(6);
    let undo = await apply(client, first);
    for (let again = 0; again < 6; again++) {
      await undoChanges(client.calendar, undo.undo);
      expect(await ours(one)).toEqual([]);
      const looked = await look(client);
      // Nothing passes for deleted by hand.
      expect(looked.ledger.deleted).toEqual([]);
      expect(looked.plan.focus.create).toEqual(first.plan.focus.create);
      one.seen.length = 0;
      undo = await apply(client, looked);
      expect(undo.kind).toBe('applied');
      const times = timesOf(await ours(one));
      expect([times.length, new Set(times).size]).toEqual([wanted, wanted]);
      // The id of last time leads nowhere now; those of earlier times are not tried again.
      const posts = one.seen.flatMap(({ path, body }) => (path === '/$batch' ? listOf(field(body, 'requests')) : []));
      expect(posts.length).toBeLessThanOrEqual(2 * wanted);
    }
    await settle(one, 0);
  });

  test('a block that its owner deleted stays away, and what came in its place stands', async () => {
    const one = await start(usedIds);
    await fill(one);
    await planOnce(clientOf(one));
    await meddle(one);
    await settle(one, 2);
  });

  test('two clients that apply again at once write each block once', async () => {
    const one = await start(usedIds);
    const client = clientOf(one);
    const { undo } = await apply(client, await look(client));
    await undoChanges(client.calendar, undo);
    const clients = [clientOf(one), clientOf(one)];
    const looked = await Promise.all(clients.map(look));
    const outcomes = await Promise.all(clients.map((each, index) => apply(each, looked[index]!)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied']);
    const times = timesOf(await ours(one));
    expect(times).toHaveLength(looked[0]!.plan.focus.create.length);
    expect(new Set(times).size).toBe(times.length);
  });
});

test('applying reads the calendar once more, and no oftener', async () => {
  await fill(graph);
  const looked = await look(clientOf(graph));
  graph.seen.length = 0;
  await apply(clientOf(graph), looked);
  expect(graph.seen.filter(({ path }) => path.startsWith('/me/calendarView'))).toHaveLength(1);
});

describe('pages', () => {
  test('that come late, broken off or not at all are asked for again, and none is left out', async () => {
    const quarter = (index: number): string =>
      `${String(6 + Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`;
    for (const day of ['16', '17', '18', '19', '20'])
      for (let index = 0; index < 48; index++)
        await graph.call(amara, 'POST', '/me/events', meeting(day, quarter(index), quarter(index + 1)));
    graph.line.push('slow', 'break-off', 'drop', 'slow', 'lose-answer', { status: 502 }, 'slow');
    const { plan } = await look({ ...clientOf(graph), settings: { ...settings, weeks: 1 } });
    expect(plan.placed).toHaveLength(240);
    // Every minute of the week’s working time is taken: an event left out would have made room.
    expect(plan.focus.create).toEqual([]);
    expect(graph.seen.filter(({ path }) => decodeURIComponent(path).includes('$skip=200')).length).toBeGreaterThan(0);
  });

  test('of which one never comes whole leave no plan at all', async () => {
    await fill(graph);
    graph.line.push('break-off', 'break-off', 'break-off', 'break-off');
    await expect(look(clientOf(graph))).rejects.toMatchObject({ part: 'calendar' });
  });

  test('a line that drops in the middle of the ledger does not make anything of ours pass for deleted', async () => {
    await fill(graph);
    await planOnce(clientOf(graph));
    // The events, and the list of calendars, come before the ledger.
    graph.line.push(undefined, undefined, 'break-off', 'lose-answer', 'break-off', 'break-off');
    await expect(look(clientOf(graph))).rejects.toMatchObject({ part: 'calendar' });
    const { ledger } = await look(clientOf(graph));
    expect(ledger.deleted).toEqual([]);
  });
});

describe('what does not carry our mark', () => {
  test('is never changed, though it is named for removal, looks like ours, or stands where ours stood', async () => {
    await fill(graph);
    await planOnce(clientOf(graph));
    const before = await foreign(graph);
    expect(before.length).toBeGreaterThan(8);
    const { calendar } = clientOf(graph);
    await calendar.remove(before.map(({ id }) => id));
    await calendar.remove(before.flatMap((event) => (event['seriesMasterId'] as string | null) ?? []));
    const looked = await look(clientOf(graph));
    const remove = before.map(({ id }) => ({ id, time: { start: now, end: now + 60 } }));
    const plan = { ...looked.plan, focus: { ...looked.plan.focus, create: [], remove } };
    await apply(clientOf(graph), { ...looked, plan });
    await meddle(graph);
    await settle(graph, 1);
    const visit = (event: Raw): boolean => event['subject'] === 'Visit';
    expect((await foreign(graph)).filter((event) => !visit(event))).toEqual(before);
  });

  test('sees no write at all: events are only made, and only our own are taken away', async () => {
    await fill(graph);
    const before = new Set((await foreign(graph)).map(({ id }) => id));
    await planOnce(clientOf(graph));
    await meddle(graph);
    await settle(graph, 1);
    const writes = graph.seen.filter(({ method }) => method !== 'GET');
    for (const { method, path } of writes) {
      const id = /^\/me\/events\/([^?/]+)/.exec(path)?.[1];
      const allowed = path === '/$batch' || path === '/me/calendar' || (method === 'DELETE' && id !== undefined);
      expect({ method, path, allowed }).toEqual({ method, path, allowed: true });
      expect(before.has(decodeURIComponent(id ?? ''))).toBe(false);
    }
    expect(writes.some(({ method }) => method === 'DELETE')).toBe(true);
  });
});
