import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { windowChoices } from '#domain/calendar/window-choices.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { gatherTeam } from '#usecases/calendar/find-team-window.ts';
import type { GatherTeamNeeds } from '#usecases/calendar/find-team-window.ts';

/** Wednesday 3 March 2027. */
const now = Date.parse('2027-03-03T12:00Z');
const hours = { weekdays: [1, 2, 3, 4, 5], start: 9 * 60, end: 18 * 60 };

const needs = (more: Partial<GatherTeamNeeds> = {}, asked: unknown[] = []): GatherTeamNeeds => ({
  calendar: {
    events: () => Promise.resolve([]),
    workingHours: () => Promise.resolve({ ...hours, zone: 'Europe/London' }),
    schedules: (addresses: readonly string[], range: Interval) => {
      asked.push({ addresses, range });
      return Promise.resolve(
        addresses
          .map((one) => one.toLowerCase())
          .map((address) =>
            address.startsWith('cleo')
              ? { address, kind: 'unknown' as const }
              : { address, kind: 'known' as const, busy: [], hours: { ...hours, zone: 'America/New_York' } },
          ),
      );
    },
  },
  ownAddress: 'ana.rossi@example.com',
  readSettings: () => Promise.resolve(undefined),
  clock: { now: () => now },
  ownId: 'ana',
  team: { teamId: 'team', zone: 'Europe/Rome', kept: [] },
  members: [
    // The roster knows her by another address than her calendar.
    { personId: 'ana', address: 'ana@example.com' },
    { personId: 'ben', address: 'Ben@Example.com' },
    { personId: 'cleo', address: 'cleo@example.com' },
    { personId: 'dan' },
  ],
  elsewhere: [],
  ...more,
});

const hoursOf = (one: Awaited<ReturnType<typeof gatherTeam>>, id: string) =>
  one.members.find((member) => member.id === id)?.weeks?.[0]?.days[0]?.working;
const monday = (time: string): number => Date.parse(`2027-03-08T${time}Z`) / 60_000;

describe('a team’s coming weeks', () => {
  test('are eight whole ones, beginning with the next', async () => {
    const { weeks } = await gatherTeam(needs());
    expect([weeks.length, weeks[0], weeks[7]]).toEqual([8, '2027-W10', '2027-W17']);
  });

  test('are asked for of the others alone, less than 62 days at once', async () => {
    const asked: { readonly addresses: readonly string[]; readonly range: Interval }[] = [];
    await gatherTeam(needs({}, asked));
    expect(asked.map(({ addresses }) => addresses)).toEqual([['Ben@Example.com', 'cleo@example.com']]);
    const { start, end } = asked[0]!.range;
    expect(end - start).toBeLessThan(62 * 1440);
    expect(start).toBeLessThan(monday('00:00'));
  });

  test('hold everyone, on their own clocks: oneself by one’s settings, others by their mailboxes', async () => {
    const gathered = await gatherTeam(needs());
    // Nine in London for herself, as her mailbox says, and nine in New York for Ben.
    expect(hoursOf(gathered, 'ana')).toEqual([{ start: monday('09:00'), end: monday('18:00') }]);
    expect(hoursOf(gathered, 'ben')).toEqual([{ start: monday('14:00'), end: monday('23:00') }]);
    expect([...gathered.zones]).toEqual([
      ['ana', 'Europe/London'],
      ['ben', 'America/New_York'],
    ]);
    const set = await gatherTeam(
      needs({ readSettings: () => Promise.resolve(defaultCalendarSettings('Asia/Kathmandu')) }),
    );
    expect(hoursOf(set, 'ana')).toEqual([{ start: monday('03:15'), end: monday('12:15') }]);
  });

  test('are unknown of whoever does not share them, or has no address', async () => {
    const gathered = await gatherTeam(needs());
    expect(gathered.members.filter(({ weeks }) => weeks === undefined).map(({ id }) => id)).toEqual(['cleo', 'dan']);
    expect(windowChoices(gathered, 30, undefined).options[0]?.unknown).toEqual(['cleo', 'dan']);
  });

  test('are none where a calendar does not answer: nobody passes for free', async () => {
    const { calendar } = needs();
    const broken = { ...calendar, schedules: () => Promise.reject(new Unavailable('calendar', new Error('late'))) };
    await expect(gatherTeam(needs({ calendar: broken }))).rejects.toMatchObject({ part: 'calendar' });
  });
});
