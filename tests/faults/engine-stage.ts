import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startConnector } from '../support/connector.ts';
import type { Connector, Judge } from '../support/connector.ts';
import { members } from '../support/sample-team.ts';
import { seedTeams, tenantsOf } from '../support/seed-teams.ts';
import type { TeamSeed } from '../support/seed-teams.ts';
import { teamsLimits } from '../support/teams-limits.ts';
import { startEngine } from './engine-process.ts';
import type { EngineProcess } from './engine-process.ts';
import { startLastingStorage } from './lasting-storage.ts';
import type { LastingStorage } from './lasting-storage.ts';

/** A storage with teams in it, a Teams that keeps to its limits, and engines as processes. */
export type EngineStage = {
  readonly storage: LastingStorage;
  readonly connector: Connector;
  readonly seeds: readonly TeamSeed[];
  /** Resolves once it works; it looks for what is due as it starts, and then no more. */
  start(): Promise<EngineProcess>;
  stop(): Promise<void>;
};

/** As short as the queue knows it. */
export const leaseMs = 2_000;

/** @param judge asked about what Teams' limits let through */
export const openEngineStage = async (
  given: readonly Omit<TeamSeed, 'serviceUrl'>[],
  now: number,
  judge?: Judge,
): Promise<EngineStage> => {
  const folder = await mkdtemp(join(tmpdir(), 'engines-'));
  const connector = await startConnector(teamsLimits(() => performance.now(), judge, tenantsOf(given)));
  connector.roster = [
    members.map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
  ];
  const storage = await startLastingStorage(join(folder, 'storage'));
  const seeds = given.map((seed) => ({ ...seed, serviceUrl: connector.url }));
  await seedTeams(storage.tables, seeds);
  const engines: EngineProcess[] = [];
  const { connectionString } = storage;
  const aheadMs = now - Date.now();
  return {
    storage,
    connector,
    seeds,
    start: async () => {
      const order = { kind: 'start', aheadMs, connectionString, leaseMs, lanes: 12, schedulerMs: 3_600_000 } as const;
      const engine = startEngine(order, join(folder, 'code'));
      engines.push(engine);
      await until(() => engine.isReady() || engine.hasFailed());
      return engine;
    },
    stop: async () => {
      await Promise.all(engines.map((engine) => engine.kill()));
      await storage.stop();
      await connector.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Waits for something that happens elsewhere; the test's own time is the limit. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await pause(50);
};
