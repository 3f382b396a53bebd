import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#adapters/system/clock.ts';
import { startTelemetry } from '#adapters/telemetry/start-telemetry.ts';
import type { ServerConfig } from '#config/config.ts';
import type { EngineProcess } from '#domain/figures/hour-figures.ts';
import type { Clock } from '#ports/clock.ts';
import type { Figures } from '#ports/figures.ts';
import { runFiguresLoop } from '#server/figures-loop.ts';
import type { makeLog } from '#server/log.ts';
import { makeForgetOldActs } from '#usecases/administration/forget-old-acts.ts';
import { makeKeepFigures } from '#usecases/figures/keep-figures.ts';
import type { KeepFigures } from '#usecases/figures/keep-figures.ts';
import { readDue, readQueues } from '#usecases/figures/read-backlog.ts';
import { makeTally } from '#usecases/figures/tally.ts';
import type { Storage } from './connect-storage.ts';

type Needs = {
  readonly storage: Pick<Storage, 'figures' | 'backlogs' | 'auditLog'>;
  readonly config: Pick<ServerConfig, 'telemetry'>;
  /** What the schedulers go by. */
  readonly clock: Clock;
  readonly log: Pick<ReturnType<typeof makeLog>, 'warn'>;
};

/** What one of our processes counts. */
export type ProcessFigures = Figures & {
  /** Writes it down, and exports it where that is asked for, until `work` is done: what its last moments bring included. */
  during(needs: Needs, work: () => Promise<void>): Promise<void>;
};

/** A page that says how it was a minute ago is new enough. */
const everyMs = 60_000;

export const countFigures = (role: EngineProcess['role']): ProcessFigures => {
  const process = { id: randomUUID(), role };
  const tally = makeTally({ clock: systemClock, process });
  let exported: Figures | undefined;
  return {
    note: (figure) => {
      tally.note(figure);
      exported?.note(figure);
    },
    during: async (needs, work) => {
      const { storage, clock, log } = needs;
      const starting = startExport(process, needs).then((telemetry) => (exported = telemetry));
      const writeFigures = makeKeepFigures({ ...storage, tally, clock: systemClock });
      const forgetOldActs = makeForgetOldActs({ ...storage, clock });
      const keepFigures: KeepFigures = async (state) => {
        await writeFigures(state);
        if (state === 'running') await forgetOldActs();
      };
      const over = new AbortController();
      const keeping = runFiguresLoop({ keepFigures, log, everyMs }, over.signal);
      try {
        await work();
      } finally {
        over.abort();
        const telemetry = await starting;
        await Promise.all([keeping, telemetry && stopSafely(telemetry, log)]);
      }
    },
  };
};

/** A process that is told to end does not wait longer for its last figures to leave; ms. */
const lastMs = 5_000;

const stopSafely = async (telemetry: { stop(): Promise<void> }, log: Needs['log']): Promise<void> => {
  const stopped = telemetry.stop().catch((error: unknown) => {
    log.warn({ err: error }, 'the last figures could not be exported');
  });
  await Promise.race([stopped, pause(lastMs, undefined, { ref: false })]);
};

const rest = (ms: number): Promise<unknown> => pause(ms, undefined, { ref: false });

/** What cannot be exported is counted all the same. What waits is the same for all: the servers tell of it, as there may be no worker. */
const startExport = async (process: EngineProcess, { storage, config, clock, log }: Needs) => {
  if (config.telemetry === undefined) return undefined;
  const { backlogs } = storage;
  const waiting = {
    due: () => readDue(backlogs.due, { clock, rest }),
    queue: () => readQueues(backlogs.queues, { clock: systemClock, rest }),
  };
  try {
    return await startTelemetry({
      config: config.telemetry,
      process,
      waiting: process.role === 'server' ? waiting : undefined,
    });
  } catch (error) {
    log.warn({ err: error }, 'figures cannot be exported');
    return undefined;
  }
};
