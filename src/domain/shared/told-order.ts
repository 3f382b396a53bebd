import type { Instant } from './instant.ts';

/** What comes and goes as Teams tells: the app in a team, or with a person. */
type Told = {
  /** When what Teams told last had happened, by its own clock; `undefined` while it has told no time. */
  readonly toldAt?: Instant | undefined;
};

/** How far Teams' clock may be ahead of ours. */
const skewMs = 5 * 60_000;

/**
 * Whether what happened at `at` is older than what Teams has told already: events overtake one another, and an old removal
 * must not undo a newer installation. A time that is still to come by our own clock says nothing.
 *
 * @param at `undefined`: Teams does not tell
 */
export const isOutdated = ({ toldAt }: Told, at: Instant | undefined, now: Instant): boolean =>
  toldAt !== undefined && at !== undefined && at < toldAt && toldAt <= now + skewMs;

/** When the newest of both had happened. */
export const newestTold = (told: Told, at: Instant | undefined, now: Instant): Instant | undefined =>
  at === undefined || isOutdated(told, at, now) ? told.toldAt : at;
