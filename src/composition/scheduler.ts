import type { ServerConfig } from '#config/config.ts';
import type { Clock } from '#ports/clock.ts';
import type { Figures } from '#ports/figures.ts';
import { runEnterSweepsLoop } from '#server/enter-sweeps-loop.ts';
import type { makeLog } from '#server/log.ts';
import { runSchedulerLoop } from '#server/scheduler-loop.ts';
import { countedRunDue } from '#usecases/figures/counted-due.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import { makeEnterTenantSweeps } from '#usecases/privacy/sweep-tenant.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import type { Storage } from './connect-storage.ts';

/** Starts what is due, and sees to it that what comes every month is. Resolves once `signal` has been given and what was begun is finished. */
export type Scheduler = (signal: AbortSignal) => Promise<void>;

type Needs = {
  readonly storage: Pick<Storage, 'dueIndex' | 'queue'>;
  /** Where many jobs of one tenant get their places. */
  readonly pace: Pick<SendPace, 'delays'>;
  /** Takes note of what is started when. */
  readonly figures: Figures;
  readonly config: Pick<ServerConfig, 'tokens'>;
  /** From 0 to below 1, another one each time. */
  readonly chance: () => number;
  readonly clock: Clock;
  readonly log: ReturnType<typeof makeLog>;
  /** How often it is looked whether something is due, ms. As in production unless told. */
  readonly everyMs?: number | undefined;
};

/** What is due counts in minutes: looking twice in each keeps it within half of one. */
const usuallyEveryMs = 30_000;

/**
 * The part that both programs have: servers, as one of them always runs; workers, as a minute in which very much is due is
 * theirs to share. Each row is started by one of them, however many there are.
 */
export const makeScheduler = ({
  storage,
  pace,
  figures,
  config,
  chance,
  clock,
  log,
  everyMs = usuallyEveryMs,
}: Needs): Scheduler => {
  const runDue = countedRunDue(makeRunDue({ ...storage, clock }), { clock, figures });
  const { dueIndex } = storage;
  const enterTenantSweeps = makeEnterTenantSweeps({ ...config.tokens, dueIndex, clock });
  return async (signal) => {
    await Promise.all([
      runEnterSweepsLoop({ enterTenantSweeps, log, everyMs }, signal),
      runSchedulerLoop({ dueIndex, runDue, clock, log, pace, chance, everyMs }, signal),
    ]);
  };
};
