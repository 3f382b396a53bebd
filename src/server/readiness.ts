import { setTimeout as rest } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock } from '#ports/clock.ts';
import type { HealthProbe, NeededPart } from '#ports/health.ts';

export type Readiness =
  | { readonly kind: 'ready' }
  /** `out` cannot be reached, or does not answer in time. */
  | { readonly kind: 'not-ready'; readonly out: readonly NeededPart[] };

/** Says within two seconds whether the server can serve. */
export type CheckReadiness = () => Promise<Readiness>;

type Needs = {
  readonly probes: readonly HealthProbe[];
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn'>;
};

/** A part that has not answered by then counts as out of reach, ms. */
const limitMs = 1_500;

/** Anyone may ask, and what is asked costs a request of the storage: an answer holds for so long, ms. */
const holdsMs = 1_000;

/** A part of which there are several shares is out of reach where none of them answers: the others serve their own. */
export const makeReadiness = ({ probes, clock, log }: Needs): CheckReadiness => {
  const checks = probes.map((probe) => ({ part: probe.part, check: makeCheck(probe, log) }));
  const ask = async (): Promise<Readiness> => {
    const answers = await Promise.all(checks.map(async ({ part, check }) => ({ part, answers: await check() })));
    const reached = new Set(answers.filter((one) => one.answers).map(({ part }) => part));
    const out = [...new Set(answers.map(({ part }) => part))].filter((part) => !reached.has(part));
    return out.length === 0 ? { kind: 'ready' } : { kind: 'not-ready', out };
  };
  let last: { readonly at: number; readonly answer: Promise<Readiness> } | undefined;
  return () => {
    const at = clock.now();
    if (last === undefined || Math.abs(at - last.at) >= holdsMs) last = { at, answer: ask() };
    return last.answer;
  };
};

/** A probe that still hangs is not started a second time. */
const makeCheck = (one: HealthProbe, log: Needs['log']): (() => Promise<boolean>) => {
  let asked: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    try {
      await one.probe();
      return true;
    } catch (error) {
      log.warn({ part: one.part, err: error }, 'a part is out of reach');
      return false;
    } finally {
      asked = undefined;
    }
  };
  return async () => {
    asked ??= ask();
    const over = new AbortController();
    const late = rest(limitMs, false, { signal: over.signal, ref: false }).catch(() => false);
    const answer = await Promise.race([asked, late]);
    over.abort();
    return answer;
  };
};
