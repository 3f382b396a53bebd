import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';

/** What is due and not started yet. Rejects with {@link Unavailable} (`storage`). */
export type DueBacklog = {
  /** Of which of several accounts. */
  readonly account?: string;
  /**
   * The minute of the oldest of what was due at or before `now`; `undefined`: nothing is.
   *
   * @param counts whose rows are looked at; everyone's where it is left out
   */
  oldest(now: Instant, counts?: (tenantId: TenantId) => Promise<boolean>): Promise<Instant | undefined>;
  /** How many rows could not be read and were set aside for a person to look at. */
  setAside(): Promise<number>;
};

/** Jobs that are not done yet, as far as a look at the queue tells without taking any. */
export type JobsWaiting = {
  /** About how many; those in work and those whose time is to come included. */
  readonly jobs: number;
  /** Since when the first of those that could be taken up now has been there, its planned wait included. */
  readonly oldestSince: Instant | undefined;
  /** About how many were set aside for a person to look at. */
  readonly setAside: number;
};

/** The queue seen from outside. Rejects with {@link Unavailable} (`queue`). */
export type QueueBacklog = {
  /** Of which of several accounts. */
  readonly account?: string;
  read(): Promise<JobsWaiting>;
};
