import { connectStorage } from '#composition/connect-storage.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Report } from '../report.ts';
import { countRequests } from './count-requests.ts';
import type { FanoutSize } from './fanout-size.ts';
import { percentile } from './rates.ts';
import { scheduleTeams } from './scheduled-teams.ts';
import { startLargeStorage } from './stage.ts';

const steps = [10, 10_000, 100_000];
const ticks = 200;

/** In a minute's sixteen shards: as many rows in each as one request takes. */
const teamsOfMinute = 1_600;

/** What it costs to look for what is due while nothing is, however many teams have something due later. */
export const benchTicks = async (report: Report, { teams = 100_000 }: FanoutSize): Promise<void> => {
  const azurite = await startLargeStorage();
  try {
    const storage = { kind: 'connection-string', value: azurite.connectionString } as const;
    const tables = await connectTables(storage);
    const { dueIndex } = await connectStorage(storage);
    const now = Math.floor(Date.now() / 60_000) * 60_000;
    const measured: number[] = [];
    for (let step = 0; step < steps.length && steps[step]! <= teams; step += 1) {
      // In one of the minutes of an hour on.
      const atOf = (index: number) => now + 3_600_000 + Math.floor(index / teamsOfMinute) * 60_000;
      await scheduleTeams(tables, [steps[step - 1] ?? 0, steps[step]!], atOf);
      const { requests, ms } = await tick(storage.value, () => dueIndex.dueBy(now));
      measured.push(ms);
      report(`tick-requests-of-${steps[step]!}-teams`, requests, 'requests', 1);
      report(`tick-of-${steps[step]!}-teams-in-an-indexed-azurite`, ms, 'ms');
    }
    report('tick-most-to-least-teams', measured.at(-1)! / measured[0]!, 'times', 2);
  } finally {
    await azurite.stop();
  }
};

const tick = async (
  connectionString: string,
  look: () => Promise<readonly unknown[]>,
): Promise<{ requests: number; ms: number }> => {
  const requests = countRequests(connectionString);
  const times: number[] = [];
  for (let count = 0; count < ticks; count += 1) {
    const begun = performance.now();
    await look();
    times.push(performance.now() - begun);
  }
  requests.stop();
  return { requests: requests.count() / ticks, ms: percentile(times, 0.5) };
};
