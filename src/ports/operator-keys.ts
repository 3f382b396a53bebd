import type { Instant } from '#domain/shared/instant.ts';

/** A key to the status page, known by its hash alone. */
export type OperatorKey = { readonly hash: string; readonly until: Instant };

/** Keys given to those who look after the deployment. Rejects with {@link Unavailable} (`storage`). */
export type OperatorKeys = {
  add(key: OperatorKey): Promise<void>;
  /** All of them, those that are over included. */
  list(): Promise<readonly OperatorKey[]>;
  /** Harmless to repeat. */
  remove(hash: string): Promise<void>;
};
