import type { Clock } from '#ports/clock.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { OutsidePart } from '#ports/unavailable.ts';

type Needs = {
  readonly part: OutsidePart;
  /** Tells how old things are. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

/** A healthy account answers in milliseconds, a sleeping one after tens of seconds: so long it is waited for. */
const patienceMs = 2_000;

/** An account that failed, or let us wait too long, is left alone for so long. */
const awayMs = 5_000;

/**
 * Asks one of several outside parts so that it never holds up the others: one question at a time, waited for a little
 * while only. What is answered later than that is for `ask` to keep. Rejects with what `ask` does, at once where the part
 * is known to be out of reach.
 */
export const makePatient = <Answer>(
  ask: () => Promise<Answer>,
  { part, clock, rest }: Needs,
): (() => Promise<Answer>) => {
  let asking: Promise<Answer> | undefined;
  /** The same for as long as we have patience: shared by all who wait. */
  let waiting: Promise<Answer> | undefined;
  let away: { readonly until: number; readonly error: Error } | undefined;

  const askOnce = async (): Promise<Answer> => {
    try {
      const answer = await ask();
      away = undefined;
      return answer;
    } catch (error) {
      away = { until: clock.now() + awayMs, error: error instanceof Error ? error : new Unavailable(part, error) };
      throw error;
    } finally {
      asking = undefined;
    }
  };

  const waitForIt = async (): Promise<Answer> => {
    asking ??= askOnce();
    const answered = asking.then((answer) => ({ kind: 'answered', answer }) as const);
    const outcome = await Promise.race([answered, rest(patienceMs).then(() => ({ kind: 'late' }) as const)]);
    if (outcome.kind === 'answered') return outcome.answer;
    const error = new Unavailable(part, new Error('no answer yet'));
    away = { until: clock.now() + awayMs, error };
    throw error;
  };

  return () => {
    if (away !== undefined && clock.now() < away.until) return Promise.reject(away.error);
    waiting ??= waitForIt().finally(() => {
      waiting = undefined;
    });
    return waiting;
  };
};
