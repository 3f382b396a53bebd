import type { Instant } from '#domain/shared/instant.ts';

/** By how many milliseconds another clock is ahead of one's own: between two bounds, as of `at` on one's own. */
export type ClockOffset = { readonly low: number; readonly high: number; readonly at: Instant };

/** A time of the other clock that was told in an answer. */
export type HeardTime = {
  readonly theirs: Instant;
  /** By one's own clock: before that it was not yet, after that no more. */
  readonly askedAt: Instant;
  readonly heardAt: Instant;
};

/** Clocks count whole milliseconds. */
const grainMs = 1;

/** By how much two machines' clocks may drift apart, ms for each. */
const drift = 0.000_2;

/**
 * What is known of an offset after one more answer. Each answer gives bounds that hold for certain, the closer the quicker
 * it came; where all of them hold, they all count. Where they contradict each other a clock was set: then the new one alone.
 */
export const offsetAfter = (known: ClockOffset | undefined, { theirs, askedAt, heardAt }: HeardTime): ClockOffset => {
  const heard = { low: theirs - heardAt - grainMs, high: theirs - askedAt + grainMs, at: heardAt };
  if (known === undefined) return heard;
  const driftMs = Math.abs(heardAt - known.at) * drift;
  const [low, high] = [Math.max(heard.low, known.low - driftMs), Math.min(heard.high, known.high + driftMs)];
  return low <= high ? { low, high, at: heardAt } : heard;
};

/** The best guess. */
export const aheadMs = (offset: ClockOffset | undefined): number =>
  offset === undefined ? 0 : (offset.low + offset.high) / 2;
