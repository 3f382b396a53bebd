import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { field, listOf } from '#adapters/graph/json.ts';
import { expandMark, markProperties, readMark } from '#adapters/graph/mark-property.ts';
import { asWritten, seriesState } from '#domain/calendar/team-series.ts';
import type { SeriesState, WeeklyTime } from '#domain/calendar/team-series.ts';
import { people } from '#local/people.ts';
import type { NewBlock } from '#ports/calendar.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { holdTeamSeries, readTeamSeries } from '#usecases/calendar/keep-team-series.ts';
import { startWiredGraph } from './graph-over-a-wire.ts';
import type { WiredGraph, WireFault } from './graph-over-a-wire.ts';
import { newEventShape } from './graph-request-shape.ts';

const amara = people[0]!;
const teamId = '5fb08162-a374-4fc5-90e6-1728394a5b6c';
const otherTeam = '7fb08162-a374-4fc5-90e6-1728394a5b6d';
/** Monday 8 March 2027, 08:00 in Rome: America changes its clocks on the 14th, Europe on the 28th. */
const now = Date.parse('2027-03-08T07:00Z') / 60_000;
const team = { teamId, subject: 'Field window', now };
const tuesday: WeeklyTime = { moment: { weekday: 1, minute: 15 * 60 }, minutes: 30, zone: 'Europe/Rome' };
const thursday: WeeklyTime = { ...tuesday, moment: { weekday: 3, minute: 10 * 60 } };

let graph: WiredGraph;
beforeEach(async () => {
  graph = await startWiredGraph();
});
afterEach(async () => {
  await graph.stop();
});

const calendar = () => graph.calendarOf(amara, () => now * 60_000);
const hold = (...wanted: readonly WeeklyTime[]): Promise<'held' | 'left'> =>
  holdTeamSeries(calendar(), team, wanted.map(asWritten));

type Raw = Readonly<Record<string, unknown>> & { readonly id: string };

/** Everything in the calendar between two dates, past the line. */
const all = async (from: string, until: string): Promise<readonly Raw[]> => {
  const range = `startDateTime=${from}T00:00:00Z&endDateTime=${until}T00:00:00Z&$top=1000`;
  const { body } = await graph.call(amara, 'GET', `/me/calendarView?${range}&${expandMark}`);
  return listOf(field(body, 'value')) as readonly Raw[];
};
const isOurs = (event: Raw): boolean => readMark(event).mark !== undefined;
const startsOf = (events: readonly Raw[]): readonly string[] =>
  events.map((event) => String(field(event['start'], 'dateTime')).slice(0, 16));
const ours = async (from = '2027-03-08', until = '2027-03-22'): Promise<readonly string[]> =>
  startsOf((await all(from, until)).filter(isOurs));
const stateFor = async (adopted: WeeklyTime | undefined, id = teamId): Promise<SeriesState> =>
  seriesState((await readTeamSeries(calendar(), now))(id), adopted);

describe('the mark of a team’s window', () => {
  const written = { start: 29_919_420, end: 29_919_450 };
  const read = (value: string) =>
    readMark({ singleValueExtendedProperties: [{ id: markProperties('focus', written)[0]!.id, value }] });

  test('names the team and its zone behind the times', () => {
    const [property] = markProperties('field-window', written, written, { teamId, zone: 'Europe/Rome' });
    expect(property!.value).toBe(`field-window 29919420 29919450 ${teamId} Europe/Rome`);
    expect(read(property!.value)).toEqual({
      mark: 'field-window',
      written,
      put: written,
      team: { teamId, zone: 'Europe/Rome' },
    });
  });

  test.each(['America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC', 'America/Port-au-Prince'])(
    'is read back with the zone %s',
    (zone) => {
      const [property] = markProperties('field-window', written, written, { teamId, zone });
      expect(read(property!.value).team).toEqual({ teamId, zone });
    },
  );

  test('of before is read as it was: nobody’s team', () => {
    expect(read('field-window 29919420 29919450')).toEqual({
      mark: 'field-window',
      written,
      put: written,
      team: undefined,
    });
    expect(read('field-window').mark).toBe('field-window');
    expect(read('focus 1 2 3 4').put).toEqual({ start: 3, end: 4 });
  });

  test('with half a team is none of ours', () => {
    expect(read(`field-window 29919420 29919450 ${teamId}`).mark).toBeUndefined();
  });
});

describe('a team’s window in one’s own calendar', () => {
  test('stands at its hour on the team’s clock before and after the clocks change', async () => {
    await hold(tuesday);
    expect(await ours('2027-03-08', '2027-04-10')).toEqual([
      '2027-03-09T14:00',
      '2027-03-16T14:00',
      '2027-03-23T14:00',
      '2027-03-30T13:00',
      '2027-04-06T13:00',
    ]);
  });

  test('is a request that Graph documents', async () => {
    await hold(tuesday);
    const [batch] = graph.seen.filter(({ path }) => path === '/$batch');
    const [request] = listOf(field(batch!.body, 'requests'));
    expect(newEventShape.safeParse(field(request, 'body')).error).toBeUndefined();
  });

  test('is written once, however often it is asked for', async () => {
    await hold(tuesday);
    await hold(tuesday);
    await Promise.all([hold(tuesday), hold(tuesday)]);
    expect(await ours()).toEqual(['2027-03-09T14:00', '2027-03-16T14:00']);
  });

  test('is known for the team’s own, for another team’s it is not', async () => {
    expect(await stateFor(tuesday)).toEqual({ kind: 'none' });
    await hold(tuesday);
    expect(await stateFor(tuesday)).toEqual({ kind: 'kept' });
    expect(await stateFor(tuesday, otherTeam)).toEqual({ kind: 'none' });
  });

  test('that the team has moved is outdated, and moves when it is asked to', async () => {
    await hold(tuesday);
    expect(await stateFor(thursday)).toEqual({ kind: 'outdated', left: [tuesday] });
    await hold(thursday);
    expect(await ours()).toEqual(['2027-03-11T09:00', '2027-03-18T09:00']);
    expect(await stateFor(thursday)).toEqual({ kind: 'kept' });
  });

  test('that the team keeps on another clock is outdated, even while the two clocks agree', async () => {
    const berlin = { ...tuesday, zone: 'Europe/Berlin' };
    await hold(tuesday);
    expect(await stateFor(berlin)).toEqual({ kind: 'outdated', left: [tuesday] });
    await hold(berlin);
    expect(await ours()).toEqual(['2027-03-09T14:00', '2027-03-16T14:00']);
    expect(await stateFor(berlin)).toEqual({ kind: 'kept' });
  });

  test('that the team has given up goes when it is asked to', async () => {
    await hold(tuesday);
    expect(await stateFor(undefined)).toEqual({ kind: 'outdated', left: [tuesday] });
    await hold();
    expect(await ours()).toEqual([]);
  });

  test('moved and taken back stands where it stood', async () => {
    await hold(tuesday);
    await hold(thursday);
    await hold(tuesday);
    expect(await ours()).toEqual(['2027-03-09T14:00', '2027-03-16T14:00']);
  });

  test('that its owner has moved is theirs: it counts as kept', async () => {
    await hold(tuesday);
    const [first] = (await all('2027-03-08', '2027-03-15')).filter(isOurs);
    const master = String(first!['seriesMasterId']);
    const utc = (time: string) => ({ dateTime: `2027-03-09T${time}:00`, timeZone: 'UTC' });
    const change = { start: utc('16:00'), end: utc('16:30') };
    expect((await graph.call(amara, 'PATCH', `/me/events/${master}`, change)).status).toBe(200);
    expect(await stateFor(tuesday)).toEqual({ kind: 'kept' });
    await hold(tuesday);
    expect((await ours())[0]).toBe('2027-03-09T16:00');
  });

  test('that its owner has moved, moved along and taken back stands where its owner had it', async () => {
    await hold(tuesday);
    const [first] = (await all('2027-03-08', '2027-03-15')).filter(isOurs);
    const utc = (time: string) => ({ dateTime: `2027-03-09T${time}:00`, timeZone: 'UTC' });
    const path = `/me/events/${String(first!['seriesMasterId'])}`;
    const change = { start: utc('16:00'), end: utc('16:45') };
    expect((await graph.call(amara, 'PATCH', path, change)).status).toBe(200);
    const before = (await readTeamSeries(calendar(), now))(teamId);
    await hold(thursday);
    for (const time of ['once', 'twice']) {
      await holdTeamSeries(calendar(), team, before);
      expect([time, await ours()]).toEqual([time, ['2027-03-09T16:00', '2027-03-16T16:00']]);
    }
    expect(await stateFor(thursday)).toEqual({ kind: 'outdated', left: [tuesday] });
    await hold();
    expect(await ours()).toEqual([]);
  });

  test('that its owner has moved in one week alone stands at the team’s hour once taken back', async () => {
    await hold(tuesday);
    const [first] = (await all('2027-03-08', '2027-03-15')).filter(isOurs);
    const utc = (time: string) => ({ dateTime: `2027-03-10T${time}:00`, timeZone: 'UTC' });
    await graph.call(amara, 'PATCH', `/me/events/${first!.id}`, { start: utc('16:00'), end: utc('16:30') });
    const before = (await readTeamSeries(calendar(), now))(teamId);
    await hold(thursday);
    await holdTeamSeries(calendar(), team, before);
    expect(await ours()).toEqual(['2027-03-09T14:00', '2027-03-16T14:00']);
  });

  test('that its owner has deleted is not in it, and nothing writes it but a new request', async () => {
    await hold(tuesday);
    const [first] = (await all('2027-03-08', '2027-03-15')).filter(isOurs);
    await graph.call(amara, 'DELETE', `/me/events/${String(first!['seriesMasterId'])}`);
    expect(await stateFor(tuesday)).toEqual({ kind: 'none' });
    await hold(tuesday);
    expect(await ours()).toHaveLength(2);
  });

  test('to which its owner has invited somebody stays, and says so', async () => {
    expect(await hold(tuesday)).toBe('held');
    const [first] = (await all('2027-03-08', '2027-03-15')).filter(isOurs);
    const attendees = [{ type: 'required', emailAddress: { address: people[1]!.address, name: people[1]!.name } }];
    const path = `/me/events/${String(first!['seriesMasterId'])}`;
    expect((await graph.call(amara, 'PATCH', path, { attendees })).status).toBe(200);
    expect(await hold()).toBe('left');
    expect(await hold(thursday)).toBe('left');
    expect(await ours()).toEqual(['2027-03-09T14:00', '2027-03-11T09:00', '2027-03-16T14:00', '2027-03-18T09:00']);
    expect(await stateFor(thursday)).toEqual({ kind: 'outdated', left: [tuesday] });
  });

  test('of which one week was skipped by hand is still kept', async () => {
    await hold(tuesday);
    const [first] = (await all('2027-03-08', '2027-03-15')).filter(isOurs);
    await graph.call(amara, 'DELETE', `/me/events/${first!.id}`);
    expect(await stateFor(tuesday)).toEqual({ kind: 'kept' });
    await hold(tuesday);
    expect(await ours()).toEqual(['2027-03-16T14:00']);
  });
});

describe('whatever else is in the calendar', () => {
  const utc = (iso: string) => ({ dateTime: `2027-03-${iso}:00`, timeZone: 'UTC' });
  const window = (zone: string): NewBlock => ({
    mark: 'field-window',
    subject: 'Field window',
    time: { start: now + 1860, end: now + 1890 },
    zone,
    repeats: 'weekly',
  });

  test('is left alone: meetings at that very time, one’s own field window, and another team’s', async () => {
    await graph.call(amara, 'POST', '/me/events', {
      subject: 'Field window',
      start: utc('09T14:00'),
      end: utc('09T14:30'),
    });
    // One’s own, at the very time of the team’s.
    await calendar().create([window('Europe/Rome')]);
    await holdTeamSeries(calendar(), { ...team, teamId: otherTeam }, [asWritten(tuesday)]);
    const before = await all('2027-03-01', '2027-05-01');
    await hold(tuesday);
    await hold(thursday);
    await hold();
    expect(await all('2027-03-01', '2027-05-01')).toEqual(before);
    expect(startsOf(before.filter(isOurs)).slice(0, 2)).toEqual(['2027-03-09T14:00', '2027-03-09T14:00']);
  });

  test('stays as it is whatever the line does, and in the end the window stands once', async () => {
    const fault: fc.Arbitrary<WireFault | undefined> = fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 6, arbitrary: fc.constantFrom('drop' as const, 'lose-answer' as const, 'break-off' as const) },
      { weight: 3, arbitrary: fc.constantFrom({ status: 429, retryAfter: 3 } as const, { status: 502 } as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 30 }), async (faults) => {
        await graph.stop();
        graph = await startWiredGraph();
        await graph.call(amara, 'POST', '/me/events', {
          subject: 'Visit',
          start: utc('09T14:00'),
          end: utc('09T15:00'),
        });
        const foreign = (await all('2027-03-01', '2027-05-01')).filter((event) => !isOurs(event));
        await hold(tuesday);
        graph.line.push(...faults);
        for (let run = 0; run < 4; run++)
          await hold(thursday).catch((cause: unknown) => {
            if (!(cause instanceof Unavailable)) throw cause;
          });
        graph.line.length = 0;
        await hold(thursday);
        expect(await ours()).toEqual(['2027-03-11T09:00', '2027-03-18T09:00']);
        expect((await all('2027-03-01', '2027-05-01')).filter((event) => !isOurs(event))).toEqual(foreign);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
