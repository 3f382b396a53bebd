/** A call to a part, e.g. `outbox.claim`. */
export type Step = { readonly number: number; readonly name: string };

/** What becomes of a step, and of all after it. */
export type Mishap =
  /** The process ends before the call does anything. */
  | 'dies before'
  /** The process ends when the call has done its work, before it learns of it. */
  | 'dies after'
  /** The process stands still before the call until the promise settles, then goes on. */
  | { readonly stallsUntil: () => Promise<void> };

type Part = Readonly<Record<string, unknown>>;
type Parts = Readonly<Record<string, Part>>;

/** The process that was running is no more: nothing that it does from then on has an effect. */
class Died extends Error {}

/**
 * Watches all calls of one process to its parts, and has a mishap happen at one of them.
 *
 * @param at the number of the call, counted from 1
 */
export const watchSteps = (at: number | undefined, mishap: Mishap) => {
  const steps: Step[] = [];
  let isDead = false;
  const call = async (name: string, act: () => unknown): Promise<unknown> => {
    if (isDead) throw new Died();
    const number = steps.push({ number: steps.length + 1, name });
    if (number !== at) return wrapJobs(await act());
    if (mishap === 'dies after') await act();
    if (typeof mishap === 'string') {
      isDead = true;
      throw new Died();
    }
    await mishap.stallsUntil();
    return wrapJobs(await act());
  };
  const watch = (name: string, part: Part): Part =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        typeof value === 'function'
          ? (...given: readonly unknown[]) => call(`${name}.${key}`, () => (value as Act)(...given))
          : value,
      ]),
    );
  /** What is handed out with methods of its own is watched, too: jobs. */
  const wrapJobs = (answer: unknown): unknown =>
    Array.isArray(answer) ? answer.map((one: unknown) => (isJob(one) ? watch('job', one) : one)) : answer;
  return {
    steps,
    died: () => isDead,
    watchAll: <Watched extends Parts>(parts: Watched): Watched =>
      // Each part keeps its shape: only what its functions do is changed.
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, watch(name, part)])) as Watched,
  };
};

type Act = (...given: readonly unknown[]) => unknown;

const isJob = (one: unknown): one is Part => typeof one === 'object' && one !== null && 'giveBack' in one;
