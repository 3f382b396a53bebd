import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import type { DueOutcome, RunDue } from '#usecases/ritual/run-due.ts';

type Needs = {
  readonly dueIndex: DueIndex;
  readonly runDue: RunDue;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** How long to rest when nothing is due. */
  readonly everyMs: number;
};

/** Starts what is due until `signal`. Several may run at once: what one has done the others find gone, or done. */
export const runSchedulerLoop = async (needs: Needs, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await runAllDue(needs, signal);
    await pause(needs.everyMs, undefined, { signal }).catch(() => undefined);
  }
};

/** A clock that has jumped, or a scheduler that was down, finds the next time of a post due at once: hence several rounds. */
const runAllDue = async (needs: Needs, signal: AbortSignal): Promise<void> => {
  let outcomes: readonly Outcome[];
  do {
    outcomes = await runRound(needs, await dueNow(needs), signal);
    // What failed or was busy stays due; it is for the next minute.
  } while (outcomes.some((outcome) => outcome !== 'failed' && outcome !== 'busy'));
};

type Outcome = DueOutcome | 'failed';

const runRound = async (needs: Needs, due: readonly DueJob[], signal: AbortSignal): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const one of due) {
    if (signal.aborted) return [];
    outcomes.push(await runSafely(needs, one));
  }
  return outcomes;
};

const dueNow = async ({ dueIndex, clock, log }: Needs): Promise<readonly DueJob[]> => {
  try {
    return await dueIndex.dueBy(clock.now());
  } catch (error) {
    log.error({ err: error }, 'what is due could not be read');
    return [];
  }
};

/** One team's row must not keep the others waiting. */
const runSafely = async ({ runDue, log }: Needs, due: DueJob): Promise<Outcome> => {
  const { at, job } = due;
  try {
    const outcome = await runDue(due);
    if (outcome === 'skipped') log.warn({ at, job }, 'something due came to light too late and was left out');
    else log.info({ at, job, outcome }, 'something was due');
    return outcome;
  } catch (error) {
    log.error({ err: error, at, job }, 'something due could not be started');
    return 'failed';
  }
};
