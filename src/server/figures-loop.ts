import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { KeepFigures } from '#usecases/figures/keep-figures.ts';

type Needs = {
  readonly keepFigures: KeepFigures;
  readonly log: Pick<Logger, 'warn'>;
  readonly everyMs: number;
};

/** A process that is told to end does not wait longer for its last figures; ms. */
const lastMs = 5_000;

/** Writes what was counted, from the beginning and then every so often until `signal`, and once more at the end. */
export const runFiguresLoop = async (needs: Needs, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await keepSafely(needs, 'running');
    await pause(needs.everyMs, undefined, { signal }).catch(() => undefined);
  }
  await Promise.race([keepSafely(needs, 'ended'), pause(lastMs, undefined, { ref: false })]);
};

/** What could not be written waits for the next time: figures hold nothing up. */
const keepSafely = async ({ keepFigures, log }: Needs, state: Parameters<KeepFigures>[0]): Promise<void> => {
  try {
    await keepFigures(state);
  } catch (error) {
    log.warn({ err: error }, 'figures could not be written');
  }
};
