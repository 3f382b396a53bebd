import { setTimeout as rest } from 'node:timers/promises';
import { systemClock } from '#adapters/system/clock.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import { makeScheduler } from '#composition/scheduler.ts';
import { makeLog } from '#server/log.ts';
import { makeSendPace } from '#usecases/limits/send-pace.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import type { Report } from '../report.ts';
import type { FanoutSize } from './fanout-size.ts';
import { percentile } from './rates.ts';
import { scheduleTeams } from './scheduled-teams.ts';
import { startLargeStorage } from './stage.ts';

/** A page that waits so much longer is one that nobody notices; ms. */
const mostHeldMs = 200;

/** How long pages wait behind a server's scheduler while it starts what very many teams have due in one minute. */
export const benchScheduler = async (report: Report, { teams = 10_000 }: FanoutSize): Promise<void> => {
  const azurite = await startLargeStorage();
  try {
    const storage = { kind: 'connection-string', value: azurite.connectionString } as const;
    const now = Math.floor(Date.now() / 60_000) * 60_000;
    await scheduleTeams(await connectTables(storage), [0, teams], () => now);
    const { seconds, held } = await startAll(await connectStorage(storage), teams);
    const cpuMs = held.reduce((sum, ms) => sum + ms, 0);
    report(`scheduler-seconds-for-${teams}-teams-of-one-minute-with-azurite`, seconds, 's');
    report('scheduler-cpu-a-team', cpuMs / teams, 'ms');
    report('scheduler-loop-held-99th-percentile', percentile(held, 0.99), 'ms');
    report('scheduler-loop-held-at-most', Math.max(...held), 'ms', mostHeldMs);
  } finally {
    await azurite.stop();
  }
};

const startAll = async (
  storage: Awaited<ReturnType<typeof connectStorage>>,
  teams: number,
): Promise<{ readonly seconds: number; readonly held: readonly number[] }> => {
  const stop = new AbortController();
  let started = 0;
  const note = (): void => {
    started += 1;
    if (started === teams) stop.abort();
  };
  const chance = Math.random;
  const schedule = makeScheduler({
    storage,
    pace: makeSendPace({ store: storage.paces, clock: systemClock, rest, chance }),
    figures: { note },
    config: sampleConfig(),
    chance,
    clock: systemClock,
    log: makeLog('error'),
  });
  const begun = performance.now();
  const watch = watchLoop();
  await schedule(stop.signal);
  return { seconds: (performance.now() - begun) / 1_000, held: watch.end() };
};

/** What this thread has computed between two turns of its loop, ms: what other processes take of the machine is not in it. */
const watchLoop = (): { readonly end: () => readonly number[] } => {
  const held: number[] = [];
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  let before = used();
  const timer = setInterval(() => {
    const now = used();
    held.push(now - before);
    before = now;
  }, 1);
  return {
    end: () => {
      clearInterval(timer);
      return held;
    },
  };
};
