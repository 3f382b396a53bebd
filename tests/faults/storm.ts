import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Team } from '#domain/team/team.ts';
import { startConnector } from '../support/connector.ts';
import type { Connector } from '../support/connector.ts';
import { members } from '../support/sample-team.ts';
import { seededTeam, seedTeams, tenantsOf } from '../support/seed-teams.ts';
import type { TeamSeed } from '../support/seed-teams.ts';
import { teamsLimits } from '../support/teams-limits.ts';
import { drawFaults } from './connector-faults.ts';
import type { FaultTally } from './connector-faults.ts';
import type { Breakage } from './engine-process.ts';
import { startLastingStorage } from './lasting-storage.ts';
import { addEngines, checkEngines, rage, setAhead } from './rage.ts';
import type { Crew, Tally } from './rage.ts';
import { isRight, judgeWeek } from './ritual-teams.ts';
import type { WeekVerdict } from './ritual-teams.ts';

/** What is to be lived through. */
export type Storm = {
  readonly tenants: number;
  readonly teamsPerTenant: number;
  /** Each has one post a team, of two rituals. */
  readonly weeks: number;
  readonly engines: number;
  /** Spread over all weeks. */
  readonly kills: number;
  /** How often the storage is restarted in each week. */
  readonly restarts: number;
  /** Whether there are so many teams that an Azurite without indexes would do little else than look through all rows. */
  readonly isLarge: boolean;
  /** A week that takes longer than this has failed. */
  readonly weekMs: number;
  readonly random: () => number;
  /** On purpose, to see that it is noticed. */
  readonly breaks?: Breakage | undefined;
};

export type StormReport = Readonly<Tally> & {
  readonly isGood: boolean;
  readonly rituals: number;
  readonly posts: number;
  readonly sent: number;
  readonly unknown: number;
  readonly possibleDuplicates: number;
  readonly lost: number;
  readonly doubled: number;
  readonly mistaken: number;
  readonly poisoned: number;
  readonly faults: FaultTally;
  readonly seconds: number;
  readonly weeks: readonly WeekVerdict[];
};

/** Everything that is there. */
type Stage = {
  readonly storm: Storm;
  readonly connector: Connector;
  readonly crew: Crew;
  readonly teams: readonly Team[];
  readonly faults: ReturnType<typeof drawFaults>;
  readonly say: (line: object) => void;
};

/** The first week: its Wednesday is when everything is due. */
const firstDue = Date.parse('2026-12-02T09:00Z');
const weekMs = 7 * 24 * 3_600_000;

/** Runs the product's workers and schedulers through failures of everything around them, and says what became of the posts. */
export const runStorm = async (storm: Storm, say: (line: object) => void): Promise<StormReport> => {
  const from = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'storm-'));
  const faults = drawFaults(storm.random);
  const seeds = seedsOf(storm);
  const connector = await startConnector(teamsLimits(() => performance.now(), faults.judge, tenantsOf(seeds)));
  connector.roster = [
    members.map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
  ];
  const storage = await startLastingStorage(join(folder, 'storage'), storm.isLarge);
  const crew = makeCrew(storm, storage, join(folder, 'code'));
  try {
    const teams = await enterTeams(seeds, storage, connector.url);
    say({ figure: 'seeded', teams: teams.length, seconds: secondsSince(from) });
    const weeks = await liveWeeks({ storm, connector, crew, teams, faults, say });
    return { ...summed(weeks), ...crew.tally, faults: faults.tally, seconds: secondsSince(from), weeks };
  } finally {
    await Promise.all(crew.engines.map((engine) => engine.kill()));
    await storage.stop();
    await connector.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const secondsSince = (from: number): number => Math.round((performance.now() - from) / 100) / 10;

const makeCrew = ({ random, breaks }: Storm, storage: Crew['storage'], cacheDir: string): Crew => ({
  storage,
  cacheDir,
  engines: [],
  tally: { kills: 0, freezes: 0, clockJumps: 0, restarts: 0 },
  random,
  breaks,
  aheadMs: 0,
});

type Seeds = readonly Omit<TeamSeed, 'serviceUrl'>[];

const seedsOf = ({ tenants, teamsPerTenant }: Storm): Seeds =>
  Array.from({ length: tenants * teamsPerTenant }, (_, index) => ({
    tenant: 1 + (index % tenants),
    hasPromise: Math.floor(index / tenants) % 2 === 0,
    index,
    due: firstDue,
  }));

const enterTeams = async (seeds: Seeds, storage: Crew['storage'], serviceUrl: string): Promise<readonly Team[]> => {
  const reachable = seeds.map((seed) => ({ ...seed, serviceUrl }));
  await seedTeams(storage.tables, reachable);
  return reachable.map(seededTeam);
};

const summed = (weeks: readonly WeekVerdict[]) => {
  const sum = (of: (week: WeekVerdict) => number): number => weeks.reduce((total, week) => total + of(week), 0);
  return {
    // A sender that gave up most posts as unknown would never be wrong.
    isGood: weeks.every(isRight) && sum((week) => week.sent) > sum((week) => week.rituals) / 2,
    rituals: sum((week) => week.rituals),
    posts: sum((week) => week.posts),
    sent: sum((week) => week.sent),
    unknown: sum((week) => week.unknown),
    possibleDuplicates: sum((week) => week.possibleDuplicates),
    lost: sum((week) => week.lost),
    doubled: sum((week) => week.doubled),
    mistaken: sum((week) => week.mistaken),
    // They stay where they are from one week to the next.
    poisoned: weeks.at(-1)?.poisoned ?? 0,
  };
};

const liveWeeks = async (stage: Stage): Promise<readonly WeekVerdict[]> => {
  const { storm, connector, crew, faults, say } = stage;
  const weeks: WeekVerdict[] = [];
  for (let week = 0; week < storm.weeks; week += 1) {
    const began = performance.now();
    faults.beginWeek();
    const progress = setInterval(() => {
      say({ figure: 'so far', posts: connector.posts.length, ...crew.tally, seconds: secondsSince(began) });
    }, 10_000);
    const verdict = await liveWeek(stage, week).finally(() => {
      clearInterval(progress);
    });
    weeks.push(verdict);
    say({ figure: 'week', ...verdict, kills: crew.tally.kills, seconds: secondsSince(began) });
  }
  return weeks;
};

const liveWeek = async (stage: Stage, week: number): Promise<WeekVerdict> => {
  const { storm, connector, crew, teams, faults } = stage;
  const { storage, engines } = crew;
  const due = firstDue + week * weekMs;
  setAhead(crew, due - Date.now() - 2_000);
  if (engines.length === 0) addEngines(crew, storm.engines);
  const firstPost = connector.posts.length;
  const tooLate = AbortSignal.timeout(storm.weekMs);
  const upTo = (one: number): number => Math.ceil((storm.kills * one) / storm.weeks);
  const kills = upTo(week + 1) - upTo(week);
  const done = (): number => (connector.posts.length - firstPost) / teams.length;
  await rage(crew, { kills, restarts: storm.restarts, done }, tooLate);
  const isIdle = () => storage.isIdle(Date.now() + crew.aheadMs).catch(() => false);
  while (!(await isIdle()) && !tooLate.aborted) {
    checkEngines(crew);
    await pause(250);
  }
  const posts = connector.posts.slice(firstPost);
  return judgeWeek({ storage, teams, due, posts, doubledIn: faults.doubledIn, unsureIn: faults.unsureIn });
};
