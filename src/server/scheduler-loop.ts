import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueRow } from '#ports/due-index.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import { makeDueTurns } from '#usecases/ritual/due-turns.ts';
import type { DueTurns } from '#usecases/ritual/due-turns.ts';
import { isInHand } from '#usecases/ritual/run-due.ts';
import type { DueOutcome, RunDue } from '#usecases/ritual/run-due.ts';
import { makeSpread } from '#usecases/ritual/spread-jobs.ts';

type Needs = {
  readonly dueIndex: DueIndex;
  readonly runDue: RunDue;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** How long to rest when nothing is due. */
  readonly everyMs: number;
  /** Where left out, all that is due is to be sent at once. */
  readonly pace?: Pick<SendPace, 'delays'>;
  /** Rows that are started together. */
  readonly rowsAtOnce?: number;
  /** From 0 to below 1, another one each time: where several schedulers begin, each by itself. Left out: at the oldest. */
  readonly chance?: () => number;
};

/** A process that dies leaves as many to be started once more; of each shard there are enough for a request to serve many. */
const usualRowsAtOnce = 800;

/** Starts what is due until `signal`. Several may run at once: what one has done the others find gone, or done. */
export const runSchedulerLoop = async (needs: Needs, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await runAllDue(needs, signal);
    await pause(needs.everyMs, undefined, { signal }).catch(() => undefined);
  }
};

/** A clock that has jumped, or a scheduler that was down, finds the next time of a post due at once: hence several rounds. */
const runAllDue = async (needs: Needs, signal: AbortSignal): Promise<void> => {
  let isProgress = true;
  // What failed or is in other hands stays due; it is for the next minute.
  while (isProgress && !signal.aborted) isProgress = await runRound(needs, signal);
};

/**
 * All that is due, and what becomes due while that is worked on: a long minute does not hold up the next one.
 *
 * @returns whether anything was started, or skipped
 */
const runRound = async (needs: Needs, signal: AbortSignal): Promise<boolean> => {
  const { rowsAtOnce = usualRowsAtOnce, chance = () => 0, clock } = needs;
  const turns = makeDueTurns({ rowsAtOnce, chance });
  const begun = clock.now();
  await addDue(needs, turns, begun);
  const over = new AbortController();
  const looking = lookOn(needs, turns, begun, over.signal);
  let isProgress = false;
  for (let turn = turns.next(); turn !== undefined && !signal.aborted; turn = turns.next()) {
    const outcomes = await runTurn(needs, turn);
    if (outcomes.some(({ kind }) => kind === 'started' || kind === 'skipped')) isProgress = true;
    // Another scheduler is at them, and what was read is out of date.
    if (outcomes.every(({ kind }) => kind === 'elsewhere')) turns.clear();
  }
  over.abort();
  await looking;
  return isProgress;
};

const lookOn = async (needs: Needs, turns: DueTurns, begun: Instant, over: AbortSignal): Promise<void> => {
  let seen = begun;
  for (;;) {
    await pause(needs.everyMs, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return;
    const now = needs.clock.now();
    if (minuteOf(now) === minuteOf(seen)) continue;
    await addDue(needs, turns, now, (minuteOf(seen) + 1) * 60_000);
    seen = now;
  }
};

const minuteOf = (instant: Instant): number => Math.floor(instant / 60_000);

const addDue = async (needs: Needs, turns: DueTurns, until: Instant, since?: Instant): Promise<void> => {
  const { dueIndex, log, pace, clock } = needs;
  try {
    const due = await dueIndex.dueBy(until, since);
    const free = due.filter((row) => !isInHand(row, clock.now()));
    turns.add(free, pace && makeSpread(pace, free));
  } catch (error) {
    log.error({ err: error }, 'what is due could not be read');
  }
};

const runTurn = async ({ runDue, log }: Needs, { rows, delayOf }: Turn): Promise<readonly DueOutcome[]> => {
  try {
    const outcomes = await runDue(rows, delayOf);
    for (const [index, outcome] of outcomes.entries()) report(log, rows[index], outcome);
    return outcomes;
  } catch (error) {
    log.error({ err: error, rows: rows.length }, 'what is due could not be started');
    return rows.map(() => ({ kind: 'failed', error }));
  }
};

type Turn = NonNullable<ReturnType<DueTurns['next']>>;

const report = (log: Needs['log'], row: DueRow | undefined, outcome: DueOutcome): void => {
  const [at, job] = [row?.at, row?.job];
  switch (outcome.kind) {
    case 'started':
      log.info({ at, job }, 'something was due');
      return;
    case 'skipped':
      log.warn({ at, job }, 'something due came to light too late and was left out');
      return;
    case 'failed':
      log.error({ err: outcome.error, at, job }, 'something due could not be started');
      return;
    case 'elsewhere':
  }
};
