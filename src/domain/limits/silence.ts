/** How long Teams is left alone that names no time of its own, and at least where it names one; ms. */
const leastMs = 1_000;

/** What Teams asks for is looked at again after an hour, whatever it was; ms. */
const mostMs = 3_600_000;

/** Those who were refused together do not come back together. */
const spread = 0.2;

/**
 * How long to be silent after a 429, ms. A time that Teams names is a minimum: the chance only ever adds to it.
 *
 * @param retryAfterMs what Teams has named
 * @param chance from 0 up to 1
 */
export const silenceMs = (retryAfterMs: number | undefined, chance: number): number => {
  const factor = retryAfterMs === undefined ? 1 - spread + 2 * spread * chance : 1 + spread * chance;
  return Math.min(Math.max((retryAfterMs ?? leastMs) * factor, leastMs), mostMs);
};
