import { parseArgs } from 'node:util';
import { makeReport } from '../report.ts';
import { benchBacklog } from './backlog.ts';
import { benchBusyMinute } from './busy-minute.ts';
import { benchOneTenant } from './one-tenant.ts';
import { benchPace } from './pace.ts';
import { benchScheduler } from './scheduler.ts';
import { benchTicks } from './ticks.ts';

const report = makeReport('fanout');

const parts = {
  pace: benchPace,
  tenant: benchOneTenant,
  backlog: benchBacklog,
  minute: benchBusyMinute,
  ticks: benchTicks,
  scheduler: benchScheduler,
};

/** Rituals of very many teams at once: four workers, processes of their own, over one Azurite, and a Teams that counts. */
export const benchFanout = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      teams: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const { full: isFull, only, teams, seconds } = values;
  const size = {
    isFull,
    teams: teams === undefined ? undefined : Number(teams),
    seconds: seconds === undefined ? undefined : Number(seconds),
  };
  for (const [name, bench] of Object.entries(parts)) if (only === undefined || only === name) await bench(report, size);
};
