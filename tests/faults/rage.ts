import { setTimeout as pause } from 'node:timers/promises';
import { startEngine } from './engine-process.ts';
import type { Breakage, EngineProcess } from './engine-process.ts';
import type { LastingStorage } from './lasting-storage.ts';

/** How often what has been done to the processes. */
export type Tally = { kills: number; freezes: number; clockJumps: number; restarts: number };

/** The processes, and what they work with. */
export type Crew = {
  readonly storage: LastingStorage;
  readonly cacheDir: string;
  readonly engines: EngineProcess[];
  readonly tally: Tally;
  readonly random: () => number;
  /** On purpose, to see that it is noticed. */
  readonly breaks: Breakage | undefined;
  /** By how much the product's clocks are ahead of this machine's. */
  aheadMs: number;
};

/** Short, so that what a dead worker had in hand is taken up soon; shorter ones would be renewed all the time. */
const leaseMs = 8_000;

/** Few, so that a dead worker leaves few posts of which nobody can tell; enough that tenants share them. */
const lanes = 12;

/** Half of the engines look for what is due all the time; the others once, as they start. */
const schedulerMs = [500, 3_600_000] as const;

export const addEngines = (crew: Crew, count: number): void => {
  for (let number = 0; number < count; number += 1) crew.engines[number] = newEngine(crew, number);
};

const newEngine = ({ storage, cacheDir, aheadMs, breaks }: Crew, number: number): EngineProcess => {
  const { connectionString } = storage;
  const lookMs = schedulerMs[number % schedulerMs.length]!;
  return startEngine(
    { kind: 'start', aheadMs, connectionString, leaseMs, lanes, schedulerMs: lookMs, breaks },
    cacheDir,
  );
};

/** Rejects what would otherwise be waited for in vain. */
export const checkEngines = ({ engines }: Crew): void => {
  if (engines.some((engine) => engine.hasFailed())) throw new Error('an engine has ended by itself');
};

/** All clocks are right from then on. */
export const setAhead = (crew: Crew, aheadMs: number): void => {
  crew.aheadMs = aheadMs;
  for (const engine of crew.engines) engine.setClock(aheadMs);
};

/** What a week's storm is. */
export type Rage = {
  readonly kills: number;
  readonly restarts: number;
  /** How much of what is to be done has been done, from 0 to 1. */
  readonly done: () => number;
};

/** The kills fall into the first part of the work, so that what they leave behind is taken up while the rest is done. */
const partOfWork = 0.7;

/** Where nothing comes forward for so long, the next one is killed all the same. */
const patienceMs = 5_000;

/**
 * Kills, freezes, restarts and sets clocks, at random moments. By the progress of the work, not by the time that it takes:
 * on a machine that is busy nobody dies more often than on a quiet one, where there would be no work to die in.
 */
export const rage = async (crew: Crew, storm: Rage, signal: AbortSignal): Promise<void> => {
  const frozen: Promise<void>[] = [];
  let restarts = 0;
  for (let number = 1; number <= storm.kills && !signal.aborted; number += 1) {
    await momentOf(crew, storm, number / storm.kills, signal);
    await killOne(crew, signal);
    if (number % 5 === 2) jumpClock(crew);
    if (number % 7 === 3) frozen.push(freezeOne(crew));
    if (number >= ((restarts + 0.5) * storm.kills) / storm.restarts) {
      restarts += 1;
      crew.tally.restarts += 1;
      await crew.storage.restart();
    }
  }
  await Promise.all(frozen);
  // The platform sets clocks right again.
  setAhead(crew, crew.aheadMs);
};

const momentOf = async ({ random }: Crew, { done }: Rage, part: number, signal: AbortSignal): Promise<void> => {
  const until = performance.now() + patienceMs;
  while (done() < part * partOfWork && performance.now() < until && !signal.aborted) await pause(20);
  await pause(400 * random());
};

const pick = <One>(random: () => number, all: readonly One[]): One | undefined =>
  all[Math.floor(random() * all.length)];

/** One that has begun to work: to start takes a second, and there is little in it to be interrupted. */
const killOne = async (crew: Crew, signal: AbortSignal): Promise<void> => {
  const { engines, random, tally } = crew;
  while (!signal.aborted) {
    await pause(20);
    checkEngines(crew);
    const ready = engines.filter((engine) => engine.isReady());
    const victim = pick(random, ready);
    // With one left alone nothing would come forward.
    if (victim === undefined || ready.length < Math.min(2, engines.length)) continue;
    const number = engines.indexOf(victim);
    await victim.kill();
    tally.kills += 1;
    engines[number] = newEngine(crew, number);
    return;
  }
};

/** One process finds its clock set by up to half an hour, either way. */
const jumpClock = ({ engines, random, tally, aheadMs }: Crew): void => {
  pick(random, engines)?.setClock(aheadMs + Math.round((random() - 0.5) * 3_600_000));
  tally.clockJumps += 1;
};

/** One process stands still for twice its lease, as a machine that is moved does, and goes on. */
const freezeOne = async ({ engines, random, tally }: Crew): Promise<void> => {
  const engine = pick(random, engines);
  engine?.freeze();
  tally.freezes += 1;
  await pause(2 * leaseMs);
  engine?.thaw();
};
