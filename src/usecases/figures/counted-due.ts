import type { Clock } from '#ports/clock.ts';
import type { Figures } from '#ports/figures.ts';
import type { RunDue } from '#usecases/ritual/run-due.ts';

/** The same, and how long after its time each was started is counted. What was done already counts with whoever did it. */
export const countedRunDue =
  (runDue: RunDue, { clock, figures }: { readonly clock: Clock; readonly figures: Figures }): RunDue =>
  async (rows, delayOf) => {
    const outcomes = await runDue(rows, delayOf);
    for (const [index, { kind }] of outcomes.entries()) {
      const at = rows[index]?.at;
      if (at !== undefined && (kind === 'started' || kind === 'skipped'))
        figures.note({ kind: 'due', outcome: kind, lagMs: Math.max(0, clock.now() - at) });
    }
    return outcomes;
  };
