/** The request must not leave yet, and has not: nobody's failure, and over after `waitMs`. */
export class OutOfTurn extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super('no turn to ask Teams');
    this.name = 'OutOfTurn';
    this.waitMs = waitMs;
  }
}

/**
 * How the requests of one call to Teams keep to what Teams takes. Whoever sends them asks just before each of them leaves,
 * whatever page or step of the call it is.
 */
export type RequestTurn = {
  /** Resolves when the next request may leave. Rejects with {@link OutOfTurn}, or with {@link Unavailable} (`storage`). */
  take(): Promise<void>;
  /**
   * Teams has answered a request with 429.
   *
   * @param retryAfterMs what it has named, if anything
   * @returns how long to wait, ms
   */
  refused(retryAfterMs: number | undefined): Promise<number>;
};
