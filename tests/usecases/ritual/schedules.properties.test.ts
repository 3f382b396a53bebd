import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { teamScope } from '../../support/scopes.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import { expectedPosts } from '../../support/weekly-oracle.ts';
import type { OracleSchedule } from '../../support/weekly-oracle.ts';

const team = { tenantId: tenantId(1), teamId: teamId(1) };
const scope = teamScope(team.tenantId, team.teamId);
const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** What the product starts, and when, in the words of the oracle. */
const startedPosts = async ({
  zone,
  needsAt,
  shoutOutsAt,
  from,
  until,
  outages,
}: OracleSchedule): Promise<readonly string[]> => {
  const world = await makeTeamWorld();
  const { clock, dueIndex } = world;
  const moveTo = (instant: number): void => {
    clock.move(instant - clock.now());
  };
  moveTo(from);
  const value = { ...settingsAtFirst(zone, 'en'), needsAt, shoutOutsAt, revision: 1 };
  await world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await makeScheduleRituals(world)(team, 1);
  const runDue = makeRunDue(world);
  const started: string[] = [];
  for (;;) {
    const [next] = await dueIndex.dueBy(until);
    if (next === undefined) return started.toSorted();
    let at = Math.max(next.at, clock.now());
    for (let outage; (outage = outages.find((one) => one.from <= at && at < one.to));) at = outage.to;
    if (at > until) return started.toSorted();
    moveTo(at);
    await runDue(await dueIndex.dueBy(at));
    for (const job of await world.takeJobs())
      if (job.kind === 'post-ritual')
        started.push(`${job.week} ${job.rituals.join('+')} at ${new Date(at).toISOString()}`);
  }
};

/** Clocks that change on Sundays, at midnight, by half an hour, in the south, on a Friday, or never. */
const zones = [
  'UTC',
  'Europe/Rome',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Nuuk',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
] as const;

/** Days before which something happens to a clock or a calendar: its changes, 29 February, weeks 53 and 1. */
const turns = ['2026-03-22', '2026-04-01', '2026-10-18', '2026-10-28', '2026-12-21', '2027-12-27', '2028-02-21'].map(
  (day) => Date.parse(`${day}T00:00:30Z`),
);
const start = fc.oneof(
  fc.tuple(fc.constantFrom(...turns), fc.integer({ min: 0, max: 10 * 1440 })).map(([day, m]) => day + m * minuteMs),
  fc.integer({ min: 0, max: 1500 * 1440 }).map((m) => Date.parse('2026-01-01T00:00:30Z') + m * minuteMs),
);
const moment = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  minute: fc.oneof(
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
  ),
});
/** An hour, twenty-five, or any length up to a day and a half. */
const outage = fc.record({
  after: fc.integer({ min: 0, max: 21 * 1440 }),
  minutes: fc.oneof(fc.constantFrom(60, 25 * 60, 12 * 60), fc.integer({ min: 1, max: 36 * 60 })),
});

const schedule: fc.Arbitrary<OracleSchedule> = fc
  .record({
    zone: fc.constantFrom(...zones),
    needsAt: moment,
    shoutOutsAt: moment,
    from: start,
    outages: fc.array(outage, { maxLength: 6 }),
  })
  .map((given) => ({
    ...given,
    until: given.from + 22 * dayMs,
    outages: given.outages.map(({ after, minutes }) => {
      const from = given.from - 30_000 + after * minuteMs;
      return { from, to: from + minutes * minuteMs };
    }),
  }));

test('ten thousand teams have each post of their weeks once and at its time, or made up for within twelve hours', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (given) => {
      expect(await startedPosts(given)).toEqual(expectedPosts(given));
    }),
    { numRuns: 10_000 },
  );
}, 180_000);
