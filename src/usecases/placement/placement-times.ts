/** How long things take around a move of a tenant, ms. */
export type PlacementTimes = {
  /** So old may be what a process knows of where a tenant is. */
  readonly keptMs: number;
  /** So much longer a process may note what came of what it had begun with Teams. */
  readonly finishMs: number;
  /** After the last request may have left, so long until none has any effect any more. */
  readonly drainMs: number;
};

/**
 * A send ends within 15 s, and its note is tried for some seconds. A request is given up after 10 s; the storage itself
 * works on one for 30 s at most. The rest is for a process that stands still between its look and its request.
 */
export const usualTimes: PlacementTimes = { keptMs: 15_000, finishMs: 25_000, drainMs: 60_000 };

/** From the mark on a tenant until nobody reads or writes it any more. */
export const silenceMs = ({ keptMs, finishMs, drainMs }: PlacementTimes): number => keptMs + finishMs + drainMs;
